/** What the linter needs of dates. */
export { findProblems } from "./find-dates.ts";
