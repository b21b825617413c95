/** Names of elements or attributes, each between spaces, so that {@link isOneOf} finds whole names only. */
type Names = ` ${string} `;

/** Elements in whose midst a sentence goes on. All others, unknown ones included, end it. */
export const INLINE: Names =
  " a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark math q rp rt ruby s samp small span strike strong sub sup svg time tt u var wbr ";

/** Elements whose content is shown, or run, letter by letter. */
export const VERBATIM: Names = " code kbd math object pre samp svg tt var listing ";

/** Elements whose content is no markup up to their end tag (HTML Standard, 13.2.5.2–4: raw text and script data). */
export const RAW: Names = " iframe noembed noframes script style textarea xmp plaintext ";

/** Elements without content or end tag. */
export const VOID: Names =
  " area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr ";

/** Attributes that people read. */
export const READABLE_ATTRIBUTES: Names = " alt aria-description aria-label placeholder summary title ";

/** Elements that an opening tag ends when they are still open: the end tag of these may be left out. */
const ENDED_BY: Readonly<Record<string, Names>> = {
  li: " li ",
  dt: " dt dd ",
  dd: " dt dd ",
  option: " option ",
  tr: " tr td th ",
  td: " td th ",
  th: " td th ",
};

export function isOneOf(names: Names, name: string): boolean {
  return names.includes(` ${name} `);
}

/** Whether the opening tag of `next` ends an open element. */
export function endsElement(open: string, next: string): boolean {
  if (open === "p") return !isOneOf(INLINE, next) && next !== "br" && next !== "input";
  const ended = Object.hasOwn(ENDED_BY, next) ? ENDED_BY[next] : undefined;
  return ended !== undefined && isOneOf(ended, open);
}
