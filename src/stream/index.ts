/** `normalize` for a stream of text of any length. @packageDocumentation */
export type { Options } from "../options/index.ts";
export { normalizeStream } from "./normalize-stream.ts";
