/** Spaces around marks and brackets, and runs of them. @packageDocumentation */
export type { Options } from "../options/index.ts";
export { fixSpacing } from "./fix-spacing.ts";
