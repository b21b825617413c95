/** What is not ASCII is written as an escape: it cannot stand in a literal, could not be seen there, or would turn its direction. */
function escapePiece(piece: string): string {
  return piece.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

/**
 * A regular expression that is built from named pieces: written as a literal is, with the names of the alphabet, or of string constants of
 * the same module, where their ranges would stand. The build puts the literal in its place (scripts/inline-regexes.ts), so that
 * what ships calls nothing at import.
 *
 * @example
 * regex`/[${"A-Z"}]+/g`; // /[A-Z]+/g
 */
export function regex({ raw }: { readonly raw: readonly string[] }, ...pieces: readonly string[]): RegExp {
  known ??= new WeakMap();
  let parts = known.get(raw);
  if (parts === undefined || parts.pieces.some((piece, i) => piece !== pieces[i])) {
    parts = partsOf(raw, pieces);
    known.set(raw, parts);
  }
  return new RegExp(parts.source, parts.flags);
}

interface Parts {
  readonly pieces: readonly string[];
  readonly source: string;
  readonly flags: string;
}

/** By the template, with the pieces of the last call: where the source itself runs, as in tests, a function builds its expression each time. */
let known: WeakMap<readonly string[], Parts> | undefined;

function partsOf(raw: readonly string[], pieces: readonly string[]): Parts {
  const literal = raw.map((text, i) => text + escapePiece(pieces[i] ?? "")).join("");
  const end = literal.lastIndexOf("/");
  return { pieces, source: literal.slice(1, end), flags: literal.slice(end + 1) };
}
