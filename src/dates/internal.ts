/** What the linter needs of dates. */
export { findProblems } from "./find-dates.ts";
export { mayBeWrong } from "./may-be-wrong.ts";
