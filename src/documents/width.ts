/** So many columns a text takes, as docutils counts: a ZWNJ is one, a mark that stands over a letter none. */
export function widthOf(text: string): number {
  return Array.from(text.replace(/\p{Mn}/gu, "")).length;
}
