import type { Barrier, Barriers, Options } from "../edits/index.ts";
import { mergeBarriers } from "./merge-barriers.ts";
import { findBarriers } from "./prose-barriers.ts";

export { isPassage } from "./passages.ts";

/** The barriers of plain prose: URLs, names, numbers, placeholders, code, and passages in other languages. */
export const proseBarriers: Barriers = (text) => findBarriers(text, true);

/** The barriers of plain prose as the options want them, with the ranges of the caller among them. */
export function barriersOf(options: Options): Barriers {
  const languages = options.arabicSpans !== "process";
  if (languages && options.protect === undefined) return proseBarriers;
  return (text) => {
    const found = findBarriers(text, languages);
    if (options.protect === undefined) return found;
    const given = options.protect
      .map(
        ({ start, end }): Barrier => ({
          start: Math.max(0, start),
          end: Math.min(end, text.length),
          kind: "inline",
          name: "protected",
        }),
      )
      .filter(({ start, end }) => start < end);
    return mergeBarriers([found, given]);
  };
}
