import type { Config, LintOptions } from "../lint/index.ts";
import { type DocumentName, loadFormat } from "./formats.ts";
import { withIgnoredText } from "./ignored-text.ts";

/** What is known of a text before it is read as a document. */
export interface Given {
  /** As reports name it; a block of a stream has no name. */
  readonly path?: string;
  readonly config: Config;
  readonly document: DocumentName;
  readonly directives: boolean;
}

/** The same as the linter takes it: with the format itself, and a configuration whose expressions were matched under a clock. @throws FileError */
export async function textOptions(text: string, { path, config, document, directives }: Given): Promise<LintOptions> {
  return {
    ...(path === undefined ? {} : { filename: path }),
    config: withIgnoredText(config, text),
    document: await loadFormat(document),
    directives,
  };
}
