/** `llms.txt`, after llmstxt.org: what there is to read, for a program that reads; every link leads to plain Markdown. Pure. */
import { posix } from "node:path";
import { isOutside, mapLinks } from "./markdown.ts";
import { type Page, placeOf, relative } from "./pages.ts";

const PARTS = { guides: "Guides", rules: "Rules", api: "API" } as const;

export function llmsText(pages: readonly Page[]): string {
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((section) => {
    const lines = pages
      .filter((page) => page.section === section && page.language === "en")
      .map(({ key, title, description }) => {
        const link = relative("llms.txt", `${placeOf(key, "en")}.md`);
        return `- [${title}](${link})${description === "" ? "" : `: ${description}`}`;
      });
    return `## ${PARTS[section]}\n\n${lines.join("\n")}\n`;
  });
  return [
    "# virayesh",
    "",
    "> Repairs Persian text: letters, digits, half-spaces (ZWNJ, U+200C), punctuation, spacing; reads dates and numbers; lints files. An npm package in TypeScript without dependencies, and a command-line program.",
    "",
    "Every page lies beside its HTML as Markdown with the same name. All English pages in one file: [llms-full.txt](llms-full.txt).",
    "",
    ...parts,
  ].join("\n");
}

/** All English pages, one after the other; their links lead where those of the pages do. */
export function llmsFullText(pages: readonly Page[]): string {
  return pages
    .filter(({ language, section }) => language === "en" && section !== undefined && section !== "playground")
    .map(({ key, markdown }) => {
      const place = `${placeOf(key, "en")}.md`;
      return `<!-- ${place} -->\n\n${mapLinks(markdown, (target) => fromRoot(target, place)).trim()}\n`;
    })
    .join("\n");
}

/** A link of the page at a place, as it is written at the root of the site. */
function fromRoot(target: string, place: string): string {
  if (isOutside(target)) return target;
  return target.startsWith("#") ? place + target : posix.join(posix.dirname(place), target);
}
