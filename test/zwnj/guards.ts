import type { Options } from "../../src/options/index.ts";
import type { Change } from "./mutant.ts";
import { guardNames } from "./without.ts";

/** How a guard is taken away. A trap that several hold names them all, and they go together. */
export interface Guard {
  /** It is a condition of the word engine, which has a name in the source. */
  readonly condition?: true;
  /** It is a piece of a rule that knows no words, and what is left without it. */
  readonly changes?: readonly Change[];
  /** It is the lexicon: each word of the trap is taken out of it in turn. */
  readonly lexicon?: true;
  /** It is the default of an option: what undoes it. */
  readonly options?: Options;
  /** Options under which the guard is seen at all, with it and without it. */
  readonly under?: Options;
}

const WEEKDAY = "weekday.ts";
const ORDINAL = "ordinal.ts";
const FOREIGN_PLURAL = "foreign-plural.ts";
const LITE = "spaced-suffixes.ts";
const EDGE = "edge.ts";

const INSIDE = "${WORD_END}";

/** A guard that is one piece of one file. */
const code = (file: string, piece: string | RegExp, replacement = "", under: Options = {}): Guard => ({
  changes: [[file, piece, replacement]],
  under,
});
const option = (options: Options, under: Options = {}): Guard => ({ options, under });

const SUGGESTED: Options = { minConfidence: 0.5 };
/** Where what cannot be seen is not deleted. */
const SEEN: Options = { rules: { "zwnj/after-non-joining": false } };
const FIXED: Options = { lostSpaces: "fix" };

/** Conditions of the word engine that are seen under some options only. */
const UNDER: Readonly<Record<string, Options>> = {
  "what can be read as one word is one": FIXED,
  "a preverb belongs to its verb": FIXED,
  "behind a function word stands a frequent word, or a long one": FIXED,
  "before a function word stands a frequent word, or a long one": FIXED,
  "a short word behind و is mostly the rest of a name": FIXED,
  "a ZWNJ stands between the parts of one word": FIXED,
  "only a noun takes a spaced pronoun": SUGGESTED,
  "only مان, تان and شان are glued": SUGGESTED,
  "هر is joined with چند only": SUGGESTED,
  "غیر is joined with an adjective": SUGGESTED,
  "a function word takes no غیر": SUGGESTED,
  "به stays apart, even as a suggestion": SUGGESTED,
  "a phrase is no suggestion": SUGGESTED,
  "a demonstrative is no suggestion": SUGGESTED,
  "a number counts a noun": SUGGESTED,
  "only a listed word takes تر": SUGGESTED,
  "a noun of two letters takes no تر": SUGGESTED,
  "a noun of two letters takes no اند": SUGGESTED,
  "no idiom across a mark": { linkingVav: "zwnj" },
  "a ZWNJ that cannot be seen parts nothing": SEEN,
  "a ZWNJ that can be seen is none for a space": FIXED,
  "را is a word by itself": FIXED,
  "one ZWNJ was typed for a space": SEEN,
  "a ZWNJ for a space stands between two words": SEEN,
  "one of the two is frequent": SEEN,
  "a suffix or nothing behind a word of the caller": { words: ["سپهر\u200Cافزار"] },
  "without its rule سه\u200Cشنبه is no prefix and a noun": { rules: { "zwnj/weekday": false } },
  "a weak suffix is less sure": { minConfidence: 0.9 },
};

export const guards: Readonly<Record<string, Guard>> = {
  ...Object.fromEntries(guardNames.map((name) => [name, { condition: true, under: UNDER[name] ?? {} } as const])),

  "the word is in the lexicon": { lexicon: true },

  // Options.
  "option demonstratives": option({ demonstratives: "zwnj" }),
  "option compoundPrepositions": option({ compoundPrepositions: "zwnj" }),
  "option linkingVav": option({ linkingVav: "zwnj" }),
  "option colloquial": option({}, { colloquial: false }),
  "option plural": option({}, { plural: "keep" }),
  "option comparative": option({}, { comparative: "keep" }),
  "passages in other languages stay": option({ arabicSpans: "process" }),
  "a word to keep": option({ words: ["سپهر\u200Cافزار"] }, { words: ["سپهر\u200Cافزار"], keep: ["سپهرافزار"] }),

  // Rules by pattern.
  "only a space is an error": code(WEEKDAY, "(یک|دو|چهار|پنج) )", "(یک|دو|چهار|پنج)[ \\u200C])"),
  "ام is the whole word": code(ORDINAL, INSIDE),
  "a number stands before ام": code(ORDINAL, "${WORD_START}سی", "سی"),
  "سیام glued is a name": code(ORDINAL, 'space === "" && line.text[index - 1] === "ی" ? undefined :'),
  "an abbreviation of its own": code(ORDINAL, "(?=ام", "(?=ا?م"),
  "سه is the whole word": code(WEEKDAY, "${WORD_START}"),
  "ها is the whole word": code(FOREIGN_PLURAL, INSIDE),
  "beside ZWNJs the space is its writer's": code(FOREIGN_PLURAL, "? DOUBT : undefined", "? undefined : undefined"),

  // What a ZWNJ may stand beside.
  "free words do not fuse": code("typed-for-space.ts", "[FREE_WORD, ", "["),
  "a form of a verb does not fuse": code("typed-for-space.ts", " VERB,", "", SUGGESTED),
  "a perfect does not fuse": code("typed-for-space.ts", " PERFECT,"),
  "a verb behind its noun does not fuse": code("typed-for-space.ts", " BEHIND_NOUN,"),
  "a particle takes no ending": code("typed-for-space.ts", " BEHIND_PARTICLE,"),
  "an alef does not fuse": code("typed-for-space.ts", ", PERSON]", "]"),
  "a ZWJ before it keeps a shape": code(EDGE, "if (text[start - 1] === ZWJ) continue;"),
  "it may stand behind a word of any script": code(EDGE, / \|\| \w+\(text, start\)/),
  "it belongs to another script": code(EDGE, /if \(!\w+\(text, start, at \+ 1\)\) continue;/),
  "two belong to another script": code("duplicate.ts", /if \(\w+\(text, at, end\)\) /),
  "it is seen behind a letter that joins": code("unseen.ts", /!\w+\(code\) &&/),

  "و is a word by itself": code("lost-space.ts", "(typed & 2) !== 0", "false"),

  // Without a table of words.
  "behind a verb in دال ها warns": code("after-non-joining.ts", "د\\u200C|"),
  "behind an imperative ها warns": code(
    "after-non-joining.ts",
    "|(?:\\u200C|${WORD_START})[بن][${IN_WORD}]{1,9}\\u200C",
  ),
  "از, را and رو take no ending": code("after-non-joining.ts", "{3,24}", "{1,24}"),
  "ها is all of what follows": code("after-non-joining.ts", "(?:ین|های?)?)${WORD_END}", "(?:ین|های?)?)"),
  "words that take no plural": code(LITE, "NEVER_PLURAL.test(left) || VERB", "VERB"),
  "verbs take no plural": code(LITE, " || VERB.test(left)"),
  "words that take no تر": code(LITE, "NEVER_PLURAL.test(left) || WET", "WET"),
  "beside these تر is wet": code(LITE, " || WET.test(left)"),
  "تر و خشک": code(LITE, "(?! و (?:تازه|خشک|تمیز|فرز))"),
  "only a participle takes a person": code(LITE, "(?<=[${IN_WORD}][تد]ه) (?", "(?<=ه) (?"),
  "a word of one letter takes no plural": code(LITE, "/(?<=[${IN_WORD}]{2}) +(?=ها(", "/(?<=[${IN_WORD}]) +(?=ها("),
  "a word of one letter takes no تر": code(
    LITE,
    "/(?<=[${IN_WORD}]{2}) +(?=(?:تر(?!",
    "/(?<=[${IN_WORD}]) +(?=(?:تر(?!",
  ),
  "ها is all of the word": code(LITE, "یند)?${WORD_END})", "یند)?)"),
  "تر is all of the word": code(LITE, "ترین\\u200Cهای)${WORD_END})", "ترین\\u200Cهای))"),
  "ام is all of the word": code(LITE, "اند)${WORD_END})", "اند))"),
};
