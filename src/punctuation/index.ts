/** Persian marks of punctuation. @packageDocumentation */
export type { Options } from "../options/index.ts";
export { fixPunctuation } from "./fix-punctuation.ts";
