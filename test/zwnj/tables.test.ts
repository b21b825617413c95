import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { lexiconModule } from "../../scripts/lexicon/lexicon.ts";
import { ZWNJ } from "../../src/unicode/index.ts";
import { repairBy } from "../../src/walk/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { Lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import type { PackedLexicon } from "../../src/zwnj/lexicon/packing.ts";
import { mutantOf } from "./mutant.ts";

/** For each table a text, and what it becomes thanks to the table alone. */
const EXERCISES: Readonly<Record<string, readonly [text: string, right: string]>> = {
  "arabic-phrases": ["داستان ابن السبیل", "داستان ابن\u200Cالسبیل"],
  attributes: ["نقش\u200Cهای حرفهای از پیش آماده", "نقش\u200Cهای حرف\u200Cهای از پیش آماده"],
  "by-context": ["کردهای عراق", "کردهای عراق"],
  colloquial: ["می شه رفت", "می\u200Cشه رفت"],
  compounds: ["آسیبدیدگان سیل", "آسیب\u200Cدیدگان سیل"],
  "counts-compounds": ["آب میوه خوردند", "آب\u200Cمیوه خوردند"],
  "counts-first-members": ["زنی سیاهلباس", "زنی سیاه\u200Cلباس"],
  "counts-plural-or-indefinite": ["افسانهای کهن", "افسانه\u200Cای کهن"],
  "counts-second-members": ["محفلآرایی کردند", "محفل\u200Cآرایی کردند"],
  endings: ["کتاب هایشان", "کتاب\u200Cهایشان"],
  initialisms: ["آرپی جی", "آرپی\u200Cجی"],
  homographs: ["بیماری پیسی گرفت", "بیماری پیسی گرفت"],
  "linking-vav": ["اسمورسم او", "اسم\u200Cورسم او"],
  "never-joined": ["سه تار نواخت", "سه تار نواخت"],
  prefixes: ["خانهٔ بیگلدان ما", "خانهٔ بی\u200Cگلدان ما"],
  "preverb-verbs": ["بر می انگیزد", "برمی\u200Cانگیزد"],
  "pronounced-heh": ["فقهای شهر", "فقهای شهر"],
  readings: ["اینهمه کتاب", "این\u200Cهمه کتاب"],
  roles: ["نامهای که رسید", "نامه\u200Cای که رسید"],
  "second-halves": ["در چشم اندازهای روشن", "در چشم\u200Cاندازهای روشن"],
  "second-members": ["معرفیشدگان آمدند", "معرفی\u200Cشدگان آمدند"],
  solid: ["کار یکنواخت", "کار یکنواخت"],
  "solid-by-count": ["شهر گیلانغرب", "شهر گیلانغرب"],
  "solid-compounds": ["توافقنامه امضا شد", "توافقنامه امضا شد"],
  "solid-from-review": ["بیتا آمد", "بیتا آمد"],
  "spaced-compounds": ["تخته سیاه کلاس", "تخته\u200Cسیاه کلاس"],
  "spoken-stems": ["نمیدونم چرا", "نمی\u200Cدونم چرا"],
  "verb-stems": ["می سپارند", "می\u200Cسپارند"],
  words: ["اجاره نامه نوشتند", "اجاره\u200Cنامه نوشتند"],
};

/** Tables that are no part of what takes long to build. */
const NO_WORDS: ReadonlySet<string> = new Set([
  "attributes",
  "endings",
  "homographs",
  "prefixes",
  "preverb-verbs",
  "roles",
  "second-halves",
]);

const hidden = vi.hoisted(() => ({ table: "" }));

// Of the tables and of the dictionary only what the texts are made of, and the forms by which the builder knows the verbs: so a lexicon
// is built in a moment.
vi.mock(import("../../scripts/lexicon/tables.ts"), async (original) => {
  const { readTable } = await original();
  const tables = new Map<string, string[][]>();
  const read = (name: string) => {
    if (name === hidden.table) return [];
    if (!tables.has(name))
      tables.set(
        name,
        readTable(name).filter(([word]) => NO_WORDS.has(name) || isInTexts(word!)),
      );
    return tables.get(name)!;
  };
  return { readTable: read, readWords: (name) => read(name).map((row) => row[0]!) };
});
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
  return Object.values(EXERCISES).some(([text]) => text.replaceAll(" ", "").includes(letters));
}

test("every table has an exercise", () => {
  const tables = readdirSync(new URL("../../src/zwnj/tables/", import.meta.url)).map((file) =>
    file.replace(".txt", ""),
  );
  expect(Object.keys(EXERCISES).sort()).toEqual(tables.sort());
});

test.each(Object.entries(EXERCISES))("%s: without the table %j", (table, [text, right]) => {
  expect(repairZwnj(text)).toBe(right);
  expect(repairWithout("", text)).toBe(right);
  expect(repairWithout(table, text)).not.toBe(right);
});

const lexicons = new Map<string, Lexicon>();

function repairWithout(table: string, text: string): string {
  hidden.table = table;
  if (!lexicons.has(table)) lexicons.set(table, new Lexicon(packedBy(lexiconModule())));
  return repairBy(mutantOf([], lexicons.get(table)!).zwnjRules, "test", text, {});
}

/** What the source of the generated module holds. */
function packedBy(source: string): PackedLexicon {
  const fields = [...source.matchAll(/^ {2}(\w+): (".*"),$/gm)];
  return Object.fromEntries(fields.map(([, name, json]) => [name, JSON.parse(json!)])) as unknown as PackedLexicon;
}
