/** The languages of the Arabic script that are told apart, one bit each. */
export const PERSIAN = 1 << 0;
export const ARABIC = 1 << 1;
const URDU = 1 << 2;
const KURDISH = 1 << 3;
const PASHTO = 1 << 4;
const UYGHUR = 1 << 5;
const SINDHI = 1 << 6;
const AZERI = 1 << 7;
const KASHMIRI = 1 << 8;
const MALAY = 1 << 9;
export const ALL = (1 << 10) - 1;

/** The tag of each language but Persian. Urdu stands for Punjabi (Shahmukhi) as well: no letter tells them apart. */
export const OTHERS: readonly (readonly [bit: number, tag: string])[] = [
  [ARABIC, "ar"],
  [URDU, "ur"],
  [KURDISH, "ckb"],
  [PASHTO, "ps"],
  [UYGHUR, "ug"],
  [SINDHI, "sd"],
  [AZERI, "azb"],
  [KASHMIRI, "ks"],
  [MALAY, "ms"],
];

/**
 * Letters, and the languages that are written with them (alphabets after CLDR's exemplar characters). A letter that is not
 * here says nothing: ك ي ى are typed for ک ی in Persian, and ئ ؤ are in most alphabets.
 */
const LETTERS: readonly (readonly [letters: string, languages: number])[] = [
  ["\u0629\u0625\u0671", ARABIC],
  ["\u067E\u0686\u0698\u06AF", ALL & ~ARABIC],
  ["\u06A9", ALL & ~(ARABIC | UYGHUR)],
  ["\u06CC", ALL & ~(ARABIC | UYGHUR | SINDHI)],
  ["\u06C0", PERSIAN | PASHTO],
  ["\u0679\u0688\u0691\u06C1\u06D2\u06BA", URDU | KASHMIRI],
  ["\u06C2\u06C3\u06D3", URDU],
  ["\u06BE", URDU | KASHMIRI | KURDISH | UYGHUR | SINDHI],
  ["\u0695\u06B5\u06CA\u06CE", KURDISH],
  ["\u06D5", KURDISH | UYGHUR],
  ["\u06C6", KURDISH | UYGHUR | AZERI | KASHMIRI],
  ["\u06C7", UYGHUR | AZERI],
  ["\u06C8\u06CB\u06AD", UYGHUR],
  ["\u06D0", UYGHUR | PASHTO],
  ["\u067C\u0681\u0685\u0689\u0693\u0696\u069A\u06AB\u06BC\u06CD", PASHTO],
  [
    "\u067B\u0680\u067A\u067D\u067F\u0684\u0683\u0687\u068A\u068C\u068D\u068F\u06A6\u06AA\u06B3\u06B1\u06BB\u0699\u06FD\u06FE",
    SINDHI,
  ],
  ["\u0672\u0673\u06C4\u0620", KASHMIRI],
  ["\u06A4", MALAY | KURDISH],
  ["\u06A0\u0762\u06BD\u06CF", MALAY],
];

/** Words that tell a language by themselves, with ک and ی for ك and ي. */
const WORDS: readonly (readonly [words: string, languages: number])[] = [
  [
    "را از است این برای می نمی در با شود شد شده کرد کند کنید هستند نیست یک های بود دارد کنیم کنند شوند شوید شدن کردن بودن دادن گرفتن رفتن افزودن بستن کرده بوده باشد باشید باشند نشد نشده نشود نکرد نکنید دهد دهید دهند داد گفت گفتند رفت آمد گرفت گیرد تواند توانید خواهد خواهید آیا هیچ اینجا آنجا اینها آنها هایی ترین اند",
    PERSIAN,
  ],
  ["باید", PERSIAN | PASHTO],
  [
    "فی هذا هذه ذلک التی الذی الذین لا لم لن ثم هو هی أن أو أنت أی عن یتم یمکن لقد هل یجب یرجی یکون تکون کانت لیس عند عندما منذ لدیک الرجاء",
    ARABIC,
  ],
  ["اور کا", URDU],
  ["بیر ایله اوچون اولان اولاراق اولدو سونرا چوخ ائدیر ائتمک ائدین دئییل گؤره لارین لرین", AZERI],
];

/** The Arabic block and its supplement. */
export const FIRST = 0x600;
export const END = 0x780;
/** The entry of a letter or vowel. */
const IS_LETTER = 1 << 15;

let letters: Uint32Array | undefined;
let words: Int32Array | undefined;

/**
 * For each character from {@link FIRST}: whether it is a letter, the languages that do not have it, and from bit 16 on the letter that it
 * counts as in a word: ك ي ى are ک ی.
 */
export function letterTable(): Uint32Array {
  if (letters !== undefined) return letters;
  letters = new Uint32Array(END - FIRST);
  for (let code = FIRST; code < END; code++) {
    const letter = code === 0x64a || code === 0x649 ? 0x6cc : code === 0x643 ? 0x6a9 : code;
    if (/[\p{L}\p{Mn}]/u.test(String.fromCharCode(code))) letters[code - FIRST] = IS_LETTER | (letter << 16);
  }
  for (const [list, languages] of LETTERS) {
    for (const letter of list) letters[letter.charCodeAt(0) - FIRST]! |= ALL & ~languages;
  }
  return letters;
}

/** Whether a text has a letter that Persian has not. A table tells it three times as soon as an expression. */
export function hasForeignLetter(text: string): boolean {
  const table = letterTable();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST && code < END && (table[code - FIRST]! & PERSIAN) !== 0) return true;
  }
  return false;
}

/** The hash of a word so far and its next letter. A word is read once, and most are in no list. */
export function addToHash(hash: number, letter: number): number {
  return (Math.imul(hash, 0x01000193) ^ letter) | 0;
}

/** Slots of a hash and the languages behind it, ten times as many as there are words. */
const SLOTS = 1 << 10;

/** The languages that a word is one of by itself, by its hash: all for most. */
export function languagesOfWord(hash: number): number {
  words ??= hashWords();
  for (let slot = hash & (SLOTS - 1); words[2 * slot + 1] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    if (words[2 * slot] === hash) return words[2 * slot + 1]!;
  }
  return ALL;
}

function hashWords(): Int32Array {
  const table = new Int32Array(2 * SLOTS);
  for (const [list, languages] of WORDS) {
    for (const word of list.split(" ")) {
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
      let slot = hash & (SLOTS - 1);
      while (table[2 * slot + 1] !== 0) slot = (slot + 1) & (SLOTS - 1);
      table[2 * slot] = hash;
      table[2 * slot + 1] = languages;
    }
  }
  return table;
}
