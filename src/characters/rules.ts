import { rule as hamza } from "./hamza.ts";
import { liteCharacterRules } from "./lite.ts";
import { rule as madd } from "./madd.ts";
import { rule as tanwin } from "./tanwin.ts";

/** All rules of characters in the order in which they run: the letters of whole words last. */
export const characterRules = [...liteCharacterRules, tanwin, hamza, madd] as const;
