/** What a page of the site is, and where it lies. Pure. */
import { posix } from "node:path";
import { SITE } from "../../src/options/site.ts";

export type Language = "en" | "fa";
export const LANGUAGES: readonly Language[] = ["en", "fa"];

/** The parts of the site, in the order of the header. */
export type Section = "guides" | "rules" | "api" | "playground";

/** One page in one language. */
export interface Page {
  /** Its place without version, language and ending: `"guides/zwnj"`. The two languages of a page share it. */
  readonly key: string;
  readonly language: Language;
  readonly section?: Section;
  readonly title: string;
  /** One sentence for search results and `llms.txt`; plain text. */
  readonly description: string;
  /** The text, whose links to other pages of the site end in `.md`; its plain copy lies beside the page. */
  readonly markdown: string;
  /** What stands in the place of the text made from `markdown`. */
  readonly html?: string;
  /** Whether it is a page of its own layout, without columns at the sides. */
  readonly wide?: boolean;
  /** Scripts and style sheets of its own, by their paths in the site. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
}

/** The folder of the version that is documented: `"v0.0"`. */
export const VERSION = posix.basename(SITE);

/** Where the site is published. */
export const HOME = SITE.slice(0, -`${VERSION}/`.length);

/** The front pages: they lie at the root, and everything else in the folder of the version. */
export const FRONT = "index";

/** Where a page lies in the site, without ending: `"v0.0/fa/guides/zwnj"`. */
export function placeOf(key: string, language: Language): string {
  const folder = language === "fa" ? "fa/" : "";
  return key === FRONT ? `${folder}${FRONT}` : `${VERSION}/${folder}${key}`;
}

/** The link from one path of the site to another, relative, so that the site can be served from any folder. */
export function relative(from: string, to: string): string {
  const [path, fragment] = to.split("#");
  const link = posix.relative(posix.dirname(from), path!);
  return fragment === undefined ? link : `${link}#${fragment}`;
}

/** Every page by its place. */
export class Pages {
  readonly #byPlace = new Map<string, Page>();

  constructor(pages: readonly Page[]) {
    for (const page of pages) {
      const place = placeOf(page.key, page.language);
      if (this.#byPlace.has(place.toLowerCase())) throw new Error(`site: two pages at ${place}`);
      this.#byPlace.set(place.toLowerCase(), page);
    }
  }

  get all(): readonly Page[] {
    return [...this.#byPlace.values()];
  }

  get(key: string, language: Language): Page | undefined {
    return this.#byPlace.get(placeOf(key, language).toLowerCase());
  }

  /** The same page in the other language; if it has none, the nearest above it that has. */
  counterpart({ key, language }: Page): Page {
    const other = language === "en" ? "fa" : "en";
    for (let at = key; at !== "."; at = posix.dirname(at)) {
      const found = this.get(at, other) ?? this.get(`${at}/index`, other);
      if (found !== undefined) return found;
    }
    return this.get(FRONT, other)!;
  }
}
