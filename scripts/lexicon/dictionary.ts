import { readFileSync } from "node:fs";
import { joinsNext } from "../../src/unicode/index.ts";
import type { Flag, Flags } from "../../src/zwnj/lexicon/flags.ts";
import { flagSets } from "./flag-sets.ts";
import { canonical, ZWNJ } from "./letters.ts";

/** What is known of a word: its classes, and its spelling with ZWNJs. */
export interface Word {
  readonly spelling: string;
  readonly classes: Flags;
}

export interface Verbs {
  readonly present: readonly string[];
  readonly past: readonly string[];
}

/** Classes by the suffix flags of Lilak's index.aff. */
const CLASSES: Readonly<Record<string, Flag>> = {
  sd: "plural",
  sg: "plural",
  st: "comparative",
  su: "comparative",
  sc: "silent",
  sk: "silent",
  sm: "silent",
  sp: "silent",
  sa: "clitic",
  so: "clitic",
  sr: "clitic",
  sl: "clitic",
  sb: "vowel",
  sq: "vowel",
  sn: "vowel",
  sv: "vowel",
};

/** Forms with the archaic همی are made from the stems like those with می; nobody writes them glued. */
const VERB_PREFIX = new RegExp(`^(?:بر|در|باز|فرو|فرا|وا|ور|سر|بار|دربر)?(?:ن|ه)?می${ZWNJ}`);
const PERFECT = new RegExp(`${ZWNJ}(?:ام|ای|ایم|اید|اند|است)$`);
const GLUED_VERB = /^ن?می/;
const GLUED_PLURAL = /ها(?:ی|یی)?$/;
const GLUED_COMPARATIVE = /تر(?:ین)?$/;

/** Entries of Lilak: each spelling with the union of its flags. Vulgar entries (flag `!!`) are left out. */
export function readDictionary(path: string): Map<string, Set<string>> {
  const entries = new Map<string, Set<string>>();
  for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
    const [word = "", flags = ""] = line.split("/");
    if (word === "" || flags.includes("!!")) continue;
    const spelling = canonical(word);
    const set = entries.get(spelling) ?? new Set<string>();
    for (let i = 0; i + 1 < flags.length; i += 2) set.add(flags.slice(i, i + 2));
    entries.set(spelling, set);
  }
  return entries;
}

/** The stems that Lilak conjugates with می: a present stem takes د, a past stem stands alone. */
export function verbStems(entries: ReadonlyMap<string, unknown>): Verbs {
  const forms = new Set<string>();
  const prefix = `می${ZWNJ}`;
  for (const word of entries.keys()) if (word.startsWith(prefix)) forms.add(word.slice(prefix.length));
  const present: string[] = [];
  const past: string[] = [];
  for (const form of forms) {
    // «روی» and «شمار» look like past stems beside «رویم» and «شمارم».
    if (/[تد]$/.test(form) && ["م", "ند", "ید"].every((ending) => forms.has(form + ending))) past.push(form);
    const stem = form.slice(0, -1);
    if (form.endsWith("م") && forms.has(`${stem}د`) && forms.has(`${stem}ند`)) present.push(stem);
  }
  return { present: present.sort(), past: past.sort() };
}

/** The words of Lilak that the lexicon keeps, by spelling. Those that the verb stems give are left out. */
export function dictionaryWords(
  entries: ReadonlyMap<string, ReadonlySet<string>>,
  verbs: ReadonlyMap<string, Flags>,
): Word[] {
  const words: Word[] = [];
  for (const [spelling, flags] of entries) {
    if (VERB_PREFIX.test(spelling) || PERFECT.test(spelling) || spelling.length < 2) continue;
    if (flags.size === 0 && verbs.has(spelling)) continue;
    const glued = GLUED_VERB.exec(spelling);
    if (glued !== null && verbs.get(spelling.slice(glued[0].length))?.followsMi === true) continue;
    const plural = GLUED_PLURAL.exec(spelling);
    // A stem that ends in a glued plural («نشستهای») would keep that very plural from being repaired.
    if (plural !== null && takes(entries, spelling.slice(0, plural.index), ["sg", "sd"])) continue;
    const comparative = GLUED_COMPARATIVE.exec(spelling);
    if (comparative !== null && takes(entries, spelling.slice(0, comparative.index), ["st", "su"])) continue;
    const classes = flagSets.of([...flags].flatMap((flag) => CLASSES[flag] ?? []));
    words.push({ spelling, classes });
  }
  return words;
}

/** Whether a stem after which a ZWNJ can be seen has one of the flags. */
function takes(entries: ReadonlyMap<string, ReadonlySet<string>>, stem: string, wanted: readonly string[]): boolean {
  const flags = entries.get(stem);
  return (
    flags !== undefined &&
    stem.length > 2 &&
    joinsNext(stem.charCodeAt(stem.length - 1)) &&
    wanted.some((flag) => flags.has(flag))
  );
}
