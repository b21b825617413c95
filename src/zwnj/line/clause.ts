import type { LineContext } from "./line-context.ts";

const COMMA_AND_ITS_LIKE = "،؛؟!";
const SPACE = 0x20;

/** Whether a sign that ends a clause stands behind a word. A line may end anywhere, and three full stops in the middle of one. */
export function endsClause({ text, tokens }: LineContext, token: number): boolean {
  const end = tokens.end[token]!;
  if (end === text.length) return false;
  if (COMMA_AND_ITS_LIKE.includes(text[end]!)) return true;
  return text[end] === "." && (end + 1 === text.length || text.charCodeAt(end + 1) === SPACE);
}
