import { rule as hamza } from "./hamza.ts";
import { liteCharacterRules } from "./lite.ts";
import { rule as madd } from "./madd.ts";

/** All rules of characters in the order in which they run: the letters of whole words last. */
export const characterRules = [...liteCharacterRules, hamza, madd] as const;
