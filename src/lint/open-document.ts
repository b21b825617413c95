import { languagesIn, mergeBarriers, type ParsedDocument, readStructure, withProse } from "../documents/index.ts";
import type { Barrier, Range } from "../edits/index.ts";
import { protectedRanges, recognisedBy } from "../protect/index.ts";
import { ARABIC_DIGITS, LETTERS, PERSIAN_DIGITS, regex } from "../unicode/index.ts";
import { rangesOfText } from "./ignored-text.ts";
import { languageOfDocument, leftAlone } from "./language/index.ts";
import type { Task } from "./task.ts";

/** A document, and what may not be touched in it, but for kept words. */
export interface OpenedDocument {
  /** The tag of its language: `"fa"`, or another when all of it is left alone. */
  readonly language: string;
  readonly document: ParsedDocument;
  /** What its format alone hides. */
  readonly structure: readonly Barrier[];
  /** Whether no part of it was found to be in another language. */
  readonly isWhole: boolean;
}

/**
 * A letter of the Arabic script; one written as an escape or a reference; or what such letters look like when UTF-8 is read
 * in another encoding.
 */
const CONCERN = regex`/[${LETTERS}${ARABIC_DIGITS}${PERSIAN_DIGITS}]|\\u0[67]|&#(?:[xX]0?[67]|1[5-9])|(?:[\u00D8-\u00DB][^\0-\x7F]){2}/`;

/**
 * Reads a document: what its language, its format and the options hide.
 *
 * @param isPersian - whether all of it is known to be Persian, as it was before its repair
 */
export function openDocument(source: string, task: Task, isPersian = false): OpenedDocument {
  const { format, filename, settings } = task;
  if (!CONCERN.test(source)) return leave(leftAlone(source, "und"), "und");
  const { options, language: given } = settings;
  let structure: ParsedDocument | undefined;
  const read = (): ParsedDocument => {
    structure ??= structureOf(source, task);
    return structure;
  };
  const readWhole = (): ParsedDocument => {
    const whole = withProse(source, format, read(), recognisedBy(options));
    const own = [...rangesOfText(source, settings.ignoreText), ...(options.protect ?? [])];
    if (own.length === 0) return whole;
    return { ...whole, barriers: mergeBarriers(protectedRanges(source, own), whole.barriers) };
  };
  if (isPersian) return { language: "fa", document: readWhole(), structure: read().barriers, isWhole: true };
  const declared = given === undefined ? languagesIn(source, format) : [];
  const { language, others } = languageOfDocument(source, { given, declared, filename }, read);
  if (language !== "fa") return leave(others, language);
  const document = readWhole();
  const { barriers } = read();
  if (others.length === 0) return { language, document, structure: barriers, isWhole: true };
  const problems = outside(document.problems, others);
  return {
    language,
    document: { ...document, problems, barriers: mergeBarriers(others, document.barriers) },
    structure: barriers,
    isWhole: false,
  };
}

/** A document as its format reads it. */
export function structureOf(
  source: string,
  { format, filename, settings: { frontMatter, keys, language } }: Task,
): ParsedDocument {
  return readStructure(source, format, {
    ...(frontMatter === undefined ? {} : { frontMatter }),
    ...(keys === undefined ? {} : { keys }),
    ...(language === undefined ? {} : { language }),
    ...(filename === undefined ? {} : { filename }),
  });
}

function leave(barriers: readonly Barrier[], language: string): OpenedDocument {
  return { language, document: { barriers, problems: [], comments: [] }, structure: barriers, isWhole: true };
}

/** Those of some ranges that do not start within others; both in order. */
function outside<R extends Range>(ranges: readonly R[], others: readonly Range[]): readonly R[] {
  let next = 0;
  return ranges.filter(({ start }) => {
    while (next < others.length && others[next]!.end <= start) next += 1;
    return (others[next]?.start ?? Infinity) > start;
  });
}
