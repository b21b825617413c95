/** The Markdown of the repository as pages: docs/guides, the other files of docs, and those about the project. */
import { firstSentence, titleOf } from "./markdown.ts";
import { guideGroups } from "./navigation.ts";
import { LANGUAGES, type Language, type Page, Pages, placeOf, relative } from "./pages.ts";
import { guideSources, markdownOf } from "./sources.ts";
import { TEXTS } from "./texts.ts";

export function guidePages(): readonly Page[] {
  const pages = guideSources().map((source): Page => {
    const { file, key, language } = source;
    const markdown = markdownOf(source);
    const title = titleOf(markdown);
    if (title === undefined) throw new Error(`site: ${file} has no title: a line that begins with "# "`);
    return { key, language, section: "guides", title, description: firstSentence(markdown), markdown };
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
  const markdown = [`# ${t.guides}`, "", t.guidesLead, "", t.guidesLanguages, "", ...groups].join("\n");
  return { key, language, section: "guides", title: t.guides, description: t.guidesLead, markdown };
}
