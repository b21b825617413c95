import type { Barrier, Range } from "../../edits/index.ts";
import { settle } from "../ranges.ts";
import type { DocumentFormat, DocumentProblem } from "../types.ts";
import { scanHtml } from "./scan.ts";

export { isOneOf, VERBATIM } from "./elements.ts";
export { endTagFinder, scanHtml } from "./scan.ts";

/** HTML: prose is the text between tags and what stands in `alt`, `title`, `placeholder`, `aria-label`, `summary`. */
export const html: DocumentFormat = {
  name: "html",
  extensions: [".html", ".htm", ".xhtml"],
  parse: (source) => {
    const barriers: Barrier[] = [];
    const comments: Range[] = [];
    const problems: DocumentProblem[] = [];
    scanHtml(
      source,
      (start, end, kind, name) => barriers.push({ start, end, kind, name }),
      (start, end) => comments.push({ start, end }),
      (start, what) =>
        problems.push({
          rule: "document/syntax",
          start,
          end: Math.min(source.length, start + what.length),
          message: `${what} is never closed; what follows is left alone`,
          persian: `${what} بسته نشده است؛ به آنچه پس از آن آمده دست زده نمی\u200Cشود`,
        }),
    );
    return { barriers: settle(barriers), problems, comments };
  },
};
