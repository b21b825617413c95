/** The frame around each page: header, navigation, footer. Pure. */
import { escapeHtml } from "./code.ts";
import { type Heading, renderMarkdown } from "./markdown.ts";
import { type NavigationItem, navigationOf } from "./navigation.ts";
import { FRONT, HOME, LANGUAGES, type Page, type Pages, placeOf, relative, type Section, VERSION } from "./pages.ts";
import { TEXTS } from "./texts.ts";

const SECTIONS: readonly Section[] = ["guides", "rules", "api", "playground"];

/** Nothing is asked of another host, whatever a page has in it. Aligned columns of a table have a style of their own. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:";

/** The whole document. */
export function layout(page: Page, pages: Pages): string {
  const { language } = page;
  const t = TEXTS[language];
  const here = `${placeOf(page.key, language)}.html`;
  const to = (target: Page): string => relative(here, `${placeOf(target.key, target.language)}.html`);
  const asset = (name: string): string => relative(here, `${VERSION}/assets/${name}`);
  const own = (path: string): string => relative(here, `${VERSION}/${path}`);
  const other = pages.counterpart(page);
  const { html, headings } =
    page.html === undefined ? renderMarkdown(page.markdown, language) : { html: page.html, headings: [] };
  const dir = language === "fa" ? "rtl" : "ltr";
  const title = page.key === FRONT ? `${t.name} — ${page.title}` : `${page.title} — ${t.name}`;

  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<script src="${asset("theme.js")}"></script>
<link rel="preload" href="${asset("vazirmatn.woff2")}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${asset("style.css")}">
${(page.styles ?? []).map((path) => `<link rel="stylesheet" href="${own(path)}">\n`).join("")}<link rel="icon" href="${asset("icon.svg")}" type="image/svg+xml">
${alternatesOf(page, pages)}<script src="${asset("site.js")}" defer data-search="${asset(`search-${language}.js`)}" data-root="${relative(here, `${VERSION}/`) || "."}" data-labels="${escapeHtml(JSON.stringify(Object.fromEntries(SECTIONS.map((section) => [section, t[section]]))))}" data-copy="${t.copy}" data-copied="${t.copied}"></script>
${(page.scripts ?? []).map((path) => `<script src="${own(path)}" type="module"></script>\n`).join("")}</head>
<body class="${page.wide ? "wide" : "columns"} in-${page.section ?? "front"}">
<a class="skip" href="#text">${t.skip}</a>
<header class="top">
  <a class="brand" href="${to(pages.get(FRONT, language)!)}"><b lang="fa">ویرایش</b> <span lang="en">virayesh</span></a>
  <nav aria-label="${t.menu}"><ul>${SECTIONS.flatMap((section) => sectionLink(section, page, pages, to)).join("")}</ul></nav>
  <div class="tools">
    <button type="button" class="tool" data-open-search aria-label="${t.search}" title="${t.search} (/)">${ICONS.search}<span>${t.search}</span><kbd>/</kbd></button>
    <a class="tool" href="${to(other)}" lang="${other.language}" hreflang="${other.language}">${t.otherLanguage}</a>
    <button type="button" class="tool" data-theme-switch aria-label="${t.theme}" title="${t.theme}">${ICONS.theme}</button>
    <a class="tool" href="https://github.com/virayesh/virayesh" rel="external" aria-label="${t.source}" title="${t.source}">${ICONS.source}</a>
    ${page.wide ? "" : `<a class="tool menu" href="#menu" data-menu aria-label="${t.menu}">${ICONS.menu}</a>`}
  </div>
</header>
<div class="page">
${page.wide ? "" : `<nav id="menu" class="side" aria-label="${t[page.section ?? "guides"]}">${sideOf(page, pages, to)}</nav>\n`}<main id="text"${page.section === "rules" ? ' class="rule"' : ""}>
${html}
${pagerOf(page, pages, to)}</main>
${contentsOf(headings, t.onThisPage)}
</div>
<footer class="bottom">
  <p>${t.licence} <a href="${asset("licences.txt")}">${t.licences}</a></p>
  <p><a href="${relative(here, `${placeOf(page.key, language)}.md`)}">${t.plain}</a> · <a href="${relative(here, "llms.txt")}" lang="en">llms.txt</a> · <span dir="ltr">${VERSION}</span></p>
</footer>
<dialog class="search" data-search-dialog aria-label="${t.search}">
  <form method="dialog"><input type="search" placeholder="${t.searchHint}" aria-label="${t.searchHint}" autocomplete="off" spellcheck="false" dir="auto" data-none="${t.noResults}" data-results="${t.results}"></form>
  <p class="sr" role="status"></p>
  <ol></ol>
</dialog>
</body>
</html>
`;
}

/** The languages of a page that there is in both, for search engines: they take whole addresses alone. */
function alternatesOf({ key }: Page, pages: Pages): string {
  if (LANGUAGES.some((language) => pages.get(key, language) === undefined)) return "";
  return LANGUAGES.map(
    (language) => `<link rel="alternate" hreflang="${language}" href="${HOME}${placeOf(key, language)}.html">\n`,
  ).join("");
}

function sectionLink(section: Section, page: Page, pages: Pages, to: (page: Page) => string): readonly string[] {
  const target = pages.get(`${section}/index`, page.language) ?? pages.get(`${section}/index`, "en");
  if (target === undefined) return [];
  const current = page.section === section ? ' aria-current="true"' : "";
  return [`<li><a href="${to(target)}"${current}>${TEXTS[page.language][section]}</a></li>`];
}

function sideOf(page: Page, pages: Pages, to: (page: Page) => string): string {
  const groups = navigationOf(page, pages).map(({ title, items, open }) => {
    const links = items.map(({ label, page: target, code }) => {
      const current = target === page ? ' aria-current="page"' : "";
      const text = code
        ? `<code dir="ltr">${escapeHtml(label)}</code>`
        : `<span dir="auto">${escapeHtml(label)}</span>`;
      const foreign =
        target.language === page.language ? "" : ` lang="${target.language}" hreflang="${target.language}"`;
      return `<li><a href="${to(target)}"${current}${foreign}>${text}</a></li>`;
    });
    return `<details${open ? " open" : ""}><summary dir="auto">${escapeHtml(title)}</summary><ul>${links.join("")}</ul></details>`;
  });
  return groups.join("\n");
}

/** The pages before and behind this one, in the order of the column at the side. */
function pagerOf(page: Page, pages: Pages, to: (page: Page) => string): string {
  if (page.section !== "guides" && page.section !== "rules") return "";
  const order = navigationOf(page, pages).flatMap(({ items }) => items);
  const at = order.findIndex(({ page: item }) => item === page);
  const t = TEXTS[page.language];
  const link = (item: NavigationItem | undefined, word: string, rel: string): string => {
    if (item === undefined) return "";
    const { title, language } = item.page;
    return `<a class="${rel}" rel="${rel}" href="${to(item.page)}"><small>${word}</small><bdi lang="${language}">${escapeHtml(title)}</bdi></a>`;
  };
  if (at === -1) return "";
  return `<nav class="pager" aria-label="${t.neighbours}">${link(order[at - 1], t.previous, "prev")}${link(order[at + 1], t.next, "next")}</nav>\n`;
}

function contentsOf(headings: readonly Heading[], title: string): string {
  const shown = headings.filter(({ level }) => level <= 3);
  if (shown.length < 2) return "";
  const items = shown.map(
    ({ level, id, text }) => `<li class="level-${level}"><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="${title}"><p>${title}</p><ul>${items.join("")}</ul></nav>`;
}

function icon(path: string): string {
  return `<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;
}

const ICONS = {
  search: icon('<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/>'),
  theme: icon('<circle cx="10" cy="10" r="7"/><path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor"/>'),
  source: icon('<path d="m7 6-4 4 4 4M13 6l4 4-4 4"/>'),
  menu: icon('<path d="M3 6h14M3 10h14M3 14h14"/>'),
};
