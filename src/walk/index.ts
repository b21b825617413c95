export { barrierCursor } from "./barrier-cursor.ts";
export { DEFAULT_MIN_CONFIDENCE, MAX_ROUNDS, type Muted } from "./line-walker.ts";
export { findFrom } from "./lines.ts";
export { changedPlaces, leftFor } from "./read-again.ts";
export { activeRules, findRepairsBy, type Repairs, repairBy } from "./repair.ts";
export { reportCharacters, reportMatches } from "./report-matches.ts";
export type { Line, Report, Rule, RulePage } from "./rule.ts";
export { RuleClock } from "./rule-clock.ts";
export {
  DOUBT,
  forEachWord,
  isCited,
  LONGEST,
  reportSpellings,
  type Spelling,
  takesEnding,
} from "./spellings.ts";
export { type Walked, walk } from "./walk.ts";
