import { linesOf } from "../lines.ts";
import { endOfObject, readJson } from "./json.ts";
import { readToml } from "./toml.ts";
import type { FrontMatter, ReadValues } from "./types.ts";
import { readYaml } from "./yaml.ts";

/** The keys whose values are prose unless told otherwise. */
export const READABLE_KEYS: readonly string[] = ["description", "summary", "excerpt", "subtitle"];

/** `---` for YAML, `+++` for TOML (Hugo, Zola), `;;;` for JSON (gray-matter); a language may be named: `---toml`. */
const OPENING = /^\uFEFF?(---|\+\+\+|;;;)([a-z]*)[ \t]*(?:\r?\n|\r)/;
/** Hugo's JSON has no fences: the file begins with the object. */
const OBJECT = /^\uFEFF?\{\s*["}]/;

const READERS: Readonly<Record<string, ReadValues>> = {
  "---": readYaml,
  yaml: readYaml,
  yml: readYaml,
  "+++": readToml,
  toml: readToml,
  ";;;": readJson,
  json: readJson,
};

/**
 * Reads front matter, or nothing when the file has none. All of it is hidden but the values of the keys asked for, and of
 * these only what cannot be misread is let through: a string on one line without escapes.
 */
export function readFrontMatter(source: string, keys: readonly string[]): FrontMatter | undefined {
  if (OBJECT.test(source)) {
    const start = source.indexOf("{");
    const end = endOfObject(source, start);
    return end === -1 ? undefined : notEmpty({ end, ...readJson(source, [{ start, end }], keys) });
  }
  const [, fence, language] = OPENING.exec(source) ?? [];
  if (fence === undefined) return undefined;
  const lines = linesOf(source);
  const isEnd = fence === "---" ? /^(?:---|\.\.\.)[ \t]*$/ : new RegExp(`^${fence.replaceAll("+", "\\+")}[ \\t]*$`);
  const last = lines.findIndex(({ start, end }, index) => index > 0 && isEnd.test(source.slice(start, end)));
  if (last === -1) return undefined;
  const read = READERS[language || fence];
  const values = read?.(source, lines.slice(1, last), keys) ?? { prose: [], problems: [] };
  return notEmpty({ end: lines[last + 1]?.start ?? lines[last]!.end, ...values });
}

function notEmpty(frontMatter: FrontMatter): FrontMatter {
  return { ...frontMatter, prose: frontMatter.prose.filter(({ start, end }) => end > start) };
}
