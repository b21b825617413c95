/** Elements in whose midst a sentence goes on. All others, unknown ones included, end it. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark math q rp rt ruby s samp small span strike strong " +
    "sub sup svg time tt u var wbr"
  ).split(" "),
);

/** Elements whose content is shown, or run, letter by letter. */
export const VERBATIM: ReadonlySet<string> = new Set("code kbd math object pre samp svg tt var listing".split(" "));

/** Elements whose content is no markup up to their end tag (HTML Standard, 13.2.5.2–4: raw text and script data). */
export const RAW: ReadonlySet<string> = new Set(
  "iframe noembed noframes script style textarea xmp plaintext".split(" "),
);

/** Elements without content or end tag. */
export const VOID: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);

/** Attributes that people read. */
export const READABLE_ATTRIBUTES: ReadonlySet<string> = new Set(
  "alt aria-description aria-label placeholder summary title".split(" "),
);

/** Elements that an opening tag ends when they are still open: the end tag of these may be left out. */
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(["li"]),
  dt: new Set(["dt", "dd"]),
  dd: new Set(["dt", "dd"]),
  option: new Set(["option"]),
  tr: new Set(["tr", "td", "th"]),
  td: new Set(["td", "th"]),
  th: new Set(["td", "th"]),
};

/** Whether the opening tag of `next` ends an open element. */
export function endsElement(open: string, next: string): boolean {
  return open === "p" ? !INLINE.has(next) && next !== "br" && next !== "input" : (ENDED_BY[next]?.has(open) ?? false);
}
