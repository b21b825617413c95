import { ARABIC_LETTERS, regex } from "../unicode/index.ts";
import { ALL, ARABIC, addToHash, END, FIRST, languagesOfWord, letterTable, OTHERS, PERSIAN } from "./evidence.ts";

/** How much less than this a text must not say to have a language. */
const NEEDED = 4;
/** The same where nothing speaks against it: «كيفية التشغيل». */
const UNCONTRADICTED = 3;
/** How many times as much must speak for a language as against it. */
const MARGIN = 4;

/** A word that only some languages have; the Arabic article, which Persian borrows. */
const SURE = 2;
const HINT = 1;
/** A word with two letters that Persian has not: one alone may be a slip of the keyboard. */
const TWICE_SURE = 4;

/** The article with its conjunctions and prepositions, before three letters or more. */
const ARTICLE = regex`/^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)[${ARABIC_LETTERS}]{3}/`;
/** Persian words that only look as if they had it. */
const NO_ARTICLE =
  /^\u0627\u0644(?:\u0628\u062A\u0647|\u0632\u0627\u0645|\u0645\u0627\u0633|\u0647\u0627\u0645|\u062A\u0645\u0627\u0633)/;
const WITH_ARTICLE = 5;

/** What a text was found to say about its language. */
export type Verdict =
  /** The tag of the language that it plainly is in: `"fa"`, `"ar"`. */
  | string
  /** Too little, or now this and now that. */
  | undefined;

/**
 * Counts the words of a text that tell its language by their letters or by themselves, by the set of languages that have
 * them. Add as many parts as there are, then ask.
 */
export class Vote {
  /** By set of languages … */
  private readonly counts = new Int32Array(ALL + 1);
  /** … and the sets that were met. */
  private readonly sets: number[] = [];
  /** How many letters of the Arabic script there were … */
  letters = 0;
  /** … and of any script, near enough: what lies above ASCII, and the Latin letters. */
  allLetters = 0;
  /** What was said by words that Persian has not. */
  foreign = 0;

  /** Linear in the length of the part. */
  add(text: string, start = 0, end = text.length): void {
    const table = letterTable();
    let from = -1;
    let excluded = 0;
    let hash = 0;
    /** The first letter of the word that Persian has not, and whether there is another. */
    let foreign = 0;
    let weight = SURE;
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0;
      const entry = code < FIRST || code >= END ? 0 : table[code - FIRST]!;
      if (entry !== 0) {
        if (from === -1) from = at;
        excluded |= entry;
        hash = addToHash(hash, entry >>> 16);
        if (entry & PERSIAN) {
          if (foreign !== 0 && foreign !== code) weight = TWICE_SURE;
          foreign = code;
        }
        continue;
      }
      if (code >= 0xc0 || isLatinLetter(code)) this.allLetters += 1;
      if (from !== -1) {
        this.letters += at - from;
        this.allLetters += at - from;
        this.addWord(text, from, at, ALL & ~excluded & languagesOfWord(hash), weight);
        from = -1;
        excluded = hash = foreign = 0;
        weight = SURE;
      }
    }
  }

  /** Forgets everything, for the next text. */
  clear(): void {
    for (const languages of this.sets) this.counts[languages] = 0;
    this.sets.length = 0;
    this.letters = 0;
    this.allLetters = 0;
    this.foreign = 0;
  }

  /** What the parts say together. */
  verdict(needed = NEEDED): Verdict {
    let best: string | undefined;
    let most = 0;
    for (const [bit, tag] of OTHERS) {
      const { pro, con } = this.weigh(bit);
      const least = con === 0 ? Math.min(needed, UNCONTRADICTED) : needed;
      if (pro >= least && pro > con * MARGIN && pro - con > most) [best, most] = [tag, pro - con];
    }
    if (best !== undefined) return best;
    const { pro, con } = this.weigh(PERSIAN);
    return pro >= needed && pro > con * MARGIN ? "fa" : undefined;
  }

  /** Whether Persian has as much for itself as any other language. */
  get leansToPersian(): boolean {
    const { pro } = this.weigh(PERSIAN);
    return OTHERS.every(([bit]) => this.weigh(bit).pro <= pro);
  }

  /** Whether any word is one that only Persian has. */
  get hasPersian(): boolean {
    return this.weigh(PERSIAN).pro > 0;
  }

  /** Whether so many words have what Arabic has not, and few of all have what Persian has not: enough to say that there is Persian in a text. */
  mayBePersian(words: number): boolean {
    const { con } = this.weigh(ARABIC);
    return con >= words * SURE && con > this.weigh(PERSIAN).con * MARGIN;
  }

  /**
   * Whether any part of the text may be in another language: whether it is worth while to look at the parts one by one. However much Persian
   * there is: repairs make more of it, and a part may not change its language by them.
   */
  get hasOthers(): boolean {
    return OTHERS.some(([bit]) => this.weigh(bit).pro >= NEEDED);
  }

  /**
   * What speaks for a language: words that it has and Persian has not (for Persian: that no other has). Against it: words
   * that it cannot have.
   */
  private weigh(language: number): { readonly pro: number; readonly con: number } {
    let pro = 0;
    let con = 0;
    for (const languages of this.sets) {
      const count = this.counts[languages]!;
      if ((languages & language) === 0) con += count;
      else if (language === PERSIAN ? languages === PERSIAN : (languages & PERSIAN) === 0) pro += count;
    }
    return { pro, con };
  }

  private addWord(text: string, start: number, end: number, possible: number, sure: number): void {
    let languages = possible;
    let weight = sure;
    if (languages === ALL && end - start >= WITH_ARTICLE && mayHaveArticle(text, start)) {
      const word = text.slice(start, end);
      if (ARTICLE.test(word) && !NO_ARTICLE.test(word)) [languages, weight] = [ARABIC, HINT];
    }
    if (languages === ALL || languages === 0) return;
    if (this.counts[languages] === 0) this.sets.push(languages);
    this.counts[languages]! += weight;
    if ((languages & PERSIAN) === 0) this.foreign += weight;
  }
}

/** A cheap look before the expression is asked: ل as the second, third or fourth letter. */
function mayHaveArticle(text: string, start: number): boolean {
  return text.charCodeAt(start + 1) === LAM || text.charCodeAt(start + 2) === LAM || text.charCodeAt(start + 3) === LAM;
}

const LAM = 0x644;

function isLatinLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
