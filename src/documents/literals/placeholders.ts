import type { Barrier } from "../../edits/index.ts";
import type { RuleId } from "../../options/index.ts";
import { IN_WORD, regex } from "../../unicode/index.ts";
import type { Emit } from "../emit.ts";

/**
 * What only the strings of programs hold, beside the placeholders that any prose may have: numbered tags (`<1>`, `<2/>`), formats of
 * strftime, Qt, KDE and Ruby (`%n`, `%{APP}`, `%<n>d`, `%%`), i18next and Vue (`$t(key)`, `@:key`, `[[x]]`), ranges of Laravel (`[2,*]`), `__name__`.
 */
const PLACEHOLDER =
  /<\/?\d{1,3}\s?\/?>|%(?:[-+#0_^]?[EO]?[A-Za-z@%]|\{[\w.]{1,64}\}|<\w{1,64}>)|\$t\([^()\n]{1,200}\)|@(?:\.\w{1,20})?:(?:\([\w.]{1,64}\)|[\w.]{1,64})|\[(?:-?\d{1,9}|\*),\s?(?:\d{1,9}|\*|Inf)\]|\[\[[^[\]]{1,99}\]\]|__[A-Za-z]\w{0,62}?__/g;

/** `%1`, `%L2`, `%-1`, and `&1` of ABAP: in prose it may be a percentage, typed from right to left. */
const NUMBERED = /(?:%[L-]?|&)\d{1,2}(?!\d)/g;

/** The number of a message, which a program takes off before it shows the rest: `**106**`, `##12##`. */
const NUMBER_OF_MESSAGE = /^([*#@|]{2})\d{1,8}\1(?=\p{L})/u;

/** A word with the sign of its key: «_پرونده» of GTK, «&پرونده» of Qt (`&amp;` in XML). What stands in the midst of a word (`ذ_خیره`) cuts it in two. */
const ACCELERATOR = regex`/(?<![${IN_WORD}\u200C])([${IN_WORD}\u200C]*)(?:(?:_|&(?:amp;)?)[${IN_WORD}][${IN_WORD}\u200C]*)+/g`;

const LETTER_BY_LETTER: readonly RuleId[] = ["characters/arabic-kaf-yeh"];

const BEGINS_PLACEHOLDER = /[<%$@[_]/;

/** Finds the placeholders of a literal. */
export function scanPlaceholders(raw: string, original: string | undefined, emit: Emit): void {
  const emitAll = (pattern: RegExp): void => {
    for (const { 0: found, index } of raw.matchAll(pattern)) emit(index, index + found.length, "inline", "placeholder");
  };
  if (BEGINS_PLACEHOLDER.test(raw)) emitAll(PLACEHOLDER);
  const number = NUMBER_OF_MESSAGE.exec(raw)?.[0].length ?? 0;
  if (number > 0) emit(0, number, "edge", "placeholder");
  if (/[%&]/.test(raw) && (original === undefined || original.search(NUMBERED) !== -1)) emitAll(NUMBERED);
}

/** Finds the signs of accelerator keys. A word with one in its midst is repaired letter by letter at most. */
export function findAccelerators(raw: string): Barrier[] {
  if (!raw.includes("_") && !raw.includes("&")) return [];
  return Array.from(raw.matchAll(ACCELERATOR), ({ 0: found, 1: before = "", index }) => {
    const barrier = { start: index, kind: "inline", name: "accelerator" } as const;
    return before === ""
      ? { ...barrier, end: index + (found.startsWith("&amp;") ? 5 : 1) }
      : { ...barrier, end: index + found.length, admits: LETTER_BY_LETTER };
  });
}

const COMMA_OR_SEMICOLON = /[,;]/;
const SEMICOLON = /&#?\w{1,32};|;/g;

/** What stands behind no word of Persian: `Ä => Ae; ß => ss`; and what stands behind a lone sign: `!, $, %`. Marks are rarer than signs, so they are looked for first. */
const FOREIGN_SEMICOLON = /[\p{Script=Latin}\d]\s?;/gu;
const ROW_OF_SIGNS = /[,;](?=\s)(?<=(?:^|[\s(])[!#$%&*+^~|<>=?@/-].)/g;

/**
 * Finds the semicolons of a list (`Print;چاپگر;کاغذ;`, as in desktop entries): two or more without a space behind them, all behind foreign
 * words, or as the original ends with one. Its items are no sentence, and nor are rows of signs.
 */
export function scanList(raw: string, original: string | undefined, emit: Emit): void {
  if (!COMMA_OR_SEMICOLON.test(raw)) return;
  const signs = Array.from(raw.matchAll(ROW_OF_SIGNS));
  if (signs.length > 1) for (const { index } of signs) emit(index, index + 1, "inline", "list");
  if (!raw.includes(";")) return;
  const marks = Array.from(raw.matchAll(SEMICOLON)).filter(({ 0: found }) => found === ";");
  const tight = marks.filter(({ index }) => /^\S?$/.test(raw.slice(index + 1, index + 2)));
  const isForeign = marks.length > 1 && (raw.match(FOREIGN_SEMICOLON)?.length ?? 0) === marks.length;
  if (tight.length < 2 && !isForeign && !original?.endsWith(";")) return;
  for (const { index } of marks) emit(index, index + 1, "edge", "list");
}

const COLUMN = /(?<=[^\s]) {2,}(?=\S)/g;
/** Behind a full stop many English writers type two spaces; elsewhere they mean something. */
const COLUMN_IN_ORIGINAL = /[^\s.!?:] {2,}\S/;

/** Runs of spaces that set columns, where the original has columns, too. */
export function scanColumns(raw: string, original: string | undefined, emit: Emit): void {
  if (original === undefined || !COLUMN_IN_ORIGINAL.test(original)) return;
  for (const { index, 0: run } of raw.matchAll(COLUMN)) emit(index, index + run.length, "edge", "columns");
}

const TIGHT = /(?<=[\p{L}\p{N}])[:,](?=[\p{L}\p{N}])/gu;
/** `name:color` and `yes,no` tell a format; `https://` and `10:30` tell nothing. */
const TIGHT_IN_ORIGINAL = /\p{L}[:,]\p{L}/u;

/** Colons and commas between two words without a space, where the original has such, too. */
export function scanTightMarks(raw: string, original: string | undefined, emit: Emit): void {
  if (original === undefined || !TIGHT_IN_ORIGINAL.test(original)) return;
  for (const { index } of raw.matchAll(TIGHT)) emit(index, index + 1, "edge", "format");
}
