import { type Range, rangesBetween } from "../../edits/index.ts";
import type { Check } from "./check.ts";

/**
 * UTF-8 that was read in another encoding. The first bytes of the Arabic block, D8–DB, show as Ø Ù Ú Û (windows-1252,
 * ISO 8859-1) or as ط ظ ع غ (windows-1256), and a character of the range 80–BF follows each.
 */
function mojibakePattern(): RegExp {
  // The bytes 80–BF as windows-1252 and windows-1256 show them, and ISO 8859-1 where it differs.
  const second =
    "[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122" +
    "\\u200C-\\u200F\\u060C\\u061B\\u061F\\u067E\\u0679\\u0686\\u0698\\u0688\\u06AF\\u06A9\\u0691\\u06BA\\u06BE]";
  // ZWNJ, E2 80 8C, in both.
  const halfSpace = `\u00E2\u20AC${second}`;
  const western = `(?:[\\u00D8-\\u00DB]${second}|${halfSpace})`;
  const arabic = `(?:[\\u0637-\\u063A]${second}|${halfSpace}) ?`;
  // Three in a row, or four, written one by one: V8 looks ahead in what it need not count.
  return new RegExp(`${western}${western}${western}+|${arabic}${arabic}${arabic}(?:${arabic})+`, "g");
}

let mojibake: RegExp | undefined;

const LONGEST = 20;

/** Finds text that was read in the wrong encoding. Repairing it is for people: what was lost may not come back. */
export const findMojibake: Check = ({ source, barriers }, report) => {
  mojibake ??= mojibakePattern();
  let prose: readonly Range[] | undefined;
  let next = 0;
  for (const { 0: found, index } of source.matchAll(mojibake)) {
    prose ??= rangesBetween(source.length, barriers);
    while (next < prose.length && prose[next]!.end <= index) next += 1;
    if ((prose[next]?.start ?? Infinity) >= index + found.length) continue;
    const shown = found.slice(0, LONGEST).trimEnd();
    report("document/mojibake", index, index + found.length, {
      en: `“${shown}” looks like UTF-8 read in another encoding`,
      fa: `«${shown}» متن UTF-8 است که با رمزگذاری دیگری خوانده شده است`,
    });
  }
};
