import { IN_WORD, joinsNext, LETTER, lookBack, regex, STRAY_ENDING, WORD_END, WORD_START } from "../unicode/index.ts";
import { type Rule, reportMatches } from "../walk/index.ts";

/**
 * Suffixes that stand behind a space, joined by their shape alone: for whoever must not load the table of words. What is glued stays, and so
 * does whatever a word of another kind before the suffix makes doubtful.
 */

/** Words that take no plural, however it looks. */
const NEVER_PLURAL = regex`/${WORD_START}(?:از|به|که|در|با|را|ای|هم|یا|تا|بر|همه|ها)$/`;
/** Verbs, after which ها is the particle of «گفتم ها!». */
const VERB = regex`/${WORD_START}(?:ن?می\u200C?[${IN_WORD}]+|[${IN_WORD}]+(?:تم|دم|ید|ند|یم))$/`;
/** Nouns beside which تر means wet. */
const WET = regex`/${WORD_START}(?:چشم|دیده|لب|دامن|مژه|هیزم|دست)$/`;

const PLURAL = regex`/(?<=[${IN_WORD}]{2}) +(?=ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست|یند)?${WORD_END})/g`;
const COMPARATIVE = regex`/(?<=[${IN_WORD}]{2}) +(?=(?:تر(?! و (?:تازه|خشک|تمیز|فرز))|ترین|تری|ترها|ترهای|ترین\u200Cها|ترین\u200Cهای)${WORD_END})/g`;
const PARTICIPLE = regex`/(?<=[${IN_WORD}][تد]ه) (?=(?:ام|ایم|اید|اند)${WORD_END})/g`;

const LONGEST = 24;

function joiner(text: string, end: number): string {
  return joinsNext(text.charCodeAt(end - 1)) ? "\u200C" : "";
}

export const spacedPlural: Rule = {
  id: "zwnj/plural",
  needs: LETTER,
  patterns: STRAY_ENDING,
  find: (line, _options, report) =>
    reportMatches(line, PLURAL, report, ({ index }) => {
      const left = lookBack(line.text, index, LONGEST);
      return NEVER_PLURAL.test(left) || VERB.test(left) ? undefined : joiner(line.text, index);
    }),
};

export const spacedComparative: Rule = {
  id: "zwnj/comparative",
  needs: LETTER,
  patterns: STRAY_ENDING,
  find: (line, _options, report) =>
    reportMatches(line, COMPARATIVE, report, ({ index }) => {
      const left = lookBack(line.text, index, LONGEST);
      return NEVER_PLURAL.test(left) || WET.test(left) ? undefined : joiner(line.text, index);
    }),
};

export const spacedParticiple: Rule = {
  id: "zwnj/participle",
  needs: LETTER,
  patterns: STRAY_ENDING,
  find: (line, _options, report) => reportMatches(line, PARTICIPLE, report, () => "\u200C"),
};
