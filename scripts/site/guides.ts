/** The Markdown of the repository as pages: docs/guides, the other files of docs, and those about the project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { rules } from "../../src/rules.ts";
import { ROOT } from "../entries.ts";
import { firstSentence, isOutside, mapLinks, titleOf } from "./markdown.ts";
import { guideGroups } from "./navigation.ts";
import { FRONT, LANGUAGES, type Language, type Page, Pages, placeOf, relative } from "./pages.ts";
import { TEXTS } from "./texts.ts";

/** The groups of pages that are written by hand, as the navigation shows them: folder of the site, and folder of the repository. */
const GROUPS = [
  { key: "guides", folder: "docs/guides" },
  { key: "reference", folder: "docs" },
] as const;

const PROJECT = ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "THIRD-PARTY-NOTICES.md", "CHANGELOG.md"];

const RULES = "rules/index";
const REPOSITORY = "https://github.com/virayesh/virayesh/blob/main/";

interface Source {
  readonly file: string;
  readonly key: string;
  readonly language: Language;
}

export function guidePages(): readonly Page[] {
  const sources = findSources();
  // These have pages that are made otherwise.
  const others = [
    { file: "README.md", key: FRONT, language: "en" },
    { file: "README.fa.md", key: FRONT, language: "fa" },
    { file: "docs/rules.md", key: RULES, language: "en" },
  ] as const;
  const targets = new Map<string, Source>([...sources, ...others].map((source) => [source.file, source]));
  const persian = new Set([RULES, ...sources.filter(({ language }) => language === "fa").map(({ key }) => key)]);
  const pages = sources.map((from): Page => {
    const { file, key, language } = from;
    const source = withoutFrontMatter(readFileSync(resolve(ROOT, file), "utf8"));
    const title = titleOf(source);
    if (title === undefined) throw new Error(`site: ${file} has no title: a line that begins with "# "`);
    const markdown = mapLinks(source, (target) => linkOf(target, from, targets, persian));
    return { key, language, section: "guides", title, description: firstSentence(source), markdown };
  });
  return [...LANGUAGES.map((language) => overview(language, pages)), ...pages];
}

/** The list of all of them; what is there in one language only is named in both lists. */
function overview(language: Language, pages: readonly Page[]): Page {
  const key = "guides/index";
  const t = TEXTS[language];
  const groups = guideGroups(language, new Pages(pages)).flatMap(({ title, items }) => [
    `## ${title}`,
    "",
    ...items.map(({ page }) => {
      const link = relative(placeOf(key, language), placeOf(page.key, page.language));
      return `- [${page.title}](${link}.md) — ${page.language === language ? page.description : t.onlyOther}`;
    }),
    "",
  ]);
  const markdown = [`# ${t.guides}`, "", t.guidesLead, "", ...groups].join("\n");
  return { key, language, section: "guides", title: t.guides, description: t.guidesLead, markdown };
}

function findSources(): readonly Source[] {
  const found: Source[] = [];
  for (const { key, folder } of GROUPS) {
    for (const name of readdirSync(resolve(ROOT, folder)).sort()) {
      if (!name.endsWith(".md") || `${folder}/${name}` === "docs/rules.md") continue;
      const [base, language] = name.endsWith(".fa.md")
        ? [name.slice(0, -6), "fa" as const]
        : [name.slice(0, -3), "en" as const];
      found.push({ file: `${folder}/${name}`, key: `${key}/${base}`, language });
    }
  }
  for (const file of PROJECT) {
    if (existsSync(resolve(ROOT, file))) {
      found.push({ file, key: `project/${file.slice(0, -3).toLowerCase()}`, language: "en" });
    }
  }
  return found;
}

/**
 * A link of a file of the repository, as a link of its page: to the other page if there is one, or else to the repository. A Persian page
 * leads to the Persian one, where the file that it names has one.
 */
function linkOf(
  target: string,
  from: Source,
  targets: ReadonlyMap<string, Source>,
  persian: ReadonlySet<string>,
): string {
  if (isOutside(target) || target.startsWith("#")) return target;
  const [path, fragment] = target.split("#");
  const wanted = posix.normalize(posix.join(posix.dirname(from.file), path!));
  const to = targets.get(wanted);
  if (to === undefined) return REPOSITORY + wanted + (fragment === undefined ? "" : `#${fragment}`);
  const isTranslated = from.language === "fa" && persian.has(to.key) && to.key !== from.key;
  const rule = to.key === RULES && fragment !== undefined ? ruleOf(fragment) : undefined;
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

function withoutFrontMatter(source: string): string {
  return source.replace(/^---\n[\s\S]*?\n---\n/, "");
}
