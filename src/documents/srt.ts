/** SubRip as a document: `srt`. @packageDocumentation */
import { checkString } from "../options/index.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import { parseSubtitles } from "./subtitles/index.ts";
import type { DocumentFormat } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/**
 * SubRip: prose is what is shown, line by line; the numbers of cues, their times and the tags of players are not.
 *
 * @example
 * lintText("1\n00:00:01,000 --> 00:00:02,000\n<i>كتاب</i>\n", { document: srt }).findings.length; // 1
 */
export const srt: DocumentFormat = {
  name: "srt",
  extensions: FURTHER_FORMATS.srt.extensions,
  parse: (source) => {
    checkString("srt.parse", "source", source);
    return parseSubtitles(source, false);
  },
};
