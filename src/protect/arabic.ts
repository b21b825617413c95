import type { Range } from "../edits/index.ts";
import {
  ARABIC_LETTERS,
  DIACRITICS,
  IN_WORD,
  KORANIC_SIGNS,
  LETTERS,
  PRESENTATION_FORMS,
  regex,
  VOWEL_SIGNS,
} from "../unicode/index.ts";
import { BLOCKER, type Evidence, type Language, NEUTRAL, WORD } from "./passage.ts";
import { ARABIC_PROOF } from "./triggers.ts";

const STRONG: Evidence = { score: 2, proof: false };
const PROOF: Evidence = { score: 2, proof: true };
const VOCALISED: Evidence = { score: 3, proof: true };
const ALLAH: Evidence = { score: 1, proof: false };
const AGAINST: Evidence = { score: -2, proof: false };
/** ك ي ى: what Persian is typed with, too, unless the line also has ک and ی. */
const DOUBTFUL: Evidence = { score: 0, proof: false };

const VOWELS = regex`/[${VOWEL_SIGNS}\u0670]/g`;
/** Waqf and the other marks of recitation, and letters that only Arabic text has. */
const ONLY_ARABIC = regex`/[\u0671${KORANIC_SIGNS}\u06E5\u06E6\u064C\u064D\u0625]|\u0629|^[\u0648\u0641]?[\u0628\u0643\u0644]?\u0623/`;
const ONLY_PERSIAN = /[\u067E\u0686\u0698\u06AF]/;
const ARTICLE = regex`/^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)[${ARABIC_LETTERS}]{3}/`;

/** Words of Arabic that are none of Persian. */
const ARABIC_WORD = regex`/(?<![${IN_WORD}\u06E5\u06E6\u200D])(?:في|الى|عن|الذي|التي|الذين|الذى|التى|هذا|هذه|ذلك|تلك|قال|قالت|كان|لن|ثم|انه|انها|منه|منها|فيه|فيها|اليه|لهم|لكم|عليكم|عليهم|منكم|ربكم|ربنا|انتم|نحن|اولئك|انما|اذا|كنت|كنتم|كانوا|فهذا|آمنوا|ي(?:علم|قول|شاء|جعل|تق))(?![${IN_WORD}\u06E5\u06E6\u200D])/`;

/** A letter that only Arabic has, two vowels in a word, a hamza above an alef at the head of a word or behind its preposition; or a form that may hide any of them. */
const POSSIBLE = regex`/[\u0625\u0629\u064C\u064D\u0655\u0671${KORANIC_SIGNS}\u06E5\u06E6${PRESENTATION_FORMS}]|[${VOWEL_SIGNS}\u0670][${IN_WORD}\u06E5\u06E6\u200D]*?[${VOWEL_SIGNS}\u0670]|(?<![${IN_WORD}\u06E5\u06E6\u200D])(?:[\u0648\u0641][${DIACRITICS}\u0640\u200D]*)?(?:[\u0628\u0643\u0644][${DIACRITICS}\u0640\u200D]*)?(?:\u0623|\u0627\u0654)/`;

/** Whether a stretch has any of these, or a word of Arabic. A line without the former has only words as they are. */
function mayProve(stretch: string, seen: number): boolean {
  if ((seen & ARABIC_PROOF) === 0) return ARABIC_WORD.test(stretch);
  return POSSIBLE.test(stretch) || ARABIC_WORD.test(stretch.replace(regex`/[${DIACRITICS}\u0640\u200D]/g`, ""));
}

/** Words of Persian that are none of Arabic. */
const PERSIAN =
  / (?:را|از|که|در|این|است|برای|شد|شده|شود|بود|می|نمی|هر|با|تا|کرد|کند|آن|ها|های|ایشان|ای|اند|ام|اش|تر|ترین|هاش|هایی|هایش|وی) /;
/** The same where vowels are written: what is left could be no other word. */
const PERSIAN_VOCALISED = / (?:را|از|که|این|است|برای|می|نمی) /;

const MARK = /[:\u00AB\u2039"\u2018-\u201F]|قال/;
/** An article or another word of Arabic. */
const HINT = regex`/(?:^|[^${IN_WORD}])(?:[\u0648\u0641\u0628]?(?:\u0627\u0644|\u0644\u0644)[${ARABIC_LETTERS}]|قالت? |في |[اإ]نما )|\u0629/`;

/** Who speaks Arabic in a Persian text, or what is quoted in it, up to the colon or the quote: «آیهٔ «…», «ذکر «…». */
const INTRODUCTION = regex`/(?:^|[^${IN_WORD}])(?:قالت?|فرمود(?:ند|ه)?|می[\u200C ]فرماید|حد[یي]ث|آی[هۀ]|سور[هۀ]|روایت|دعا|ذکر|عرب[یي])[یي]?(?![${LETTERS}])(?:[^:.!\u061F\n]*:|[^\u00AB"]{0,9}[\u00AB"])/`;

/** Arabic: the Quran, prayers, quotations, whole sentences. Persian typed with ي and ك is none. */
export const arabic: Language = {
  name: "arabic",
  sign: regex`/(?!\u064B)[\u0623\u0625\u0629\u0643\u0649\u064A\u0670\u0671${VOWEL_SIGNS}${KORANIC_SIGNS}]/`,
  mayProve,
  proofs: 2,
  proofsInQuotes: 1,
  quotation: { mark: MARK, hint: HINT, introduction: INTRODUCTION, head: /^\s*قالت? /, looksLike },
  evidence: (word, mixed) => {
    if (ONLY_PERSIAN.test(word)) return BLOCKER;
    const vowels = vowelsIn(word);
    const letters = lettersOf(word);
    const padded = ` ${letters.replaceAll("\u064A", "\u06CC").replaceAll("\u0643", "\u06A9")} `;
    if (vowels >= 2 && vowels * 3 >= letters.length) return PERSIAN_VOCALISED.test(padded) ? BLOCKER : VOCALISED;
    if (PERSIAN.test(padded)) return BLOCKER;
    if (/[\u06A9\u06CC]/.test(letters)) return AGAINST;
    if (ONLY_ARABIC.test(word) || ARABIC_WORD.test(letters)) return PROOF;
    if (ARTICLE.test(letters)) return STRONG;
    if (letters === "الله" || letters === "لله") return ALLAH;
    if (/[\u0643\u0649\u064A]/.test(word)) return mixed ? STRONG : DOUBTFUL;
    return vowels > 0 ? DOUBTFUL : NEUTRAL;
  },
};

function looksLike(word: string): boolean {
  const letters = lettersOf(word);
  return (
    ONLY_ARABIC.test(word) ||
    ARTICLE.test(letters) ||
    /^[\u0648\u0641\u0628]?\u0627?\u0644\u0644\u0647$/.test(letters) ||
    ARABIC_WORD.test(letters)
  );
}

function vowelsIn(word: string): number {
  return word.split(VOWELS).length - 1;
}

function lettersOf(word: string): string {
  return word.replace(regex`/[${DIACRITICS}\u0640\u200C\u200D]/g`, "");
}

/** Two vowels no further apart than a letter and its shadda: without such there is no vowelled word. */
const VOWELLED = regex`/(?!\u0651)[${VOWEL_SIGNS}][${ARABIC_LETTERS}\u0670\u0671]{1,2}\u0651?[${VOWEL_SIGNS}]/`;
/** What nobody writes into a Persian word with its vowels: other letters, sukun, a fatha before its alef. */
const OF_ARABIC = /[\u0643\u0649\u064A\u0629\u0623\u0625\u0671\u0670\u0652]|\u064E\u0627/;

/** Words that are Arabic by themselves, with two vowels or more: one may stand alone between tags. */
export function vowelledWords(text: string): Range[] {
  if (!VOWELLED.test(text)) return [];
  const found: Range[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isArabic =
      vowelsIn(word) >= 2 && OF_ARABIC.test(word) && !/[\u067E\u0686\u0698\u06AF\u06A9\u06CC]/.test(word);
    if (isArabic) found.push({ start: index, end: index + word.length });
  }
  return found;
}
