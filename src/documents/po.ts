import type { Range } from "../edits/index.ts";
import { FORMATS } from "./formats.ts";
import { languagesOfGettext } from "./languages/index.ts";
import { readLiterals, SYNTAX_OF_LITERALS } from "./literals/index.ts";
import { syntaxProblem } from "./problems.ts";
import { allBut } from "./ranges.ts";
import { withoutSeams } from "./seams.ts";
import { endOf } from "./sticky.ts";
import type { DocumentFormat, Literal, ParsedDocument } from "./types.ts";

const GAP = /\s*/y;
const COMMENT = /#[^\n\r]*/y;
/** `#` of a translator's comment, `#.` of one that was taken from the program. */
const COMMENT_MARK = /#\.?/y;
const KEYWORD = /(?:msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)(?![\w[])/y;
const STRING = /"[^"\\\n\r]*(?:\\[^\n\r][^"\\\n\r]*)*"/y;

/** The msgid of GNOME and of KDE behind which the names of the translators stand. */
const CREDITS = /^(?:translators?[-_ ]credits|Your (?:names|emails))$/i;

/** A part of an address, which a program matches: `skills/`, `^about/team/$`. */
const ADDRESS = /^\^?(?:[\w.-]+\/)+\$?$/;

/**
 * GNU gettext message files: prose is what stands in the strings of `msgstr` and `msgstr[n]`, the header apart, and the names of the
 * translators.
 */
export const po: DocumentFormat = {
  name: "po",
  extensions: FORMATS.po,
  languages: languagesOfGettext,
  syntax: SYNTAX_OF_LITERALS,
  parse: (source) => {
    const messages: Literal[] = [];
    const seams: Range[] = [];
    const comments: Range[] = [];
    const entries: { readonly start: number; end: number }[] = [];
    const entry = { context: false, original: "" };
    let field = "";
    /** The strings of the field so far: one text, however many lines they take. */
    let strings: Range[] = [];
    const read = (): string => strings.map(({ start, end }) => source.slice(start, end)).join("");
    const finish = (): void => {
      if (field === "msgctxt") entry.context = true;
      else if (field === "msgid") entry.original = read();
      else if (field === "msgid_plural") entry.original += `\n${read()}`;
      // The entry whose msgid is empty holds the headers of the file; a msgctxt makes it a message like any other.
      else if (strings.length > 0 && (entry.original !== "" || entry.context) && !isForPrograms(entry.original)) {
        messages.push({ start: strings[0]!.start, end: strings.at(-1)!.end, original: entry.original });
        for (let i = 1; i < strings.length; i++) seams.push({ start: strings[i - 1]!.end, end: strings[i]!.start });
      }
      strings = [];
    };
    for (let position = endOf(GAP, source, 0); position < source.length; position = endOf(GAP, source, position)) {
      const start = position;
      position = endOf(COMMENT, source, start);
      if (position > start) {
        comments.push({ start: endOf(COMMENT_MARK, source, start), end: position });
        continue;
      }
      position = endOf(KEYWORD, source, start);
      if (position > start && (field === "" || strings.length > 0)) {
        finish();
        const last = field;
        field = source.slice(start, position);
        if (last === "" || (last.startsWith("msgstr") && !field.startsWith("msgstr"))) {
          Object.assign(entry, { context: false, original: "" });
          entries.push({ start, end: position });
        }
        continue;
      }
      position = field === "" ? start : endOf(STRING, source, start);
      if (position === start) return broken(source, start);
      strings.push({ start: start + 1, end: position - 1 });
      entries.at(-1)!.end = position;
    }
    if (field !== "" && strings.length === 0) return broken(source, source.length);
    finish();
    return { ...readMessages(source, messages, seams), seams, comments, entries };
  },
};

/** Whether what a msgid stands for are no words: the names of translators, an address. */
function isForPrograms(original: string): boolean {
  return CREDITS.test(original) || ADDRESS.test(original);
}

/** Reads the messages as what they are to a program, without the quotes and line breaks within them. */
function readMessages(
  source: string,
  messages: readonly Literal[],
  seams: readonly Range[],
): Pick<ParsedDocument, "barriers" | "problems" | "literals"> {
  const { text, cut, restore } = withoutSeams(source, seams);
  const { barriers, problems, literals } = readLiterals(text, cut(messages), "gettext");
  return { barriers: restore(barriers), problems: restore(problems), literals: restore(literals) };
}

/** A file that cannot be read from some place on. */
function broken(source: string, position: number): ParsedDocument {
  const expected = "a keyword, a string in double quotes or a comment";
  const problem = syntaxProblem(source, position, expected, "یک کلیدواژه، رشته یا توضیح");
  return { barriers: allBut(source.length, [], "gettext"), problems: [problem], comments: [] };
}
