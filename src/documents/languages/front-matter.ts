import { readFrontMatter } from "../front-matter/index.ts";
import type { LanguageRange } from "../types.ts";
import { wholeIn } from "./whole.ts";

const OPENING = /^(?:---|\+\+\+|;;;|\{)/;

/** In YAML, TOML or JSON, on a line of its own. In YAML, a key that is indented belongs to something else. */
const LANGUAGE =
  /^(?:(?:lang|language|locale)|[ \t]*"(?:lang|language|locale)")[ \t]*[:=][ \t]*(["']?)([\w-]+)\1[ \t]*(?:,[ \t]*)?(?:#.*)?$/im;

/** The field `lang`, `language` or `locale` of front matter. */
export function languagesOfFrontMatter(source: string): readonly LanguageRange[] {
  const end = OPENING.test(source) ? readFrontMatter(source, [])?.end : undefined;
  return end === undefined ? [] : wholeIn(source, LANGUAGE.exec(source.slice(0, end))?.[2]);
}
