import { NO_OPTIONS, type Options } from "../options/index.ts";
import { repairBy } from "../walk/index.ts";
import { tidyRules } from "./tidy-rules.ts";

/**
 * Deletes the ZWNJs (U+200C) that cannot be seen: doubled ones, those at the edge of a word, and behind a letter that does not join those before
 * an ending («ها», «تر» and their like). What stands before another word may be meant for a space, and only {@link repairZwnj} knows words.
 * Adds none; {@link repairZwnj} does.
 *
 * @param options - see {@link Options}; the rules can be switched by id
 * @throws TypeError for an unknown option or value
 * @example
 * tidyZwnj("کار\u200Cها\u200C خوب است"); // "کارها خوب است"
 */
export function tidyZwnj(text: string, options: Options = NO_OPTIONS): string {
  return repairBy(tidyRules, "tidyZwnj", text, options);
}
