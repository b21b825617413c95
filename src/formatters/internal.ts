/** What the program needs of the reports beside the public names. */
export { Count, plural } from "./count.ts";
export { reporters } from "./reporters.ts";
export type { Reporter } from "./types.ts";
