import { NO_OPTIONS, type Options } from "../options/index.ts";
import { repairBy } from "../walk/index.ts";
import { spacingRules } from "./rules.ts";

/**
 * Puts the spaces of a Persian text right: none before a mark and one after it, none inside brackets and one around them, single
 * spaces between words. Changes spaces only (and a ZWNJ that touches one); indentation, tabs and the gap of a verse stay.
 *
 * @param options - see {@link Options}; the rules can be switched by id
 * @throws TypeError for an unknown option or value
 * @example
 * fixSpacing("سلام ،خوبی ؟"); // "سلام، خوبی؟"
 * fixSpacing("گفت:« سلام »"); // "گفت: «سلام»"
 */
export function fixSpacing(text: string, options: Options = NO_OPTIONS): string {
  return repairBy(spacingRules, "fixSpacing", text, options);
}
