/** What reports and the program need of the linter beside its public names. */

export { rules } from "../normalize/rules.ts";
export { RuleClock } from "../walk/index.ts";
export { CONFIG, LANGUAGE, OF_LINTER } from "./config.ts";
export { rangesOfText } from "./ignored-text.ts";
export { findingsIn, fixesIn } from "./lint-text.ts";
export { Locator } from "./locator.ts";
export { mergeConfigs } from "./merge-configs.ts";
export { type NormalizeOptions, normalize } from "./normalize.ts";
export { repairText, textRepairer } from "./repair-text.ts";
export { resolveSettings } from "./settings.ts";
