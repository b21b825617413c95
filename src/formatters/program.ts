/** What the program needs of the reports beside the public names. */
export { countFindings, plural } from "./count.ts";
