import type { Barrier, Range } from "../../edits/index.ts";
import { emitterTo } from "../emit.ts";
import { FORMATS } from "../formats.ts";
import { READABLE_KEYS, readFrontMatter } from "../front-matter/index.ts";
import { languagesOfHtml } from "../languages/index.ts";
import { allBut, settle } from "../ranges.ts";
import type { DocumentFormat, DocumentProblem } from "../types.ts";
import { scanHtml } from "./scan.ts";
import { HtmlScope } from "./scope.ts";

export { BLOCK, RAW, VERBATIM } from "./elements.ts";
export { endTagFinder } from "./end-tag.ts";
export { HiddenPart } from "./hidden-part.ts";
export { putTag, scanHtml } from "./scan.ts";
export { HtmlScope } from "./scope.ts";
export { type Attribute, attributeOf, readTag, type Tag } from "./tag.ts";

/** What may begin a tag, a reference or a template, or end one; a tag that has begun is what it is, whatever stands before it. */
const SYNTAX = /<(?![/a-z!?]|$)|[&#{}[\]%]|[a-z0-9];/i;

/**
 * HTML: prose is the text between tags and what stands in `alt`, `title`, `placeholder`, `aria-label`, `summary`. Front
 * matter (Jekyll, Eleventy, Hugo) is read as in Markdown.
 */
export const html: DocumentFormat = {
  name: "html",
  extensions: FORMATS.html,
  languages: languagesOfHtml,
  syntax: SYNTAX,
  parse: (source, options = {}) => {
    const frontMatter = readFrontMatter(source, options.frontMatter ?? READABLE_KEYS);
    const from = frontMatter?.end ?? 0;
    const barriers: Barrier[] = frontMatter === undefined ? [] : allBut(from, frontMatter.prose, "front matter");
    const comments: Range[] = [];
    const problems: DocumentProblem[] = [...(frontMatter?.problems ?? [])];
    scanHtml(
      source.slice(from),
      emitterTo(barriers, from),
      (start, end) => comments.push({ start: from + start, end: from + end }),
      (at, what) => {
        const start = from + at;
        problems.push({
          rule: "document/syntax",
          start,
          end: Math.min(source.length, start + what.length),
          message: `${what} is never closed; what follows is left alone`,
          persian: `${what} بسته نشده است؛ به آنچه پس از آن آمده دست زده نمی\u200Cشود`,
        });
      },
      new HtmlScope(options.language === undefined),
    );
    return { barriers: settle(barriers), problems, comments };
  },
};
