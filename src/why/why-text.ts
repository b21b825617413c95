import { toPersianDigits } from "../digits/index.ts";
import { applyEdits } from "../edits/index.ts";
import { findRepairs } from "../normalize/index.ts";
import type { Options } from "../options/index.ts";
import { DECIMAL_SEPARATOR, ZWNJ } from "../unicode/index.ts";
import {
  decisiveGuards,
  type Flag,
  type GuardName,
  type KnownPart,
  reportWord,
  type WordReading,
} from "../zwnj/why.ts";
import { BY_CONTEXT, FACTS, LABELS, type Language, ROLES } from "./labels.ts";
import { neighboursOf, type Place, wordsOf, zwnjRepairs } from "./neighbours.ts";
import { PERSIAN_GUARDS } from "./persian-guards.ts";

/** A long word may be read in many ways, of which nobody would think. */
const MOST_READINGS = 5;

/**
 * Tells how the word engine reads a word or a phrase: what comes of it, then each word with its readings, what is known of it, its neighbours.
 *
 * @param options - those with which texts are repaired: what comes of the word follows them, what is known of it does not
 */
export function whyText(text: string, language: Language, options: Options = {}): string {
  const { key } = LABELS[language];
  const words = wordsOf(text).map(
    (place) => aboutWord(place.word, language, options) + aboutNeighbours(text, place, language, options),
  );
  const made = wordsMade(text, options).map((word) => aboutWord(word, language, options));
  const forms = formsOf(text).flatMap((form) => [aboutForm(form, language, options), ...aboutGuards(form, language)]);
  return `${[`(${key})`, ...forms, ...words, ...made].join("\n")}\n`;
}

/** The words that are made of several of a text. */
export function wordsMade(text: string, options: Options = {}): string[] {
  const asked = new Set(wordsOf(text).map(({ word }) => word.replaceAll(ZWNJ, "")));
  return applyEdits(text, zwnjRepairs(text, options))
    .split(" ")
    .filter((word) => !asked.has(word.replaceAll(ZWNJ, "")));
}

/** A word that is spelled with ZWNJs is also asked for glued and spaced. */
function formsOf(text: string): string[] {
  if (text.includes(" ")) return [text];
  return [...new Set([text, text.replaceAll(ZWNJ, ""), text.replaceAll(ZWNJ, " ")])];
}

function aboutForm(form: string, language: Language, options: Options): string {
  const { stays, suggested, semicolon } = LABELS[language];
  const { suggestions } = findRepairs(form, options);
  const repairs = zwnjRepairs(form, options);
  const told = [
    ...repairs.map(({ rules, confidence }) => `${rules.join(", ")} ${digits(confidence, language)}`),
    ...suggestions.map(({ rules, confidence }) => `${suggested}: ${rules.join(", ")} ${digits(confidence, language)}`),
  ];
  const out = repairs.length === 0 ? stays : `→ ${show(applyEdits(form, repairs))}`;
  return `${[show(form), out, ...(told.length === 0 ? [] : [`(${told.join(semicolon)})`])].join("  ")}`;
}

function aboutGuards(form: string, language: Language): string[] {
  const { guard, without: label, semicolon } = LABELS[language];
  const told = (name: GuardName) => (language === "fa" ? PERSIAN_GUARDS[name] : name);
  return decisiveGuards(form).map(
    ({ name, without }) => `  ${guard}: ${told(name)}${semicolon}${label}: ${show(without)}`,
  );
}

function aboutWord(word: string, language: Language, options: Options): string {
  const labels = LABELS[language];
  const report = reportWord(word);
  if (report === undefined) return `\n${show(word)}: ${labels.unread}`;
  const { taken, other, left, gate, parts } = report;
  const told = ({ spelling, cost }: WordReading) =>
    `${show(spelling)}${labels.comma}${labels.cost} ${digits(cost, language)}`;
  return [
    `\n${show(word)}`,
    ...namedIn(options, report.letters).map((option) => `  ${labels.yours} ${option}`),
    `  ${labels.readings}: ${told(taken)}`,
    ...(other === undefined ? [] : [`  ${labels.or}: ${told(other)}`]),
    ...(left.length === 0
      ? []
      : [`  ${labels.left}: ${left.slice(0, MOST_READINGS).map(told).join(labels.semicolon)}`]),
    ...(gate === undefined ? [] : [`  ${labels.gate} ${gate}`]),
    ...parts.flatMap((part) => aboutPart(part, language)),
  ].join("\n");
}

/** The options that name a word. */
function namedIn({ words = [], keep = [] }: Options, letters: string): string[] {
  const isIt = (spelling: string): boolean => spelling.replaceAll(ZWNJ, "") === letters;
  return [
    ...(words.some((word) => isIt(typeof word === "string" ? word : word.spelling)) ? ["words"] : []),
    ...(keep.some(isIt) ? ["keep"] : []),
  ];
}

function aboutNeighbours(text: string, place: Place, language: Language, options: Options): string {
  const { neighbours, without: label, semicolon } = LABELS[language];
  return neighboursOf(text, place, options)
    .map(({ word, without }) => `\n  ${neighbours} «${show(word)}»${semicolon}${label}: ${show(without)}`)
    .join("");
}

function aboutPart({ letters, facts, roles }: KnownPart, language: Language): string[] {
  const labels = LABELS[language];
  const told = factsIn(facts, language);
  return [
    `  ${labels.knows} ${letters}: ${told.length === 0 ? labels.unknown : told.join(labels.semicolon)}`,
    ...(roles.length === 0
      ? []
      : [`    ${labels.does}: ${roles.map((role) => ROLES[role][columnOf(language)]).join(labels.semicolon)}`]),
  ];
}

function factsIn(facts: readonly Flag[], language: Language): string[] {
  const column = columnOf(language);
  const byContext = facts.includes("indefinite") && facts.includes("surelyPlural");
  const named = (Object.keys(FACTS) as Flag[]).filter(
    (fact) => facts.includes(fact) && !(byContext && (fact === "indefinite" || fact === "surelyPlural")),
  );
  return [...named.map((fact) => FACTS[fact][column]), ...(byContext ? [BY_CONTEXT[column]] : [])];
}

/** Where a pair of words has that of a language. */
function columnOf(language: Language): 0 | 1 {
  return language === "fa" ? 1 : 0;
}

function digits(number: number, language: Language): string {
  const text = String(number);
  return language === "fa" ? toPersianDigits(text).replace(".", DECIMAL_SEPARATOR) : text;
}

function show(text: string): string {
  return text.trim().replaceAll(ZWNJ, "¦");
}
