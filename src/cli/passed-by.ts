import { closeSync, openSync, readSync } from "node:fs";
import { extname } from "node:path";
import { LETTERS, regex } from "../unicode/index.ts";

/** Endings of texts that may be written for people and that we cannot read. */
const ENDINGS = new Set(
  (
    "adoc asciidoc astro ass c cc cpp cs csv dart ejs erb ftl go hbs ini ipynb java js jsx kt kts less mjs njk org php " +
    "properties pug py rb resx rs rst scss scala srt strings svelte swift tex toml ts tsv tsx twig vtt vue xaml xlf xliff xml yaml yml"
  )
    .split(" ")
    .map((ending) => `.${ending}`),
);
/** No more files than these are looked into, and no more of each than its first bytes. */
const MOST_FILES = 2000;
const BYTES = 32 * 1024;
/** So many words make a text. */
const LEAST_WORDS = 3;

const WORD = regex`/[${LETTERS}\u200C]{2,}/g`;
/** Letters of Persian that Arabic lacks. */
const PERSIAN = /[\u067E\u0686\u0698\u06A9\u06AF\u06CC]/;
/** Letters of Urdu, Pashto and Kurdish that Persian lacks. */
const OTHER =
  /[\u0679\u0688\u0691\u06BA\u06C1\u06D2\u067C\u0681\u0685\u0689\u0693\u069A\u06CD\u06D0\u0695\u06B5\u06C6\u06CE\u06D5]/;

/** How many of some files hold Persian text, by ending; the most frequent ending first. */
export function countPersian(files: readonly string[]): readonly (readonly [ending: string, files: number])[] {
  const counts = new Map<string, number>();
  const buffer = Buffer.alloc(BYTES);
  for (const file of files.filter((name) => ENDINGS.has(extname(name).toLowerCase())).slice(0, MOST_FILES)) {
    const ending = extname(file).toLowerCase();
    if (isPersian(beginningOf(file, buffer))) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function isPersian(text: string): boolean {
  let persian = 0;
  let other = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (OTHER.test(word)) other += 1;
    else if (PERSIAN.test(word)) persian += 1;
  }
  return persian >= LEAST_WORDS && persian > 4 * other;
}

function beginningOf(file: string, buffer: Buffer): string {
  try {
    const handle = openSync(file, "r");
    try {
      return buffer.toString("utf8", 0, readSync(handle, buffer));
    } finally {
      closeSync(handle);
    }
  } catch {
    return "";
  }
}
