/** Whether a sticky pattern matches at an offset; then its `lastIndex` is the end of the match. */
export function isMatch(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The offset behind what a sticky pattern matches at an offset; that offset where it does not. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  return isMatch(pattern, text, at) ? pattern.lastIndex : at;
}

/** What a sticky pattern matches at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
