/**
 * Words of the other direction have one of their own: else two of them change places with what stands between, be it a comma or an arrow
 * (`gettext، JSON` in a Persian sentence, «الف», «ب» in an English one), and `C#` loses its sign to the other side. Pure.
 */
import { escapeHtml } from "./code.ts";
import type { Language } from "./pages.ts";

/** In guillemets, or words one after the other. */
const PERSIAN = /(«[^»]*[\u0600-\u06FF][^»]*»|[\u0600-\u06FF\u200C]+(?: [\u0600-\u06FF\u200C]+)*)/;
/** Words, versions and paths one after the other, without the mark that ends the sentence. */
const LATIN = /((?<!\w)\.?[A-Za-z](?:[\w.+#@/:-]*[\w+#])?(?: [A-Za-z\d](?:[\w.+#@/:-]*[\w+#])?)*)/;

/** The text of a page in one language, as HTML. */
export function isolate(text: string, language: Language): string {
  const [pattern, tag] = language === "fa" ? [LATIN, "<bdi>"] : [PERSIAN, '<bdi lang="fa">'];
  // What is captured stands at the odd places.
  return text
    .split(pattern)
    .map((part, i) => (i % 2 === 1 ? `${tag}${escapeHtml(part)}</bdi>` : escapeHtml(part)))
    .join("");
}
