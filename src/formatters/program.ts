/** What the program needs of the reports beside the public names. */
export { type Count, countFindings, plural } from "./count.ts";
