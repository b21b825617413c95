import { IN_WORD, regex, WORD_END, WORD_START } from "../unicode/index.ts";

/** Words that are never the second part of another, nor دسترس behind در, nor هم but in «درهم»: a ZWNJ before them stands for a space, and without it two words would be one. */
const FREE_WORD = regex`/(?:(?:را|که|از|برای|نیست|هست|اند|شد|شود|این|اینکه|ن?می|کردن|شدن|دادن|گرفتن|داشتن|بودن)${WORD_END}|نگه(?=[\u200C ](?:دا|ن?می))|(?<=${WORD_START}در\u200C)دسترس${WORD_END}|(?<!${WORD_START}(?:در|بر|سر)\u200C)هم${WORD_END})/y`;
/** Nor are these forms of verbs («چکار\u200Cکنم»), nor ای and ی behind a word that takes no ending («اما\u200Cی چیزی», where ی is یه). */
const VERB = regex`/(?:کن(?:م|ی|یم|ید|ین|ند|ن|ه)|کرد(?:م|ی|یم|ید|ین|ند|ه))${WORD_END}/y`;
const BEHIND_PARTICLE = regex`/(?<=${WORD_START}(?:اما|با|از|را|رو|تا|یا|اگر|چرا)\u200C)ا?ی${WORD_END}/y`;
/** The alef of a pronoun or copula falls where it is written together («حامدم»): «حامد\u200Cام», «بابا\u200Cای». */
const PERSON = regex`/(?<=[${IN_WORD}]{3}\u200C)ا(?:م|ت|ش|ی|یم|ید)${WORD_END}/y`;
/** «تکرار\u200Cشده\u200Cاند» is a verb of two words, and no adjective. */
const PERFECT = regex`/ن?(?:شد|کرد|داد|گرفت)ه\u200C(?:ام|ایم|اید|اند)${WORD_END}/y`;
/** «به\u200Cوجود\u200Cآمدند», «زیر\u200Cپا\u200Cگذاشتن», unlike «در\u200Cآمدند». */
const BEHIND_NOUN = regex`/(?<!${WORD_START}(?:در|بر|باز|فرا|وا|سر|ور|کار)\u200C)(?:آمد(?:م|ی|یم|ید|ند)|آمدن|آوردن|گذاشتن)${WORD_END}/y`;
const APART = [FREE_WORD, VERB, PERFECT, BEHIND_NOUN, BEHIND_PARTICLE, PERSON];

/** Whether the ZWNJ at a place, which cannot be seen, surely stands for a space, by the words beside it. */
export function isTypedForSpace(text: string, at: number): boolean {
  return APART.some((pattern) => {
    pattern.lastIndex = at + 1;
    return pattern.test(text);
  });
}
