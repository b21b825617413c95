/** The text before an offset, as far back as an expression that ends with `$` may have to look. */
export function lookBack(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}
