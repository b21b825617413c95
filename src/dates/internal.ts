/** What the linter needs of dates. */
export { findAbsoluteDates } from "./find-dates.ts";
