/** Makes the slug of a heading's text; two that are alike are told apart by the caller. */
export type Slug = (text: string) => string;

/**
 * GitHub, and all who use github-slugger (Docusaurus, Astro, Nextra, rehype-slug): in lower case, without whatever is no
 * letter, mark, decimal digit, connector, hyphen or space (so without ZWNJ), a hyphen for each space.
 * https://github.com/Flet/github-slugger, which was made to give what GitHub gives.
 */
export const githubSlug: Slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} -]/gu, "")
    .replace(/ /g, "-");

/**
 * VitePress and VuePress: a hyphen for each run of white space and ASCII punctuation; ZWNJ stays.
 * https://github.com/mdit-vue/mdit-vue, packages/shared, `slugify`.
 */
export const vitepressSlug: Slug = (text) =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'\u201C\u201D\u2018\u2019<>,.?/]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .replace(/^(\d)/, "_$1")
    .toLowerCase();

/** Slugs of headings in order: the second of two that are alike gets `-1`, as in all of these. */
export function slugsOf(texts: readonly string[], slug: Slug): string[] {
  const occurrences = new Map<string, number>();
  return texts.map((text) => {
    const first = slug(text);
    let unique = first;
    while (occurrences.has(unique)) {
      const next = occurrences.get(first)! + 1;
      occurrences.set(first, next);
      unique = `${first}-${next}`;
    }
    occurrences.set(unique, 0);
    return unique;
  });
}
