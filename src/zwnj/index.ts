/** ZWNJ, the half-space of Persian: restoring lost ones, deleting idle ones. @packageDocumentation */
export type { Options } from "../options/index.ts";
export { repairZwnj } from "./repair-zwnj.ts";
export { tidyZwnj } from "./tidy-zwnj.ts";
