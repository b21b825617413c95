import type { Range } from "../../edits/index.ts";
import type { DocumentProblem } from "../types.ts";

/** The data at the very start of a file of Markdown or HTML. */
export interface FrontMatter {
  /** Where the document begins. */
  readonly end: number;
  /** The values of the chosen keys, as far as they can be read beyond doubt. */
  readonly prose: readonly Range[];
  readonly problems: readonly DocumentProblem[];
}

/** Takes the lines between the fences and gives the values of some keys. */
export type ReadValues = (
  source: string,
  lines: readonly Range[],
  keys: readonly string[],
) => Pick<FrontMatter, "prose" | "problems">;
