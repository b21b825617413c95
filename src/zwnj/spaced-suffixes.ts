import { joinsNext, LETTER, STRAY_ENDING } from "../unicode/index.ts";
import { type Rule, reportMatches } from "../walk/index.ts";

/**
 * Suffixes that stand behind a space, joined by their shape alone: for whoever must not load the table of words. What is glued stays, and so
 * does whatever a word of another kind before the suffix makes doubtful.
 */

/** Words that take no plural, however it looks. */
const NEVER_PLURAL = /(?:^|[^\u0620-\u06D5\u200C])(?:از|به|که|در|با|را|ای|هم|یا|تا|بر|همه|ها)$/;
/** Verbs, after which ها is the particle of «گفتم ها!». */
const VERB = /(?:^|[^\u0620-\u06D5\u200C])(?:ن?می\u200C?[\u0620-\u06D5]+|[\u0620-\u06D5]+(?:تم|دم|ید|ند|یم))$/;
/** Nouns beside which تر means wet. */
const WET = /(?:^|[^\u0620-\u06D5\u200C])(?:چشم|دیده|لب|دامن|مژه|هیزم|دست)$/;

const PLURAL = /(?<=[\u0620-\u06D5]{2}) +(?=ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست|یند)?(?![\u0620-\u06D5\u200C]))/g;
const COMPARATIVE =
  /(?<=[\u0620-\u06D5]{2}) +(?=(?:تر(?! و (?:تازه|خشک|تمیز|فرز))|ترین|تری|ترها|ترهای|ترین\u200Cها|ترین\u200Cهای)(?![\u0620-\u06D5\u200C]))/g;
const PARTICIPLE = /(?<=[\u0620-\u06D5][تد]ه) (?=(?:ام|ایم|اید|اند)(?![\u0620-\u06D5\u200C]))/g;

const LONGEST = 24;

function joiner(text: string, end: number): string {
  return joinsNext(text.charCodeAt(end - 1)) ? "\u200C" : "";
}

function before(text: string, end: number): string {
  return text.slice(Math.max(0, end - LONGEST), end);
}

export const spacedPlural: Rule = {
  id: "zwnj/plural",
  needs: LETTER,
  patterns: STRAY_ENDING,
  find: (line, _options, report) =>
    reportMatches(line, PLURAL, report, ({ index }) => {
      const left = before(line.text, index);
      return NEVER_PLURAL.test(left) || VERB.test(left) ? undefined : joiner(line.text, index);
    }),
};

export const spacedComparative: Rule = {
  id: "zwnj/comparative",
  needs: LETTER,
  patterns: STRAY_ENDING,
  find: (line, _options, report) =>
    reportMatches(line, COMPARATIVE, report, ({ index }) => {
      const left = before(line.text, index);
      return NEVER_PLURAL.test(left) || WET.test(left) ? undefined : joiner(line.text, index);
    }),
};

export const spacedParticiple: Rule = {
  id: "zwnj/participle",
  needs: LETTER,
  patterns: STRAY_ENDING,
  find: (line, _options, report) => reportMatches(line, PARTICIPLE, report, () => "\u200C"),
};
