import { hasClass, IN_WORD, LATIN_LETTER, LETTER, NBSP, regex, ZWNJ } from "../unicode/index.ts";
import { isCited } from "../walk/index.ts";
import { isKnownWord } from "../zwnj/words.ts";
import { endingAt } from "./endings.ts";

/** A term that is to be written otherwise. */
export interface Term {
  readonly forbidden: string;
  readonly preferred: string;
  /** Preferred terms in which it stands, and where: there it is right. */
  readonly within: readonly { readonly preferred: string; readonly at: number }[];
}

/** A node of the tree of terms, letter by letter. */
interface Node {
  readonly next: Map<string, Node>;
  term?: Term;
}

/** The terms of a house. */
export interface Glossary {
  /** The longest term that begins at an offset, and where it ends. */
  readonly find: (text: string, start: number) => { readonly term: Term; readonly end: number } | undefined;
}

/**
 * Reads a glossary. Where a term has a ZWNJ it may be glued or spaced in the text, where it has a space there may be several; all else is
 * compared as it is spelled.
 */
export function readGlossary(replace: Readonly<Record<string, string>>): Glossary {
  const root: Node = { next: new Map() };
  const preferredOnes = Object.values(replace);
  for (const [forbidden, preferred] of Object.entries(replace)) {
    if (forbidden.trim() === "" || forbidden === preferred) continue;
    const within = preferredOnes.flatMap((one) => placesOf(forbidden, one).map((at) => ({ preferred: one, at })));
    let node = root;
    // By code units, as it is looked for: 𝐀 is two.
    for (const letter of forbidden.split("")) {
      const next: Node = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    node.term = { forbidden, preferred, within };
  }
  return { find: (text, start) => longest(root, text, start) };
}

function placesOf(part: string, whole: string): readonly number[] {
  const places: number[] = [];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) places.push(at);
  return places;
}

function longest(node: Node, text: string, at: number): ReturnType<Glossary["find"]> {
  let best: ReturnType<Glossary["find"]>;
  if (node.term !== undefined) best = { term: node.term, end: at };
  const consider = (next: Node | undefined, from: number): void => {
    const found = next === undefined ? undefined : longest(next, text, from);
    if (found !== undefined && found.end > (best?.end ?? 0)) best = found;
  };
  const letter = text[at];
  // As it is spelled comes first.
  if (letter !== undefined && letter !== ZWNJ) {
    const isSpace = letter === " " || letter === NBSP;
    consider(node.next.get(isSpace ? " " : letter), isSpace ? behindSpaces(text, at) : at + 1);
  }
  consider(node.next.get(ZWNJ), letter === ZWNJ ? at + 1 : behindSpaces(text, at));
  return best;
}

function behindSpaces(text: string, at: number): number {
  let end = at;
  while (text[end] === " " || text[end] === NBSP) end += 1;
  return end;
}

/** A term in a text, with its ending, and how that is written behind what is preferred. */
export interface Found {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

const WORD_CHARACTER = regex`/[${IN_WORD}\u200CA-Za-z0-9_]/`;

/** Finds terms with their endings, as whole words. One that stands alone in quotation marks is spoken of, and is not found. */
export function* findTerms({ find }: Glossary, text: string): Generator<Found, void> {
  for (let start = 0; start < text.length; start++) {
    if (start > 0 && WORD_CHARACTER.test(text[start - 1]!)) continue;
    const found = find(text, start);
    if (found === undefined) continue;
    const { term, end: stem } = found;
    const ending = endingAt(text, stem, term.forbidden, term.preferred);
    if (ending === undefined) continue;
    const end = stem + ending.length;
    if (goesOn(text, end) || isPreferred(text, start, term) || isCited(text, start, end)) continue;
    // «کارت» is a word of its own and not «کار» with a pronoun.
    if (ending.isDoubtful && isKnownWord(text.slice(start, end))) continue;
    yield { term, start, end, written: ending.written };
    start = end - 1;
  }
}

/** Whether what ends at an offset is glued to what follows: «API» in «APIs» is another word. */
function goesOn(text: string, at: number): boolean {
  return hasClass(text, at, LATIN_LETTER | LETTER) || /[0-9_]/.test(text[at] ?? "");
}

/** Whether a term stands where it is a part of one that is preferred. */
function isPreferred(text: string, start: number, { within }: Term): boolean {
  return within.some(({ preferred, at }) => start >= at && text.startsWith(preferred, start - at));
}
