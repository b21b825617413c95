import type { KeyPath, Keys } from "../types.ts";

/** Keys that name values for programs; such a value is prose only if it has words, as a translation of the name may. */
const NAMES = / (?:id|_id|uid|uuid|slug|permalink|url|uri|href|path|anchor|alias|regex|pattern|chars|alphabet) /i;

/**
 * Whether the value behind some keys is prose. A pattern without a full stop is compared with each of the keys; another with all of them, joined
 * by full stops. `*` is any run of characters.
 */
export function isProse(path: KeyPath, value: string, { only, except = [] }: Keys = {}): boolean {
  if (only === undefined && except.length === 0) return isProseByDefault(path, value);
  const keys = keysOf(path);
  const isUnder = (pattern: string): boolean =>
    pattern.includes(".") ? isLike(keys.join("."), pattern) : keys.some((key) => isLike(key, pattern));
  if (except.some(isUnder)) return false;
  return only === undefined ? isProseByDefault(path, value) : only.some(isUnder);
}

/** What people type into a search, with commas for the page that takes it over: `"metaKeywords": "مافیا, بازی"`. */
const KEYWORDS = /keywords?$/i;

/** An object or list for a program within the string: `"{\\"title\\": \\"سلام\\", …}"`. */
const OBJECT = /^(?:\s|\\[nrt])*[[{](?:\s|\\[nrt])*(?:[[{](?:\s|\\[nrt])*)?\\"[^"\\]*\\"(?:\s|\\[nrt])*[:,]/;

function isProseByDefault({ key }: KeyPath, value: string): boolean {
  if ((KEYWORDS.test(key) && value.includes(",")) || OBJECT.test(value)) return false;
  return /\s/.test(value) || !NAMES.test(` ${key} `);
}

/** The keys of a path, the outermost first. */
export function keysOf(path: KeyPath): string[] {
  const keys: string[] = [];
  for (let next: KeyPath | undefined = path; next !== undefined; next = next.outer) keys.push(next.key);
  return keys.reverse();
}

/** Compares a text with a pattern, greedily: what stands behind a star is looked for once more only when the last star has failed. */
function isLike(text: string, pattern: string): boolean {
  let [at, next, star, from] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[next] === "*") [star, from] = [next++, at];
    else if (pattern[next] === text[at]) [at, next] = [at + 1, next + 1];
    else if (star === -1) return false;
    else [next, from, at] = [star + 1, from + 1, from + 1];
  }
  while (pattern[next] === "*") next += 1;
  return next === pattern.length;
}
