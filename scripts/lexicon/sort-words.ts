import { readFileSync, writeFileSync } from "node:fs";
import { ZWNJ } from "./letters.ts";
import { tablePath } from "./tables.ts";

/** Puts the words of words.txt in the order of their code points, in which a line has one place and two branches seldom meet; `\u200C` becomes a ZWNJ. */
export function sortWords(): void {
  const path = tablePath("words");
  const text = readFileSync(path, "utf8");
  const sorted = sortedWords(text);
  if (sorted !== text) writeFileSync(path, sorted);
}

/** {@link sortWords} of a text. */
export function sortedWords(text: string): string {
  const lines = text
    .replaceAll("\\u200C", ZWNJ)
    .split("\n")
    .filter((line) => line !== "");
  const word = (line: string): string => line.split("\t")[0]!;
  const rows = lines.filter((line) => !line.startsWith("#")).sort((a, b) => (word(a) < word(b) ? -1 : 1));
  return `${[...lines.filter((line) => line.startsWith("#")), ...rows].join("\n")}\n`;
}
