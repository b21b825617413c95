import { IN_WORD, LETTERS, PERSIAN_DIGITS, regex, WORD_END, WORD_START } from "../unicode/index.ts";
/** How often Persian prose is written in one way and in the other. */
export interface Habit {
  /** What is counted, and the two ways as people know them. */
  readonly name: string;
  readonly ways: readonly [ours: string, other: string];
  readonly counts: readonly [ours: number, other: number];
  /** What a configuration says for it, by the share of the other way; nothing where what is recommended stands. */
  readonly setting?: Setting;
}

/** A field of a configuration, or one of its rules. */
export interface Setting {
  readonly field?: string;
  readonly rule?: string;
  readonly value: string;
}

interface Measure {
  readonly name: string;
  readonly ways: Habit["ways"];
  readonly patterns: readonly [ours: RegExp, other: RegExp];
  /** What is set when nearly all is written in the other way, and when most is. */
  readonly nearlyAll?: Setting;
  readonly most?: Setting;
}

/** Fewer than these tell nothing of a habit. */
export const LEAST = 5;
const NEARLY_ALL = 0.9;

const QUOTES_OFF: Setting = { rule: "punctuation/quotes", value: "off" };
const FOREIGN_PLURAL_OFF: Setting = { rule: "zwnj/foreign-plural", value: "off" };
const YEH: Setting = { field: "ezafe", value: "zwnj-yeh" };

const MEASURES: readonly Measure[] = [
  {
    name: "digits",
    ways: ["۱۲۳", "123"],
    patterns: [
      regex`/[${PERSIAN_DIGITS}]+(?:[٫٬.,/][${PERSIAN_DIGITS}]+)*/g`,
      /(?<![\w.,/:+-])\d+(?:[.,/]\d+)*(?![\w/:-]|[.,]\w)/g,
    ],
    nearlyAll: { field: "digits", value: "latin" },
    most: { field: "digits", value: "keep" },
  },
  {
    name: "quotes",
    ways: ["«…»", '"…"'],
    // Bounded, so that an unclosed one costs no more than this.
    patterns: [/«[^»\n]{1,300}»/g, /"[^"\n]{1,300}"|“[^”\n]{1,300}”/g],
    nearlyAll: QUOTES_OFF,
    most: QUOTES_OFF,
  },
  {
    name: "ellipsis",
    ways: ["…", "..."],
    patterns: [/…/g, /(?<!\.)\.{3}(?!\.)/g],
    nearlyAll: { field: "ellipsis", value: "dots" },
    most: { field: "ellipsis", value: "keep" },
  },
  {
    name: "Latin word + ها",
    ways: ["with a ZWNJ", "without"],
    patterns: [/[A-Za-z]\u200Cها/g, regex`/[A-Za-z]ها(?:ی|یی|یشان)?(?![${IN_WORD}])/g`],
    nearlyAll: FOREIGN_PLURAL_OFF,
    most: FOREIGN_PLURAL_OFF,
  },
  {
    name: "ezafe behind ه",
    ways: ["هٔ", "ه\u200Cی"],
    patterns: [/ه\u0654|\u06C0/g, regex`/ه\u200Cی${WORD_END}/g`],
    nearlyAll: YEH,
    most: YEH,
  },
  {
    name: "آنها، اینها",
    ways: ["آنها", "آن\u200Cها"],
    patterns: [regex`/${WORD_START}(?:هم)?(?:آن|این|ان)ها/g`, regex`/${WORD_START}(?:هم)?(?:آن|این|ان)\u200Cها/g`],
    nearlyAll: { field: "demonstratives", value: "zwnj" },
  },
];

const LETTER = regex`/[${LETTERS}]/g`;
const LATIN_LETTER = /[A-Za-z]/g;

/** Counts how a text is written, line by line, over many texts. */
export class Habits {
  private readonly counts = MEASURES.map((): [number, number] => [0, 0]);

  /** A stretch of prose; its lines count where they are Persian. */
  add(prose: string): void {
    for (const line of prose.split("\n")) {
      if (countOf(line, LETTER) <= countOf(line, LATIN_LETTER)) continue;
      for (const [index, { patterns }] of MEASURES.entries()) {
        const counts = this.counts[index]!;
        for (const way of [0, 1] as const) counts[way] += countOf(line, patterns[way]);
      }
    }
  }

  /** What came of it. */
  all(): readonly Habit[] {
    return MEASURES.map(({ name, ways, nearlyAll, most }, index): Habit => {
      const counts = this.counts[index]!;
      const [ours, other] = counts;
      const share = ours + other < LEAST ? 0 : other / (ours + other);
      const setting = share >= NEARLY_ALL ? nearlyAll : share > 0.5 ? most : undefined;
      return { name, ways, counts, ...(setting === undefined ? {} : { setting }) };
    });
  }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
