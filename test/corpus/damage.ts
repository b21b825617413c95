import type { Edit } from "../../src/edits/index.ts";
import type { RuleId } from "../../src/options/index.ts";
import { proseBarriers } from "../../src/protect/index.ts";
import { seededRandom } from "../support/random.ts";

/** One place of a correct text as damage leaves it, and the rule that should put it right. */
export interface Damage extends Edit {
  readonly rule: RuleId;
}

/** How texts get damaged on their way through keyboards, old code pages, scrapers and office programs. */
export const KINDS = ["glued", "spaced", "arabic-letters", "digits", "fake-zwnj", "presentation-forms", "latin-marks", "spacing"] as const;
export type Kind = (typeof KINDS)[number];

const ZWNJ_BETWEEN = /(?<before>[\p{L}\p{M}]+)\u200C(?<after>[\p{L}\p{M}]+)/gu;

/** Every place that a kind of damage can hit. `random` chooses where there are several ways. */
function places(text: string, kind: Kind, random: () => number): Damage[] {
  switch (kind) {
    case "glued":
    case "spaced":
      return matches(text, /\u200C/g).map(({ index }) => ({
        start: index,
        end: index + 1,
        replacement: kind === "glued" ? "" : " ",
        rule: ruleOfZwnj(text, index),
      }));
    case "fake-zwnj":
      return matches(text, ZWNJ_BETWEEN).map(({ index, groups }) => {
        const start = index + groups!["before"]!.length;
        return { start, end: start + 1, replacement: pick(["\u00AC", "\u00AD", "\u200F", "\u200B"], random), rule: "characters/fake-zwnj" };
      });
    case "arabic-letters":
      return matches(text, /[یک]/g).map(({ 0: letter, index }) => ({
        start: index,
        end: index + 1,
        replacement: letter === "ک" ? "\u0643" : "\u064A",
        rule: "characters/arabic-kaf-yeh",
      }));
    case "digits":
      return matches(text, /[۰-۹]+/g).map(({ 0: number, index }) => {
        const latin = random() < 0.5;
        const zero = latin ? 0x30 : 0x660;
        return {
          start: index,
          end: index + number.length,
          replacement: number.replace(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x6f0 + zero)),
          rule: latin ? "digits/latin" : "digits/arabic-indic",
        };
      });
    case "presentation-forms":
      return matches(text, /(?<![\p{L}\p{M}\u200C])لا|سلا|کلا(?![\p{M}])/gu).map(({ 0: word, index }) => ({
        start: index + word.length - 2,
        end: index + word.length,
        replacement: word.length === 2 ? "\uFEFB" : "\uFEFC",
        rule: "characters/presentation-forms",
      }));
    case "latin-marks":
      return matches(text, /[،؛؟…]|«[^«»\n]+»/g).flatMap(({ 0: mark, index }): Damage[] => {
        const end = index + mark.length;
        if (mark.length > 1) {
          return [
            { start: index, end: index + 1, replacement: '"', rule: "punctuation/quotes" },
            { start: end - 1, end, replacement: '"', rule: "punctuation/quotes" },
          ];
        }
        const [replacement, rule] = LATIN_MARK[mark]!;
        return [{ start: index, end, replacement, rule }];
      });
    case "spacing":
      return [
        ...matches(text, /(?<=[\p{L}])[،؛؟.](?=\s)/gu).map(({ index }): Damage => ({ start: index, end: index, replacement: " ", rule: "spacing/before-mark" })),
        ...matches(text, /(?<=[،؛؟]) (?=\p{L})/gu).map(({ index }): Damage => ({ start: index, end: index + 1, replacement: "", rule: "spacing/after-mark" })),
        ...matches(text, /(?<=\p{L}) (?=\p{L})/gu).map(({ index }): Damage => ({ start: index, end: index, replacement: " ", rule: "spacing/runs" })),
        ...matches(text, /(?<=[«(])(?=\p{L})/gu).map(({ index }): Damage => ({ start: index, end: index, replacement: " ", rule: "spacing/inside-brackets" })),
      ].sort((a, b) => a.start - b.start);
  }
}

const LATIN_MARK: Readonly<Record<string, readonly [string, RuleId]>> = {
  "،": [",", "punctuation/comma"],
  "؛": [";", "punctuation/semicolon"],
  "؟": ["?", "punctuation/question-mark"],
  "…": ["...", "punctuation/ellipsis"],
};

/** Which rule the ZWNJ at an offset belongs to, by the shapes on its two sides. */
function ruleOfZwnj(text: string, index: number): RuleId {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, index - 20), index))![0];
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(index + 1, index + 21))![0];
  if (/[A-Za-z]$/.test(before)) return "zwnj/foreign-plural";
  if (/^(?:بر|در|باز|فرو|فرا|وا|ور)?(?:ن?می|همی)$/.test(before)) return "zwnj/mi-prefix";
  if (/^ها/.test(after)) return "zwnj/plural";
  if (/^تر(?:ی|ین|ها|ان|ند)?/.test(after) && after.length < 7) return "zwnj/comparative";
  if (/ه$/.test(before) && /^(?:ام|ای|ایم|اید|اند)$/.test(after)) return "zwnj/participle";
  if (/^(?:ام|ات|اش|ای|ایم|اید|اند|مان|تان|شان|م|ت|ش|ست)$/.test(after)) return "zwnj/clitic";
  if (/^(?:بی|هم|پیش|پس|نیم|تک|بین|فرا|غیر|درون)$/.test(before)) return "zwnj/prefix";
  if (/^و/.test(after) && before.length < 5) return "zwnj/linking-vav";
  if (/^ال/.test(after)) return "zwnj/arabic-phrase";
  if (before === "سه" && after.startsWith("شنبه")) return "zwnj/weekday";
  return "zwnj/compound";
}

/** Damages about a share of the places of each kind; ordered and disjoint, outside everything that is not prose. */
export function damage(text: string, kinds: readonly Kind[], share: number, seed: number): Damage[] {
  const random = seededRandom(seed);
  const barriers = proseBarriers(text);
  const all = kinds
    .flatMap((kind) => places(text, kind, random).filter(() => random() < share))
    .filter(({ start, end }) => !barriers.some((barrier) => start < barrier.end && end > barrier.start && !(start === end && start === barrier.start)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  // Where two kinds hit the same place, the first stands; places that touch are kept apart so that each has one cause.
  const chosen: Damage[] = [];
  for (const place of all) if (place.start > (chosen.at(-1)?.end ?? -1)) chosen.push(place);
  return withPartners(chosen, text);
}

/** A quote whose partner was not hit would be no damage that anybody could undo. */
function withPartners(chosen: readonly Damage[], text: string): Damage[] {
  const at = new Set(chosen.filter((place) => place.rule === "punctuation/quotes").map((place) => place.start));
  return chosen.filter(({ start, rule }) => {
    if (rule !== "punctuation/quotes") return true;
    const partner = text[start] === "«" ? text.indexOf("»", start) : text.lastIndexOf("«", start);
    return at.has(partner);
  });
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)]!;
}
