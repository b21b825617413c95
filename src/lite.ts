/** `normalize` without a table of words. @packageDocumentation */
export type { Options } from "./edits/index.ts";
export { normalize } from "./normalize/lite.ts";
