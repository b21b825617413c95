/** What reports and the program need of the linter beside its public names. */
export { jsonSchema } from "./json-schema.ts";
export { findingsIn } from "./lint-text.ts";
export { Locator } from "./locator.ts";
export { mergeConfigs } from "./merge-configs.ts";
export { listOf, nearest } from "./nearest.ts";
export { repairText } from "./repair-text.ts";
export { CHECK_IDS, expandRules, LINT_RULE_IDS, urlOf } from "./rule-ids.ts";
export { CONFIG, CONFIG_FILE, LANGUAGE_TAG } from "./schema.ts";
export { resolveSettings } from "./settings.ts";
export { type ConfigProblem, validate } from "./validate.ts";
