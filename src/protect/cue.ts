import { lookBack, PERSIAN_DIGITS, regex, SPACES } from "../unicode/index.ts";

/** How far before a number the word that tells its kind may stand, with other such numbers between. */
const CUE_REACH = 64;
/** Numbers between the word and this one, and what joins them: «نسخه\u200Cهای 1.x، 1.3 و 2.0». */
const BETWEEN = regex`/(?:(?<![0-9${PERSIAN_DIGITS}.:+-])[0-9${PERSIAN_DIGITS}][0-9${PERSIAN_DIGITS}.:+x-]*[${SPACES}]?(?:[\u060C,/]|و|یا|تا|(?:را )?به|الی)?[${SPACES}]?(?:(?:نه|و|یا|تا)[${SPACES}])?)*$/`;

/** Whether a number follows a word that tells what it is, perhaps in bold; the pattern is that of a text which ends with the word. */
export function followsCue(text: string, at: number, cue: RegExp): boolean {
  const before = lookBack(text, at, CUE_REACH).replaceAll("*", "");
  const row = BETWEEN.exec(before)![0].length;
  return cue.test(before.slice(0, before.length - row).replace(regex`/[${SPACES}:\u00AB("]+$/`, ""));
}
