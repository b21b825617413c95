import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { lexiconModule } from "../../scripts/lexicon/lexicon.ts";
import { FROM_SPACES, WORD_CLASSES } from "../../scripts/lexicon/schema.ts";
import { ZWNJ } from "../../src/unicode/index.ts";
import { repairBy } from "../../src/walk/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { hashOf } from "../../src/zwnj/letters.ts";
import type { PackedLexicon } from "../../src/zwnj/lexicon/packing.ts";
import { WORD_SETS } from "../../src/zwnj/lexicon/word-sets.ts";
import { Lexicon } from "../../src/zwnj/lexicon/word-table.ts";
import { mutantOf } from "./mutant.ts";

/** A word that takes endings, and that hardly anybody writes. */
const RARE = "کیمیاکار";

/** For each table a text, and what it becomes thanks to the table alone. */
const EXERCISES: Readonly<Record<string, readonly [text: string, right: string]>> = {
  attested: ["پیکسلبهپیکسل", "پیکسل\u200Cبه\u200Cپیکسل"],
  "words: phrase": ["داستان ابن السبیل", "داستان ابن\u200Cالسبیل"],
  attributes: ["نقش\u200Cهای حرفهای از پیش آماده", "نقش\u200Cهای حرف\u200Cهای از پیش آماده"],
  "by-context": ["کردهای عراق", "کردهای عراق"],
  "words: colloquial": ["می شه رفت", "می\u200Cشه رفت"],
  "words: divided": ["چیکار میکردی", "چی\u200Cکار می\u200Cکردی"],
  "words: compound": ["آسیبدیدگان سیل", "آسیب\u200Cدیدگان سیل"],
  "compounds-by-count": ["قلعهگنج کرمان", "قلعه\u200Cگنج کرمان"],
  "counts-compounds": ["آب میوه خوردند", "آب\u200Cمیوه خوردند"],
  "counts-first-members": ["زنی سیاهلباس", "زنی سیاه\u200Cلباس"],
  "counts-plural-or-indefinite": ["ریشهای", "ریشه\u200Cای"],
  "counts-second-members": ["محفلآرایی کردند", "محفل\u200Cآرایی کردند"],
  spoken: ["دیگه زود نمیرم", "دیگه زود نمی\u200Cرم"],
  technical: ["قیمت خرید هاست", "قیمت خرید هاست"],
  "name-cues": ["خانم نیمبهار رسید", "خانم نیمبهار رسید"],
  "divided-by-count": ["یک فریمورک نو", "یک فریمورک نو"],
  "divided-members": ["باغ گلباخته", "باغ گلباخته"],
  endings: ["کتاب هایشان", "کتاب\u200Cهایشان"],
  "words: initialism": ["آرپی جی", "آرپی\u200Cجی"],
  frequent: ["درسالهای دور", "درسالهای دور"],
  "indefinite-by-count": ["حربهای نو دید", "حربه\u200Cای نو دید"],
  "lost-spaces": ["درسالهای دور", "درسالهای دور"],
  homographs: ["بیماری پیسی گرفت", "بیماری پیسی گرفت"],
  "words: idiom": ["اسمورسم او", "اسم\u200Cورسم او"],
  "words: lost": ["دست کم این را می خواند", "دست\u200Cکم این را می\u200Cخواند"],
  "words: never": ["سه تار نواخت", "سه تار نواخت"],
  prefixes: ["خانهٔ بیگلدان ما", "خانهٔ بی\u200Cگلدان ما"],
  "light-verbs": ["آتش نشان داد", "آتش نشان داد"],
  "preverb-verbs": ["بر می انگیزد", "برمی\u200Cانگیزد"],
  "words: pronouncedHeh": ["فقهای شهر", "فقهای شهر"],
  "words: reading": ["اینهمه کتاب", "این\u200Cهمه کتاب"],
  roles: ["نشانهای خود را آوردند", "نشان\u200Cهای خود را آوردند"],
  "second-halves": ["در چشم اندازهای روشن", "در چشم\u200Cاندازهای روشن"],
  "second-members": ["معرفیشدگان آمدند", "معرفی\u200Cشدگان آمدند"],
  "words: solid": ["کار یکنواخت", "کار یکنواخت"],
  "solid-by-count": ["شهر گیلانغرب", "شهر گیلانغرب"],
  "words: always": ["تخته سیاه کلاس", "تخته\u200Cسیاه کلاس"],
  "verb-stems": ["می سپارند", "می\u200Cسپارند"],
  "words: adjective": ["یواشترها آمدند", "یواش\u200Cترها آمدند"],
  "weights-plural-or-indefinite": ["به شکل زنجیرهای ساده", "به شکل زنجیره\u200Cای ساده"],
  "words: word": ["اجاره نامه نوشتند", "اجاره\u200Cنامه نوشتند"],
};

/** Tables that are no part of what takes long to build. */
const NO_WORDS: ReadonlySet<string> = new Set([
  ...WORD_SETS,
  "endings",
  "lost-spaces",
  "homographs",
  "prefixes",
  "preverb-verbs",
  "light-verbs",
  "roles",
  "weights-plural-or-indefinite",
]);

const hidden = vi.hoisted(() => ({ exercise: "" }));

// Of the tables and of the dictionary only what the texts are made of, and the forms by which the builder knows the verbs: so a lexicon
// is built in a moment.
vi.mock(import("../../scripts/lexicon/tables.ts"), async (original) => {
  const { readTable, ...rest } = await original();
  const tables = new Map<string, (readonly string[])[]>();
  const read: typeof readTable = (name) => {
    const [table, part] = hidden.exercise.split(": ");
    if (!tables.has(name))
      tables.set(
        name,
        readTable(name).filter(([word]) => NO_WORDS.has(name) || isInTexts(word!)),
      );
    const rows = tables.get(name)!;
    if (name !== table) return rows;
    return part === undefined ? [] : rows.flatMap((row) => without(row, part));
  };
  return { ...rest, readTable: read, readWords: (name) => read(name).map((row) => row[0]!) };
});

/** The rows of words.txt without a class, or without what is said of spaces. */
function without([word = "", wordClass = "", fromSpaces = "", ...rest]: readonly string[], part: string): string[][] {
  if (wordClass === part) return [];
  return [[word, wordClass, fromSpaces === part ? "counts" : fromSpaces, ...rest]];
}

vi.mock(import("../../scripts/lexicon/dictionary.ts"), async (original) => {
  const { readDictionary, ...rest } = await original();
  let few: ReturnType<typeof readDictionary> | undefined;
  return {
    ...rest,
    readDictionary: (path) => {
      few ??= new Map([...readDictionary(path)].filter(([word]) => word.startsWith(`می${ZWNJ}`) || isInTexts(word)));
      return few;
    },
  };
});

function isInTexts(word: string): boolean {
  const letters = word.replaceAll(ZWNJ, "");
  return [[RARE], ...Object.values(EXERCISES)].some(([text = ""]) => text.replaceAll(" ", "").includes(letters));
}

test("rare: without it a word is known that comes out as it is all the same", () => {
  expect(repairWithout("", RARE)).toBe(RARE);
  expect(repairWithout("rare", RARE)).toBe(RARE);
  expect(lexicons.get("")!.flagsOf(hashOf(RARE)).listed).toBe(false);
  expect(lexicons.get("rare")!.flagsOf(hashOf(RARE)).listed).toBe(true);
});

test("every table has an exercise, as has every class of words.txt", () => {
  const tables = readdirSync(new URL("../../src/zwnj/tables/", import.meta.url))
    .map((file) => file.replace(".txt", ""))
    .filter((table) => table !== "words" && table !== "rare");
  const said = FROM_SPACES.filter((value) => value !== "counts" && value !== "-");
  const parts = [...WORD_CLASSES, ...said].map((part) => `words: ${part}`);
  expect(Object.keys(EXERCISES).sort()).toEqual([...tables, ...parts].sort());
});

test.each(Object.entries(EXERCISES))("%s: without it %j", (table, [text, right]) => {
  expect(repairZwnj(text)).toBe(right);
  expect(repairWithout("", text)).toBe(right);
  expect(repairWithout(table, text)).not.toBe(right);
});

const lexicons = new Map<string, Lexicon>();

function repairWithout(table: string, text: string): string {
  hidden.exercise = table;
  if (!lexicons.has(table)) lexicons.set(table, new Lexicon(packedBy(lexiconModule())));
  return repairBy(mutantOf([], lexicons.get(table)!).zwnjRules, "test", text, {});
}

/** What the source of the generated module holds. */
function packedBy(source: string): PackedLexicon {
  const fields = [...source.matchAll(/^ {2}(\w+): (".*"),$/gm)];
  return Object.fromEntries(fields.map(([, name, json]) => [name, JSON.parse(json!)])) as unknown as PackedLexicon;
}
