import { extname } from "node:path";
import { Vote } from "../languages/index.ts";
import { readBeginning } from "./read-file.ts";

/** Endings of texts that may be written for people and that we cannot read. */
const ENDINGS = new Set(
  "astro ass c cc cpp ejs erb ftl hbs ini java less njk org php pug rb rs scss scala swift toml twig xaml xml"
    .split(" ")
    .map((ending) => `.${ending}`),
);
/** No more files than these are looked into, and no more of each than its first bytes. */
const MOST_FILES = 2000;
const BYTES = 32 * 1024;
/** So many words make a text. */
const LEAST_WORDS = 3;

/** Whether a file of an unknown format may be written for people. */
export function mayBeText(file: string): boolean {
  return ENDINGS.has(extname(file).toLowerCase());
}

/** How many of some files, which nobody reads, hold Persian text, by ending; the most frequent ending first. */
export function countPersian(files: readonly string[]): readonly (readonly [ending: string, files: number])[] {
  const counts = new Map<string, number>();
  for (const file of files.slice(0, MOST_FILES)) {
    const ending = extname(file).toLowerCase();
    if (isPersian(readBeginning(file, BYTES))) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function isPersian(text: string): boolean {
  const vote = new Vote();
  vote.add(text);
  return vote.mayBePersian(LEAST_WORDS);
}
