/** What has to hold of a built site. Pure: files in, faults out. */
import { posix } from "node:path";
import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { renderMarkdown } from "./markdown.ts";
import { NOT_FOUND } from "./not-found.ts";
import { FRONT, HOME, LANGUAGES, placeOf } from "./pages.ts";

/** Paths of the site and their texts; a file whose text does not matter may be empty. */
export type SiteFiles = ReadonlyMap<string, string>;

interface Parsed {
  readonly links: readonly string[];
  readonly loaded: readonly string[];
  /** The same page in each language, as it is published. */
  readonly alternates: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** How far a page may lie from the front page. */
const MOST_STEPS = 3;

/** One sentence for each fault. */
export function checkSite(files: SiteFiles): readonly string[] {
  const pages = new Map(
    [...files].filter(([path]) => path.endsWith(".html")).map(([path, text]) => [path, parsePage(text)]),
  );
  const faults: string[] = [];
  for (const [path, page] of pages) {
    faults.push(...page.faults.map((fault) => `${path} ${fault}`));
    for (const target of page.loaded) {
      if (isAbsolute(target) || !files.has(resolve(path, target))) faults.push(`${path} loads ${target}`);
    }
    for (const target of page.alternates) {
      if (!target.startsWith(HOME) || !files.has(target.slice(HOME.length))) {
        faults.push(`${path} names ${target} as its translation, which is not there`);
      }
    }
    faults.push(...deadLinks(path, page.links, files, (to) => pages.get(to)?.ids));
  }
  faults.push(...faultsOfMarkdown(files));
  for (const path of tooFar(pages)) faults.push(`${path} is more than ${MOST_STEPS} steps from a front page`);
  return faults;
}

/** The links of the plain copies, which lead to plain copies. */
function faultsOfMarkdown(files: SiteFiles): readonly string[] {
  const md = new MarkdownIt();
  const places = new Map<string, ReadonlySet<string>>();
  const placesOf = (path: string): ReadonlySet<string> | undefined => {
    if (path.endsWith(".md") && !places.has(path)) {
      const { html } = renderMarkdown(files.get(path)!, "en");
      places.set(path, new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)));
    }
    return places.get(path);
  };
  const faults: string[] = [];
  for (const [path, text] of files) {
    if (!/\.md$|^llms.*\.txt$/.test(path)) continue;
    const links = md
      .parse(text, {})
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => type === "link_open")
      .map((token) => String(token.attrGet("href")));
    faults.push(...deadLinks(path, links, files, placesOf));
  }
  return faults;
}

/** Of the links of a file, those that lead nowhere. @param placesOf - the places within a file; `undefined` where there are none to name */
function deadLinks(
  path: string,
  links: readonly string[],
  files: SiteFiles,
  placesOf: (file: string) => ReadonlySet<string> | undefined,
): readonly string[] {
  return links
    .filter((target) => !isAbsolute(target))
    .flatMap((target) => {
      const to = resolve(path, target);
      if (!files.has(to)) return [`${path} links to ${target}, which is not there`];
      const fragment = target.split("#")[1];
      // What the playground is given is no place in it.
      if (!fragment || isShared(fragment) || (placesOf(to)?.has(decodeURIComponent(fragment)) ?? true)) return [];
      return [`${path} links to ${target}, which has no such place`];
    });
}

function resolve(from: string, target: string): string {
  const path = decodeURIComponent(target.split(/[?#]/)[0]!);
  return path === "" ? from : posix.join(posix.dirname(from), path);
}

function isShared(fragment: string): boolean {
  return fragment.startsWith("v1.");
}

function isAbsolute(target: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(target);
}

function tooFar(pages: ReadonlyMap<string, Parsed>): readonly string[] {
  const steps = new Map(LANGUAGES.map((language) => [`${placeOf(FRONT, language)}.html`, 0]));
  for (const [path, step] of steps) {
    for (const target of pages.get(path)?.links ?? []) {
      const to = resolve(path, target);
      if (!isAbsolute(target) && !steps.has(to)) steps.set(to, step + 1);
    }
  }
  return [...pages.keys()].filter(
    (path) => path !== NOT_FOUND && (steps.get(path) ?? Number.POSITIVE_INFINITY) > MOST_STEPS,
  );
}

function parsePage(text: string): Parsed {
  const links: string[] = [];
  const loaded: string[] = [];
  const alternates: string[] = [];
  const ids = new Set<string>();
  const faults: string[] = [];
  let title = "";
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("attrs" in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const id = attributes.get("id");
      if (id !== undefined && ids.has(id)) faults.push(`has two places named ${id}`);
      if (id !== undefined) ids.add(id);
      const href = attributes.get("href");
      if (node.tagName === "a" && href !== undefined) links.push(href);
      if (node.tagName === "link" && href !== undefined) {
        (attributes.get("rel") === "alternate" ? alternates : loaded).push(href);
      }
      for (const name of ["src", "poster", "data-search"]) if (attributes.has(name)) loaded.push(attributes.get(name)!);
      if (node.tagName === "html" && !(attributes.get("lang") && attributes.get("dir")))
        faults.push("has no lang or no dir");
      if (node.tagName === "img" && !attributes.has("alt")) faults.push("has an image without a text");
      const [first] = node.childNodes;
      if (node.tagName === "title" && first !== undefined && "value" in first) title = first.value;
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(text));
  if (title.trim() === "") faults.push("has no title");
  if (!/<h1[ >]/.test(text)) faults.push("has no heading");
  return { links, loaded, alternates, ids, faults };
}
