import type { Range } from "../../edits/index.ts";
import { FENCE } from "./block-starts.ts";
import type { Cursor } from "./cursor.ts";
import { closesFence } from "./prose-fences.ts";

/** A tag of JSX or Vue, which HTML writes in small letters or in capitals throughout. */
const COMPONENT = /^<[A-Z][A-Za-z0-9.]*[a-z]/;

/**
 * Code between fences in an HTML block. To CommonMark a fence there is text. Nobody means it so: what stands between two is code, up to the blank line
 * that ends the block; and in a component, which is one for MDX (Docusaurus, Mintlify and others read `.md` as that), over blank lines as well.
 */
export class CodeInHtml {
  private readonly source: string;
  private readonly isInComponent: boolean;
  private fence: string | undefined;
  /** How far open code may go on over blank lines: to a fence like its own. */
  private reach = -1;

  /** @param opening - the line that began the block */
  constructor(source: string, opening: string) {
    this.source = source;
    this.isInComponent = COMPONENT.test(opening);
  }

  /** Whether a line is a fence or code. */
  takes(line: Range, cursor: Cursor): boolean {
    const content = cursor.content.trimEnd();
    if (this.fence === undefined) {
      const fence = FENCE.exec(content);
      if (fence === null) return false;
      this.fence = fence[1] ?? fence[2]!;
      this.reach = this.isInComponent ? this.source.indexOf(this.fence, line.end) : -1;
    } else if (cursor.isBlank && line.start > this.reach) {
      this.fence = undefined;
      return false;
    } else if (closesFence(content, this.fence)) this.fence = undefined;
    return true;
  }
}
