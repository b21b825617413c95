/** Which file of the repository is which page, and its Markdown as that page: links of the repository become those of the site. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { rules } from "../../src/rules.ts";
import { ROOT } from "../entries.ts";
import { isOutside, mapLinks } from "./markdown.ts";
import { FRONT, type Language, placeOf, relative } from "./pages.ts";

/** A file of the repository that is a page. */
export interface Source {
  readonly file: string;
  readonly key: string;
  readonly language: Language;
}

/** Folders of pages that are written by hand: folder of the site, and folder of the repository. */
const FOLDERS = [
  { key: "guides", folder: "docs/guides" },
  { key: "reference", folder: "docs" },
] as const;

const PROJECT = ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "THIRD-PARTY-NOTICES.md", "CHANGELOG.md"];

const RULES: Source = { file: "docs/rules.md", key: "rules/index", language: "en" };

export const READMES: Readonly<Record<Language, Source>> = {
  en: { file: "README.md", key: FRONT, language: "en" },
  fa: { file: "README.fa.md", key: FRONT, language: "fa" },
};

const REPOSITORY = "https://github.com/virayesh/virayesh/blob/main/";

/** The files that are a page of the guides each. */
export function guideSources(): readonly Source[] {
  const written = FOLDERS.flatMap(({ key, folder }) =>
    readdirSync(resolve(ROOT, folder))
      .filter((name) => name.endsWith(".md") && `${folder}/${name}` !== RULES.file)
      .sort()
      .map((name): Source => {
        const file = `${folder}/${name}`;
        return name.endsWith(".fa.md")
          ? { file, key: `${key}/${name.slice(0, -6)}`, language: "fa" }
          : { file, key: `${key}/${name.slice(0, -3)}`, language: "en" };
      }),
  );
  const project = PROJECT.filter((file) => existsSync(resolve(ROOT, file))).map(
    (file): Source => ({ file, key: `project/${file.slice(0, -3).toLowerCase()}`, language: "en" }),
  );
  return [...written, ...project];
}

/** The text of a file, as its page has it. */
export function markdownOf(from: Source): string {
  const source = readFileSync(resolve(ROOT, from.file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
  known ??= targets();
  const { byFile, persian } = known;
  return mapLinks(source, (target) => linkOf(target, from, byFile, persian));
}

interface Targets {
  readonly byFile: ReadonlyMap<string, Source>;
  /** The keys of pages that there are in Persian. */
  readonly persian: ReadonlySet<string>;
}

let known: Targets | undefined;

function targets(): Targets {
  const sources = [...guideSources(), READMES.en, READMES.fa, RULES];
  const persian = sources.filter(({ language }) => language === "fa").map(({ key }) => key);
  return {
    byFile: new Map(sources.map((source) => [source.file, source])),
    persian: new Set([RULES.key, ...persian]),
  };
}

/**
 * A link of a file of the repository, as a link of its page: to the other page if there is one, or else to the repository. A Persian page
 * leads to the Persian one, where the file that it names has one.
 */
function linkOf(target: string, from: Source, byFile: Targets["byFile"], persian: Targets["persian"]): string {
  if (isOutside(target) || target.startsWith("#")) return target;
  const [path, fragment] = target.split("#");
  const wanted = posix.normalize(posix.join(posix.dirname(from.file), path!));
  const to = byFile.get(wanted);
  if (to === undefined) return REPOSITORY + wanted + (fragment === undefined ? "" : `#${fragment}`);
  const isTranslated = from.language === "fa" && persian.has(to.key) && to.key !== from.key;
  const rule = to.key === RULES.key && fragment !== undefined ? ruleOf(fragment) : undefined;
  // A heading of the English page is none of the Persian one.
  const place = fragment === undefined || rule !== undefined ? "" : `#${fragment}`;
  const language = isTranslated && place === "" ? "fa" : to.language;
  return relative(placeOf(from.key, from.language), `${placeOf(rule ?? to.key, language)}.md${place}`);
}

/** `docs/rules.md#zwnjplural`: the rule has a page of its own here. */
function ruleOf(fragment: string): string | undefined {
  const id = rules.map((rule) => rule.id).find((name) => name.replace("/", "") === fragment);
  return id && `rules/${id}`;
}
