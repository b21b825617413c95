import { readTag, readTagOrName, type Tag } from "./tag.ts";

/**
 * The languages that a path names, where people put them: the name of a file or folder (`ar.json`, `fa-IR/`), its end
 * (`README.ar.md`, `intl_ar_EG.arb`, `values-ar/`, `pages.ar/`) or its beginning before a dot (`ar.lproj/`). The name
 * nearest to the file comes first. So does the English name of a language (`arabic/`, `README_arabic.md`).
 */
export function languagesOfPath(path: string): readonly Tag[] {
  const [file = "", ...folders] = path.split(/[\\/]/).reverse();
  const names = [file.replace(/(?!^)\.[^.]*$/, ""), ...folders];
  return names.flatMap(
    (name) => readTagOrName(name) ?? endOf(name) ?? readTag(name.slice(0, Math.max(0, name.indexOf(".")))) ?? [],
  );
}

/** The longest end of a name behind a dot, hyphen or underscore that is a tag: of `intl_ar_EG` it is `ar_EG`. */
function endOf(name: string): Tag | undefined {
  const separators = /[._-]/g;
  // A tag has three parts at most, and none is longer than four letters.
  separators.lastIndex = Math.max(0, name.length - 14);
  while (separators.test(name)) {
    const tag = readTagOrName(name.slice(separators.lastIndex).replace(/^b\+/, ""));
    if (tag !== undefined) return tag;
  }
  return undefined;
}
