import type { Range } from "../edits/index.ts";
import { FORMATS } from "./formats.ts";
import type { DocumentFormat } from "./types.ts";

const COMMENT = /<!--[ \t]*virayesh-[^\n]*?-->/g;

/** Plain text: all of it is prose, but for directives, which are written as in HTML: `<!-- virayesh-disable-line -->`. */
export const text: DocumentFormat = {
  name: "text",
  extensions: FORMATS.text,
  parse: (source) => {
    const comments: Range[] = [];
    const barriers = Array.from(source.matchAll(COMMENT), ({ 0: found, index }) => {
      comments.push({ start: index + 4, end: index + found.length - 3 });
      return { start: index, end: index + found.length, kind: "inline" as const, name: "comment" };
    });
    return { barriers, problems: [], comments };
  },
};
