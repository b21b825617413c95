import type { Check } from "./check.ts";

/**
 * UTF-8 that was read as windows-1252 or ISO 8859-1: the first bytes of the Arabic block, D8–DB, show as Ø Ù Ú Û, and
 * the second as a character of 80–BF.
 */
const AS_LATIN =
  "(?:[\\u00D8-\\u00DB\\u00E2][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]{1,2})";

/** The same as windows-1256: D8–DB show as ط ظ ع غ, which no Persian word has before such characters. */
const AS_ARABIC =
  "(?:[\\u0637-\\u063A][\\u00A0-\\u00BF\\u2013-\\u203A\\u20AC\\u2122\\u0152\\u0153\\u0192\\u02C6\\u200C-\\u200F\\u060C\\u061B\\u061F\\u067E\\u0679\\u0686\\u0698\\u0688\\u06AF\\u06A9\\u0691\\u06BA\\u06BE])";

const MOJIBAKE = new RegExp(`${AS_LATIN}{3,}|${AS_ARABIC}{4,}`, "g");

/** Finds text that was read in the wrong encoding. Repairing it is for people: what was lost may not come back. */
export const findMojibake: Check = ({ source, prose }, report) => {
  for (const { start, end } of prose) {
    for (const { 0: found, index } of source.slice(start, end).matchAll(MOJIBAKE)) {
      report("document/mojibake", start + index, start + index + found.length, {
        en: `“${found.slice(0, 20)}” looks like UTF-8 read in another encoding`,
        fa: `«${found.slice(0, 20)}» متن UTF-8 است که با رمزگذاری دیگری خوانده شده است`,
      });
    }
  }
};
