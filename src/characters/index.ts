/** Letters: what they are folded to, repaired to and stripped of. @packageDocumentation */
export type { Options } from "../options/index.ts";
export { fixCharacters } from "./fix-characters.ts";
export { hasPersian, isPersian } from "./is-persian.ts";
export { SEARCH_KEY_VERSION, searchKey } from "./search-key.ts";
export { stripDiacritics } from "./strip-diacritics.ts";
export { stripTatweel } from "./strip-tatweel.ts";
