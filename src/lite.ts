/** `normalize` without a table of words. @packageDocumentation */

export { normalize } from "./normalize/lite.ts";
export type { Options } from "./options/index.ts";
