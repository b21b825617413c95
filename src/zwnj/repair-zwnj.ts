import { NO_OPTIONS, type Options } from "../options/index.ts";
import { repairBy } from "../walk/index.ts";
import { zwnjRules } from "./rules.ts";

/**
 * Puts back the ZWNJs (U+200C, half-spaces) that a text has lost, whether they were deleted («برنامهها», «بیندولتی») or turned into spaces
 * («می شود»), and deletes those that cannot be seen. Only ZWNJs and spaces change, never a letter. What both readings allow is left
 * alone; {@link Options.minConfidence} says how sure is sure enough.
 *
 * @param options - see {@link Options}; the rules can be switched by id
 * @throws TypeError for an unknown option or value
 * @example
 * repairZwnj("کتابها را نمی خوانم"); // "کتاب\u200Cها را نمی\u200Cخوانم"
 * repairZwnj("رفتوآمد در میدان"); // "رفت\u200Cوآمد در میدان"
 */
export function repairZwnj(text: string, options: Options = NO_OPTIONS): string {
  return repairBy(zwnjRules, "repairZwnj", text, options);
}
