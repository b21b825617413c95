import { regex, WORD_START } from "../unicode/index.ts";

/** A sign, a keyword or a Persian word that hardly anyone needs but those who speak of programs. */
const SIGN = `(?:[=!<>+-]=|=>|&&|\\|\\||\\/\\/ |\\(\\)|\x60|(?<=[a-z])\\("|[a-z] \\S+ ?= |\\b(?:const|def|function|return|enum|print|expect|WHERE|if|import|export|throw|using|goto|break|continue)\\b|${WORD_START}(?:تابع|متد|متغیر|پایتون|جاوا))`;
const NEAR = regex`/(?<=${SIGN}.{0,60})|(?=.{0,60}${SIGN})/y`;

/** Whether a line speaks of programs near a place that may be code, or prose typed in haste. */
export function speaksOfProgram(text: string, at: number): boolean {
  NEAR.lastIndex = at;
  return NEAR.test(text);
}
