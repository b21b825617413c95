export { activeRules, findRepairsBy, type Repairs, repairBy } from "./repair.ts";
export { reportCharacters, reportMatches } from "./report-matches.ts";
export type { Line, Report, Rule, RulePage } from "./rule.ts";
export { DEFAULT_MIN_CONFIDENCE, MAX_ROUNDS, type Muted, type Walked, walk } from "./walk.ts";
