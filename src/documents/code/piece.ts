import type { Range } from "../../edits/index.ts";

/** A piece of prose in a program. */
export interface Piece extends Range {
  /** Whether it is a string, which has escapes; comments and the text of JSX have none. */
  readonly isString: boolean;
  /** The end of the piece whose sentence goes on here, over tags and expressions in braces. */
  readonly after?: number;
  /** What stands in a template and is no text: `${…}`. Ordered, disjoint. */
  readonly holes?: readonly Range[];
}
