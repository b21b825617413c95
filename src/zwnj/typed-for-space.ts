import { IN_WORD, regex, WORD_END, WORD_START } from "../unicode/index.ts";

/** Words that are never the second part of another: a ZWNJ before them stands for a space, and without it two words would be one. */
const FREE_WORD = regex`/(?:(?:را|که|از|برای|نیست|هست|اند|شد|شود|این|اینکه|ن?می|کردن|شدن|دادن|گرفتن|داشتن|بودن)${WORD_END}|نگه(?=[\u200C ](?:دا|ن?می)))/y`;
/** Nor are these forms of verbs («چکار\u200Cکنم»), nor ای and ی behind a word that takes no ending («اما\u200Cی چیزی», where ی is یه). */
const VERB = regex`/(?:کن(?:م|ی|یم|ید|ین|ند|ن|ه)|کرد(?:م|ی|یم|ید|ین|ند|ه))${WORD_END}/y`;
const BEHIND_PARTICLE = regex`/(?<=${WORD_START}(?:اما|با|از|را|رو|تا|یا|اگر|چرا)\u200C)ا?ی${WORD_END}/y`;
/** Nor is anything behind از and را, nor a form with می behind رو: «از\u200Cنظر», «رو\u200Cمیدن». */
const BEHIND_FREE = regex`/(?<=${WORD_START}(?:از|را)\u200C)[${IN_WORD}]{2}|(?<=${WORD_START}رو\u200C)ن?می/y`;
/** The alef of a pronoun or copula falls where it is written together («حامدم»), and no two alefs stand in one word: «بابا\u200Cای». */
const PERSON = regex`/(?<=[${IN_WORD}]{3}\u200C)ا(?:م|ت|ش|ی|یم|ید)${WORD_END}|(?<=ا\u200C)ا/y`;
/** «تکرار\u200Cشده\u200Cاند» is a verb of two words, and no adjective. */
const PERFECT = regex`/ن?(?:شد|کرد|داد|گرفت)ه\u200C(?:ام|ایم|اید|اند)${WORD_END}/y`;
/** «به\u200Cوجود\u200Cآمدند», «زیر\u200Cپا\u200Cگذاشتن», unlike «در\u200Cآمدند». */
const BEHIND_NOUN = regex`/(?<!${WORD_START}(?:در|بر|باز|فرا|وا|سر|ور|کار)\u200C)(?:آمد(?:م|ی|یم|ید|ند)|آمدن|آوردن|گذاشتن)${WORD_END}/y`;
/** Nor behind these prepositions: «در\u200Cحال\u200Cانقضا» is a phrase. */
const BEHIND_PREPOSITION = regex`/(?<=${WORD_START}(?:در|از|بر)\u200C)(?:حال|این|آن|یک|نظر|کنار|دسترس|اختیار|واقع|نتیجه|صورت|عین|مورد|ضمن|جمله|طریق|سوی|اساس|روی|خلاف)(?![${IN_WORD}])/y`;
/** «تصویر\u200Cبه\u200Cویدئو» is three words, «رو\u200Cبه\u200Cرو» one. */
const LINKED_WORD = regex`/به\u200C([${IN_WORD}]+)/y`;

const APART = [FREE_WORD, VERB, PERFECT, BEHIND_NOUN, BEHIND_PARTICLE, BEHIND_FREE, PERSON, BEHIND_PREPOSITION];

/** Whether the ZWNJ at a place, which cannot be seen, surely stands for a space, by the words beside it. */
export function isTypedForSpace(text: string, at: number): boolean {
  LINKED_WORD.lastIndex = at + 1;
  const linked = LINKED_WORD.exec(text)?.[1];
  return standsApart(text, at + 1) || (linked !== undefined && !text.slice(0, at).endsWith(linked));
}

/** What begins at `at` is a word by itself, so that the ZWNJ before it stands for a space. */
function standsApart(text: string, at: number): boolean {
  return APART.some((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
}
