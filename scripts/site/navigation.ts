/** What stands in the column beside a page: the other pages of its part of the site. Pure. */
import { posix } from "node:path";
import { FORMATS, isFormat, type Module, modules } from "./modules.ts";
import type { Language, Page, Pages } from "./pages.ts";
import { RULE_TEXTS } from "./rule-texts.ts";
import { FOLDERS, rulesOf } from "./rules.ts";
import { TEXTS } from "./texts.ts";

/** Where the guides stand in the navigation; what is not named here follows by its name. */
const ORDER = [
  "getting-started",
  "guide",
  "linter",
  "options",
  "zwnj",
  "dates",
  "ci",
  "adopt",
  "editors",
  "bulk",
  "moving",
  "how-it-works",
  "extending",
];

export interface NavigationItem {
  readonly label: string;
  readonly page: Page;
  /** Whether the label is code. */
  readonly code?: boolean;
}

export interface NavigationGroup {
  readonly title: string;
  readonly items: readonly NavigationItem[];
  /** Whether it is shown unfolded: it holds the page, or is short. */
  readonly open: boolean;
}

export function navigationOf(page: Page, pages: Pages): readonly NavigationGroup[] {
  switch (page.section) {
    case "rules":
      return ruleGroups(page, pages);
    case "api":
      return moduleGroups(page, pages);
    case "guides":
      return guideGroups(page.language, pages);
    default:
      return [];
  }
}

/** The pages written by hand; a page without a Persian version is listed in English, and says so. */
export function guideGroups(language: Language, pages: Pages): readonly NavigationGroup[] {
  const t = TEXTS[language];
  const titles = { guides: t.guides, reference: t.reference, project: t.project };
  return (Object.keys(titles) as (keyof typeof titles)[]).flatMap((folder) => {
    const keys = new Set(
      pages.all.map(({ key }) => key).filter((key) => key.startsWith(`${folder}/`) && key !== "guides/index"),
    );
    const sorted = [...keys].sort((a, b) => guideOrder(a) - guideOrder(b) || (a < b ? -1 : 1));
    const items = sorted.map((key) => {
      const page = pages.get(key, language) ?? pages.get(key, language === "en" ? "fa" : "en")!;
      return { label: page.title, page };
    });
    return items.length === 0 ? [] : [{ title: titles[folder], items, open: true }];
  });
}

/** The place in the navigation of a page by its key. */
function guideOrder(key: string): number {
  const at = ORDER.indexOf(posix.basename(key));
  return at === -1 ? ORDER.length : at;
}

function ruleGroups(page: Page, pages: Pages): readonly NavigationGroup[] {
  return FOLDERS.map((folder) => ({
    title: RULE_TEXTS[page.language].folders[folder]!,
    open: page.key.startsWith(`rules/${folder}/`),
    items: rulesOf(folder).map(({ id }) => ({
      label: id.slice(folder.length + 1),
      page: pages.get(`rules/${id}`, page.language)!,
      code: true,
    })),
  }));
}

function moduleGroups(page: Page, pages: Pages): readonly NavigationGroup[] {
  const all = modules();
  const pageOf = ({ name }: Module): Page => pages.get(`api/${name}`, "en")!;
  const groups = all
    .filter((module) => !isFormat(module))
    .map((module) => {
      const own = pageOf(module);
      const members = pages.all.filter(
        ({ key }) => posix.dirname(key) === own.key && !all.some(({ name }) => key === `api/${name}`),
      );
      return {
        title: module.specifier,
        open: page.key === own.key || members.includes(page),
        items: [
          { label: TEXTS[page.language].overview, page: own },
          ...members.map((member) => ({ label: member.title.replace("()", ""), page: member, code: true })),
        ],
      };
    });
  const formats = all.filter(isFormat);
  const items = formats.map((module) => ({ label: module.name, page: pageOf(module), code: true }));
  const open = formats.some(({ name }) => `${page.key}/`.startsWith(`api/${name}/`));
  return [...groups, { title: FORMATS, open, items }];
}
