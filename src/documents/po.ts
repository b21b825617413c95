import type { Range } from "../edits/index.ts";
import { linesOf } from "./lines.ts";
import { escapedProblem, holdsArabicScript, syntaxProblem } from "./problems.ts";
import { allBut } from "./ranges.ts";
import type { DocumentFormat, DocumentProblem } from "./types.ts";

const LINE = /^\s*(?:(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)\s*)?"([^"\\]*(?:\\.[^"\\]*)*)"\s*$/;

/** GNU gettext message files: prose is what stands in the strings of `msgstr` and `msgstr[n]`, the header apart. */
export const po: DocumentFormat = {
  name: "po",
  extensions: [".po", ".pot"],
  parse: (source) => {
    const prose: Range[] = [];
    const comments: Range[] = [];
    const problems: DocumentProblem[] = [];
    let field = "";
    let isHeader = false;
    let hasContext = false;
    for (const { start, end } of linesOf(source)) {
      const line = source.slice(start, end);
      if (line.trim() === "") continue;
      const hash = line.search(/\S/);
      if (line[hash] === "#") {
        comments.push({ start: start + hash + 1, end });
        continue;
      }
      const parts = LINE.exec(line);
      if (parts === null || (parts[1] === undefined && field === "")) {
        const problem = syntaxProblem(
          source,
          start + hash,
          "a keyword, a string in double quotes or a comment",
          "یک کلیدواژه، رشته یا توضیح",
        );
        return { barriers: allBut(source.length, [], "gettext"), problems: [problem], comments: [] };
      }
      const [, keyword, raw = ""] = parts;
      field = keyword ?? field;
      // The entry whose msgid is empty holds the headers of the file; a msgctxt makes it a message like any other.
      if (keyword === "msgctxt") hasContext = true;
      else if (keyword === "msgid") isHeader = raw === "" && !hasContext;
      else if (keyword?.startsWith("msgstr")) hasContext = false;
      else if (field === "msgid" && raw !== "") isHeader = false;
      if (!field.startsWith("msgstr") || isHeader || raw === "") continue;
      const close = start + line.lastIndexOf('"');
      if (!raw.includes("\\")) prose.push({ start: close - raw.length, end: close });
      else if (holdsArabicScript(raw)) problems.push(escapedProblem(close - raw.length - 1, close + 1));
    }
    return { barriers: allBut(source.length, prose, "gettext"), problems, comments };
  },
};
