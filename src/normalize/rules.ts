import type { Rule } from "../walk/index.ts";
import { liteRules } from "./lite-rules.ts";

/** All rules in the order in which they run. */
export const rules: readonly Rule[] = [...liteRules];
