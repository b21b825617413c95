import { isOneOf, type Names } from "../names.ts";

/**
 * Elements that end a sentence. In the midst of all others it goes on: of text (`b`), of controls (`button`, `input`), of
 * what a page or a framework makes up (`router-link`, `Trans`), which browsers show in the line too.
 */
export const BLOCK: Names =
  " address article aside base basefont bgsound blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link listing main menu meta nav noframes ol optgroup option p param plaintext pre script search section source style summary table tbody td tfoot th thead title tr track ul xmp ";

/** Elements that are shown in the line and yet keep an end tag to themselves: what is closed outside closes nothing in them. */
const SCOPES: Names = " applet button marquee object select template ";

/** Elements that go on behind the paragraph that leaves them open (HTML Standard, 13.2.4.3: the active formatting elements). */
export const FORMATTING: Names = " a b big code em font i nobr s small strike strong tt u ";

/** Elements whose content is shown, or run, letter by letter. */
export const VERBATIM: Names = " code kbd math object pre samp svg tt var listing ";

/** Elements whose content is no markup up to their end tag (HTML Standard, 13.2.5.2–4: raw text and script data). */
export const RAW: Names = " iframe noembed noframes script style textarea xmp plaintext ";

/** Elements without content or end tag. */
export const VOID: Names =
  " area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr ";

/** Attributes that people read. */
const READABLE_ATTRIBUTES: Names = " alt aria-description aria-label placeholder summary title ";

/** What components call the texts that they show. */
const READABLE_OF_COMPONENTS: Names =
  " label text message description caption heading header subtitle sub-title tooltip hint helper-text error-message confirm-text cancel-text ok-text no-data-text question answer ";

/** Whether people read an attribute of a component. */
export function isReadableOfComponent(attribute: string): boolean {
  return isOneOf(READABLE_OF_COMPONENTS, attribute);
}

/** What an `input` must be for its value to be what people read on it. */
const BUTTONS: Names = " submit button reset ";

/** What search engines and social networks show of a page. */
const SHOWN_META: Names =
  " description og:title og:description og:image:alt twitter:title twitter:description twitter:image:alt ";

/** Choices, of which the label is shown. */
const LABELLED: Names = " option optgroup track ";

/** Whether people read an attribute; `role` is what the tag says that it is: the type of an input, the name of a meta. */
export function isReadable(tag: string, attribute: string, role: string | undefined): boolean {
  if (attribute === "value") return tag === "input" && role !== undefined && isOneOf(BUTTONS, role);
  if (attribute === "content") return tag === "meta" && role !== undefined && isOneOf(SHOWN_META, role);
  if (attribute === "label") return isOneOf(LABELLED, tag);
  return isOneOf(READABLE_ATTRIBUTES, attribute);
}

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

/** Whether an end tag outside of this element, once it is open, no longer counts. */
export function isScope(name: string): boolean {
  return isOneOf(BLOCK, name) || isOneOf(VERBATIM, name) || isOneOf(SCOPES, name);
}

/** Whether the opening tag of `next` ends an open element. */
export function endsElement(open: string, next: string): boolean {
  if (open === "p") return isOneOf(BLOCK, next) && next !== "br";
  const ended = Object.hasOwn(ENDED_BY, next) ? ENDED_BY[next] : undefined;
  return ended !== undefined && isOneOf(ended, open);
}
