import { HAMZA_ABOVE, PLAIN_LETTERS, regex, WORD_END } from "../unicode/index.ts";

const NEVER = /(?!)/y;

/** How endings are joined to a stem, by its last letter: «کتابم», «خانه‌ام», «پایم». */
type Kind = "consonant" | "heh" | "vowel" | "yeh";

/** Endings that are the same behind every stem, with a ZWNJ before them or glued: the plural with what follows it, تر, ترین. */
const STEADY = regex`/\u200C?(?:ها(?:یی|ی|یم|یت|یش|یمان|یتان|یشان|مون|تون|شون|مان|تان|شان|م|ت|ش)?|ترین|تر)${WORD_END}/y`;

/** Those that are not: ی, and the pronouns. */
const CHANGING = ["ی", "م", "ت", "ش", "مان", "تان", "شان"] as const;

/** The same where they do not join. */
const APART = ["\u200Cای", "\u200Cام", "\u200Cات", "\u200Cاش", "\u200Cمان", "\u200Cتان", "\u200Cشان"] as const;

/** How they are written behind each kind of stem (Academy, دستور خط فارسی): «کتابی», «خانه‌ای», «پایی», «کشتی‌ای». */
const WRITTEN: Readonly<Record<Kind, readonly string[]>> = {
  consonant: CHANGING,
  heh: APART,
  vowel: ["یی", "یم", "یت", "یش", "یمان", "یتان", "یشان"],
  yeh: APART,
};

/** Ezafe where it is written with a letter or a hamza: «خانهٔ ما», «خانه‌ی ما», «پای ما». Behind a consonant it is heard only. */
const EZAFE: Readonly<Record<Kind, RegExp>> = {
  consonant: NEVER,
  heh: regex`/(?:\u0654|\u200Cی)${WORD_END}/y`,
  vowel: regex`/ی${WORD_END}/y`,
  yeh: NEVER,
};

function ezafeOf(kind: Kind, found: string): string {
  if (kind === "heh") return found === "ی" ? HAMZA_ABOVE : found;
  return kind === "vowel" ? "ی" : "";
}

const ENDS_WORD = regex`/${WORD_END}/y`;
const PERSIAN = regex`/[${PLAIN_LETTERS}]$/`;

/** An ending that stands behind a stem, and how it is written behind another. */
export interface Ending {
  readonly length: number;
  readonly written: string;
  /** Whether it is glued to the stem and may be no ending: «کارت» is no card of ours and no work of yours. */
  readonly isDoubtful: boolean;
}

const NONE: Ending = { length: 0, written: "", isDoubtful: false };

/** The ending behind a stem that ends at an offset, up to the end of the word; `undefined` for the rest of a longer word. */
export function endingAt(text: string, at: number, stem: string, other: string): Ending | undefined {
  if (matches(ENDS_WORD, text, at)) return NONE;
  if (matches(STEADY, text, at)) {
    const found = text.slice(at, STEADY.lastIndex);
    return { length: found.length, written: `\u200C${found.replace("\u200C", "")}`, isDoubtful: false };
  }
  // Latin words take no others.
  if (!PERSIAN.test(stem) || !PERSIAN.test(other)) return undefined;
  const [from, to] = [kindOf(stem), kindOf(other)];
  if (matches(EZAFE[from], text, at)) {
    const found = text.slice(at, EZAFE[from].lastIndex);
    return { length: found.length, written: ezafeOf(to, found), isDoubtful: false };
  }
  for (const [i, ending] of WRITTEN[from].entries()) {
    if (!text.startsWith(ending, at) || !matches(ENDS_WORD, text, at + ending.length)) continue;
    return { length: ending.length, written: WRITTEN[to][i]!, isDoubtful: i > 0 && !ending.startsWith("\u200C") };
  }
  return undefined;
}

/** A heh behind ا or و is pronounced («گروه»); behind other letters it is taken for a vowel. */
function kindOf(stem: string): Kind {
  if (/[^اآو]ه$/.test(stem)) return "heh";
  if (/[اآو]$/.test(stem)) return "vowel";
  return stem.endsWith("ی") ? "yeh" : "consonant";
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
