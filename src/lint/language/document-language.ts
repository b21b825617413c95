import type { LanguageRange, ParsedDocument } from "../../documents/index.ts";
import type { Barrier } from "../../edits/index.ts";
import { isPersian, languagesOfPath, readTag, type Tag, Vote } from "../../languages/index.ts";
import { foreignParts, hasForeignWords } from "./foreign-words.ts";
import { type Part, partsOf } from "./parts.ts";

/** What is known of the languages of a document before its text is read. */
export interface Known {
  /** What the caller says: it overrules everything. */
  readonly given: string | undefined;
  /** What the document says of its parts. */
  readonly declared: readonly LanguageRange[];
  readonly filename: string | undefined;
}

/** In which language a document is, and what in it is in others. */
export interface DocumentLanguage {
  /** A tag: `"fa"` for whatever is looked at; another when all of it is left alone. */
  readonly language: string;
  /** Over the parts in other languages, named after these: `language: ar`. */
  readonly others: readonly Barrier[];
}

/** How little Persian it takes to believe a text more than a name of two letters, which may mean something else. */
const PLAIN = 2;

/**
 * Decides the language of a document: as the caller says; or as the document says of itself; or as its path says, unless
 * the text plainly is Persian; or as the words of the text vote. Where a document speaks several languages, each part of
 * it (a value, a block, a line of plain text) is decided by itself.
 *
 * @param read - reads the structure of the document: where all of it is in a declared language, that is not needed
 */
export function languageOfDocument(
  source: string,
  { given, declared, filename }: Known,
  read: () => ParsedDocument,
): DocumentLanguage {
  if (given !== undefined) return whole(source, given);
  const [first, ...inner] = declared;
  const isWhole = first !== undefined && !first.isHint && first.start <= 1 && first.end === source.length;
  const ranges = isWhole ? inner : declared;
  if (isWhole && ranges.length === 0)
    return isPersian(first.language) ? persian(source, read) : whole(source, first.language);

  const path = isWhole || filename === undefined ? [] : languagesOfPath(filename);
  if (path.length > 0 && path.every(({ language }) => isPersian(language)) && ranges.length === 0) {
    return persian(source, read);
  }
  const parts = partsOf(source, read().barriers);
  const vote = new Vote();
  /** Those that may be in another language. */
  const doubtful: Part[] = [];
  for (const part of parts) {
    const { foreign } = vote;
    vote.add(source, part.start, part.end);
    if (vote.foreign > foreign) doubtful.push(part);
  }
  const named = isWhole ? first.language : path.find((tag) => isCredible(tag, path, vote))?.language;
  const language =
    named ?? vote.verdict() ?? (parts.length < 2 || vote.leansToPersian || !vote.hasOthers ? "fa" : SEVERAL);
  if (ranges.length === 0 && !isPersian(language) && language !== SEVERAL) return whole(source, language);
  if (ranges.length === 0 && (named !== undefined || !vote.hasOthers)) return persian(source, read);
  // Where nothing but their own words can tell, the others are as the document is.
  const asked = ranges.length === 0 && isPersian(language) ? doubtful : parts;
  return byParts(source, asked, ranges, language, named !== undefined, vote.letters);
}

/** The tag of a document in several languages, of which none is plainly Persian. */
const SEVERAL = "mul";

/**
 * Whether a name says what the text does not contradict. A language in another script is none of a text that is mostly in the
 * Arabic script; plain Persian is Persian; and in a folder that is named Persian (`pages.fa/ps.md`) only the text itself can
 * tell that a file is not.
 */
function isCredible({ language, isArabicScript }: Tag, names: readonly Tag[], vote: Vote): boolean {
  if (isPersian(language)) return true;
  const isInPersian = names.some((name) => isPersian(name.language));
  if (!isArabicScript) return !isInPersian && vote.letters * 2 < vote.allLetters;
  const verdict = vote.verdict(PLAIN);
  if (isInPersian) return verdict !== undefined && !isPersian(verdict);
  // Codes of three letters mean nothing else, and some of their languages are much like Persian.
  return language.length > 2 || verdict !== "fa";
}

/** @param letters - how many there are in all parts of the document, those that are not asked for their language among them */
function byParts(
  source: string,
  parts: readonly Part[],
  ranges: readonly LanguageRange[],
  language: string,
  isNamed: boolean,
  letters: number,
): DocumentLanguage {
  const others: Barrier[] = [];
  const rangeAt = rangeFinder(ranges);
  let left = 0;
  const vote = new Vote();
  for (const { start, end } of parts) {
    vote.clear();
    vote.add(source, start, end);
    if (vote.letters === 0) continue;
    const range = rangeAt(start);
    const tag = range === undefined ? undefined : readTag(range.language);
    // `titleFa` of ckb.json is what Kurds call the Persian title.
    const isLabel = vote.foreign > 0 && tag !== undefined && isPersian(tag.language) && !isPersian(language);
    const said =
      tag !== undefined && !isLabel && (!range?.isHint || isCredible(tag, [], vote)) ? tag.language : undefined;
    const own = said ?? (isNamed ? undefined : vote.verdict()) ?? language;
    if (isPersian(own)) continue;
    left += vote.letters;
    others.push(leave(start, end, own));
  }
  const only = others[0]?.name?.slice(PREFIX.length);
  return left === letters && only !== undefined ? whole(source, only) : { language: "fa", others };
}

const PREFIX = "language: ";

/** A Persian document, and in it what is plainly of a neighbouring language. */
function persian(source: string, read: () => ParsedDocument): DocumentLanguage {
  const others = hasForeignWords(source)
    ? foreignParts(source, partsOf(source, read().barriers), PREFIX + SEVERAL)
    : [];
  return { language: "fa", others };
}

function whole(source: string, named: string): DocumentLanguage {
  if (isPersian(named)) return { language: "fa", others: [] };
  const language = readTag(named)?.language ?? named;
  return { language, others: leftAlone(source, language) };
}

/** A barrier over a whole text that is left alone. */
export function leftAlone(source: string, language: string): readonly Barrier[] {
  return source === "" ? [] : [leave(0, source.length, language)];
}

function leave(start: number, end: number, language: string): Barrier {
  return { start, end, kind: "break", name: PREFIX + language };
}

/** Finds the innermost range around an offset. Ask for rising offsets only. */
function rangeFinder(ranges: readonly LanguageRange[]): (offset: number) => LanguageRange | undefined {
  const open: LanguageRange[] = [];
  let next = 0;
  return (offset) => {
    while (next < ranges.length && ranges[next]!.start <= offset) {
      while (open.length > 0 && open.at(-1)!.end <= ranges[next]!.start) open.pop();
      open.push(ranges[next]!);
      next += 1;
    }
    while (open.length > 0 && open.at(-1)!.end <= offset) open.pop();
    return open.at(-1);
  };
}
