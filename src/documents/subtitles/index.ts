import type { Barrier, Range } from "../../edits/index.ts";
import { linesOf } from "../lines.ts";
import { syntaxProblem } from "../problems.ts";
import { settle } from "../ranges.ts";
import type { ParsedDocument } from "../types.ts";

const TIMES = /^[ \t]*[\d:.,]+[ \t]*-->[ \t]*[\d:.,]/;
const NUMBER = /^[ \t]*\d+[ \t]*$/;
/** Tags of HTML and WebVTT, of SubStation Alpha (`{\an8}`, `\N`), character references. */
const TAGS = /<[^<>\n]*>|\{[\\*][^{}\n]*\}|\\[Nnh]|&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;

/** Reads SubRip or WebVTT. */
export function parseSubtitles(source: string, isVtt: boolean): ParsedDocument {
  const lines = linesOf(source);
  const textOf = ({ start, end }: Range): string => source.slice(start, end);
  const isBlank = (line: Range | undefined): boolean => line === undefined || textOf(line).trim() === "";
  const barriers: Barrier[] = [];
  const comments: Range[] = [];
  let position = 0;
  let isCue = false;
  let isNote = false;
  for (const [i, line] of lines.entries()) {
    const text = textOf(line);
    const next = lines[i + 1];
    const isTimes = TIMES.test(text);
    if (isTimes) isCue = true;
    // A cue of WebVTT ends with a blank line; in SubRip a text may hold one, and the number of the next cue comes behind it.
    else if (isBlank(line)) {
      if (isVtt) isCue = isNote = false;
    } else if (isVtt && !isCue && /^NOTE(?:\s|$)/.test(text) && isBlank(lines[i - 1])) {
      isNote = true;
      comments.push({ start: line.start + 4, end: line.end });
    } else if (isNote) comments.push(line);
    else if (isCue && !(NUMBER.test(text) && next !== undefined && TIMES.test(textOf(next)))) {
      // The break between two lines of a cue stays outside of all barriers, as in any text.
      const isFirst = barriers.length === 0 || textOf({ start: position, end: line.start }).trim() !== "";
      if (isFirst) barriers.push({ start: position, end: line.start, kind: "break", name: "cue" });
      for (const { 0: tag, index } of text.matchAll(TAGS)) {
        const start = line.start + index;
        const kind = /^\\[Nn]$/.test(tag) ? "edge" : "inline";
        barriers.push({ start, end: start + tag.length, kind, name: "tag" });
      }
      position = line.end;
    }
  }
  barriers.push({ start: position, end: source.length, kind: "break", name: "cue" });
  const isBroken = !lines.some((line) => TIMES.test(textOf(line))) && source.trim() !== "" && !/^WEBVTT/.test(source);
  const problems = isBroken ? [syntaxProblem(source, 0, "a cue with its times", "یک زیرنویس با زمانش")] : [];
  return { barriers: settle(barriers), problems, comments };
}
