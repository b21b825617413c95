/** Persian marks of punctuation. @packageDocumentation */
export type { Options } from "../edits/index.ts";
export { fixPunctuation } from "./fix-punctuation.ts";
