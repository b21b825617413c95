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
  const literal = raw.map((text, i) => text + escapePiece(pieces[i] ?? "")).join("");
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}
