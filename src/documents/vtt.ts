/** WebVTT as a document: `vtt`. @packageDocumentation */
import { checkString } from "../options/index.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import { wholeIn } from "./languages/index.ts";
import { parseSubtitles } from "./subtitles/index.ts";
import type { DocumentFormat } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/** As YouTube writes it. */
const LANGUAGE = /^WEBVTT[^\n]*\r?\n(?:[^\n]+\n){0,9}?Language:[ \t]*([\w-]+)/;

/**
 * WebVTT: prose is what is shown, line by line; times, settings, tags, styles and regions are not. Notes are comments.
 *
 * @example
 * lintText("WEBVTT\n\n00:01.000 --> 00:02.000\n<v علي>كتاب\n", { document: vtt }).findings.length; // 1
 */
export const vtt: DocumentFormat = {
  name: "vtt",
  extensions: FURTHER_FORMATS.vtt.extensions,
  languages: (source) => {
    checkString("vtt.languages", "source", source);
    return wholeIn(source, LANGUAGE.exec(source)?.[1]);
  },
  parse: (source) => {
    checkString("vtt.parse", "source", source);
    return parseSubtitles(source, true);
  },
};
