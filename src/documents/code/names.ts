import { isOneOf, type Names } from "../names.ts";

/**
 * What the names in a program tell of the strings beside them. Each list is of last words: `userId` and `user_id` end with `id`.
 */

/** Properties, variables and attributes that hold what a program compares, looks up, sends or shows letter by letter. */
const IDS: Names =
  " id ids uid key keys slug slugs url urls uri href src path paths route routes router class classes classname style styles css regex regexp re pattern patterns selector query sql type types kind code codes value values lang language locale icon color font family format mode role status state tag tags keyword keywords variant enum field fields column columns event action method target ref rel as charset encoding accept alphabet chars char character characters letter letters digit digits keyboard layout word words stopwords suffix suffixes prefix prefixes verb verbs stem stems noun nouns dictionary lexicon vocabulary corpus sample samples fixture fixtures expected expect actual input inputs output outputs wrong incorrect typo typos misspelled misspelling raw callback_data callbackdata ";

/** Of a name that has one of these anywhere the value is a table of letters or of words, whatever it ends with: `PERSIAN_CHARS_EXTENDED`, `arabicDigitsMap`. */
const TABLES: Names =
  " chars characters letters digits alphabet regex stopwords keyboard alias aliases synonym synonyms variants ";

/** Properties that give a text in one of several languages: a sentence for people, or the word of a dictionary. */
const TRANSLATED: Names = " persian farsi ";

/** Languages of the same script, as the first and as the last word of names: `ar`, `ckb_IQ`, `titleAr`. */
const OTHERS: Names = " ar ur ckb arabic urdu kurdish ";

/** Attributes of JSX whose lone word is for people all the same. */
const READABLE: Names =
  " title label text message description placeholder alt caption heading header footer subtitle tooltip hint summary question answer error helper content ";

/** Functions whose arguments, and texts whose parts, are compared, looked up or matched. */
const COMPARING: Names =
  " includes indexof lastindexof startswith endswith split replace replaceall match matchall search localecompare test exec has hasany containsany delete get getall add remove toggle contains enum literal oneof isin equals equal eq ne neq isequal require import resolve fetch push navigate redirect selector selectorall closest matches listener on once off emit dispatch publish subscribe t tc te trans gettext ngettext pgettext __ _ _n _x translate i18n translation id getelementsbyclassname getelementsbyname regex regexp set map weakmap url define symbol for by where orderby find findone compile sub findall fullmatch finditer using package part include route column table foreignkey serializedname serialname jsonproperty jsonpropertyname jsonvalue to fill type press hears keyboardbutton replykeyboardmarkup select order ilike like groupby having or ";

/** Functions all of whose arguments are sent back or looked up, whatever they are called: `KeyboardButton(text="…")`, `filter(title="…")`, `@Json(name = "…")`. */
const ASKING: Names = " keyboardbutton replykeyboardmarkup get filter exclude json jsonkey jsonproperty enummember ";

/** What a function is called that makes another text of the one that it is given: `normalizePersian("…")` shows what it does. */
const TRANSFORMING: Names =
  " normalize normalise clean sanitize fix repair lint correct unify standardize convert transliterate tokenize lemmatize stem slugify strip parse detect ";

/** Methods that look for something among what they belong to: `["یک", "دو"].some((x) => name.includes(x))`. */
const SEARCHING: Names = " some every find findindex findlast filter ";

/** Functions whose first argument names the place of the second. */
const PLACING: Names = " item attribute append element property entry ";

/** Functions that say what they are given. */
const SPEAKING: Names =
  " alert confirm prompt error exception log warn warning info success toast message notify notification text title label content write writeln writeline print printf println sprintf fprintf errorf fail reject say reply ";

/** Functions whose arguments hold tests: what they say is compared with what a program makes. */
const TESTING: Names = " describe it test suite bench expect assert should specify ";

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g;

/** The words of a name, in small letters: `userId`, `USER_ID` and `user_id` are `user` and `id`. */
const wordsOf = (name: string): readonly string[] => (name.match(WORD) ?? []).map((word) => word.toLowerCase());

const isIn = (names: Names, name: string): boolean =>
  isOneOf(names, wordsOf(name).at(-1) ?? "") || isOneOf(names, name.toLowerCase());

/** What stands at a place of a program: never prose, prose if it is more than one word, prose; prose of another language. */
export type Place = "code" | "value" | "prose" | "other";

/** Whether what a name has is in another language that has the letters of Persian. */
export function isOfOtherLanguage(name: string | undefined): boolean {
  if (name === undefined) return false;
  const words = wordsOf(name);
  return isOneOf(OTHERS, words[0] ?? "") || isOneOf(OTHERS, words.at(-1) ?? "");
}

/** What a variable or property holds. */
export function placeOfName(name: string | undefined): Place {
  if (name === undefined) return "prose";
  if (isOfOtherLanguage(name)) return "other";
  if (isIn(IDS, name)) return "code";
  if (wordsOf(name).some((word) => isOneOf(TABLES, word)) && !isIn(READABLE, name)) return "code";
  return isIn(TRANSLATED, name) ? "value" : "prose";
}

/** What an attribute of JSX holds. */
export function placeOfAttribute(name: string): Place {
  if (isIn(IDS, name) || name === "name" || name === "for" || name.startsWith("data-")) return "code";
  return isIn(READABLE, name) ? "prose" : "value";
}

/** What the arguments of a function are, the first one and the others. */
export function placesOfArguments(name: string): readonly [first: Place, others: Place] {
  if (isIn(COMPARING, name) || isOneOf(TRANSFORMING, wordsOf(name)[0] ?? "")) return ["code", "code"];
  if (isIn(PLACING, name)) return ["code", "value"];
  return isIn(SPEAKING, name) ? ["prose", "prose"] : ["value", "value"];
}

/** Whether a method looks for something in a list. */
export function isSearching(name: string): boolean {
  return isIn(SEARCHING, name);
}

/** Whether no named argument of a function is prose either. */
export function isAsking(name: string): boolean {
  return isIn(ASKING, name);
}

/** Whether a function is one of a library of tests: `describe`, `it.each`, `assert.equal`. */
export function isTesting(root: string): boolean {
  return isOneOf(TESTING, root);
}

/** Tags of templates that leave a text what it is, and those that hold HTML. */
export function isTextTag(name: string): boolean {
  return isOneOf(" html svg dedent outdent stripindent ", name.toLowerCase());
}
