import type { Range } from "../edits/index.ts";
import { checkString, readGiven } from "../options/index.ts";
import { type FoundLiteral, readLiterals } from "./literals/index.ts";
import { allBut } from "./ranges.ts";
import type { DocumentOptions, DocumentProblem, LanguageRange, ParsedDocument } from "./types.ts";

/** What a file of data or translations holds. */
export interface Catalogue {
  /** The values that people read: ordered, disjoint, without their quotes. */
  readonly values: readonly FoundLiteral[];
  /** The insides of comments. */
  readonly comments: readonly Range[];
  /** What a directive for the next line is for; absent: the next line. */
  readonly entries?: readonly Range[];
}

/** A text that cannot be read from some place on. */
export class Unreadable extends Error {
  readonly start: number;
  readonly persian: string;

  /** @param message - what was expected, or what is wrong, in English; `persian` the same in Persian */
  constructor(message: string, persian: string, start: number) {
    super(message);
    this.persian = persian;
    this.start = start;
  }
}

/** A text that does not go on as it has to. */
export function expected(english: string, persian: string, start: number): Unreadable {
  return new Unreadable(`expected ${english}`, `اینجا ${persian} باید می\u200Cآمد`, start);
}

/**
 * Reads a format whose prose is values: what `parse` of its {@link DocumentFormat} does.
 *
 * @param name - of the format, as it is exported
 * @param title - as people know it
 * @param read - throws {@link Unreadable}
 * @throws TypeError for a source that is no string
 */
export function readCatalogue(
  name: string,
  title: string,
  source: string,
  options: DocumentOptions | undefined,
  read: (source: string) => Catalogue,
): ParsedDocument {
  checkString(`${name}.parse`, "source", source);
  const keys = readGiven(`${name}.parse`, "options", () => options?.keys);
  try {
    const { values, comments, entries } = read(source);
    return { ...readLiterals(source, values, title, keys), comments, ...(entries && { entries }) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { barriers: allBut(source.length, [], title), problems: [problemOf(error, title, source)], comments: [] };
  }
}

/** What `languages` of a {@link DocumentFormat} does. @throws TypeError for a source that is no string */
export function readLanguages(
  name: string,
  source: string,
  read: (source: string) => readonly LanguageRange[],
): readonly LanguageRange[] {
  checkString(`${name}.languages`, "source", source);
  return read(source);
}

function problemOf({ start, message, persian }: Unreadable, title: string, source: string): DocumentProblem {
  const at = Math.max(0, Math.min(start, source.length - 1));
  return {
    rule: "document/syntax",
    start: at,
    end: Math.min(source.length, at + 1),
    message: `this cannot be read as ${title}: ${message}; the file is left alone`,
    persian: `این را ${title} نمی\u200Cتوان خواند: ${persian}؛ به این پرونده دست زده نمی\u200Cشود`,
  };
}
