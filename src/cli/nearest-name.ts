import { listOf, nearest } from "../options/index.ts";

/**
 * `; did you mean a, b or c?`, or nothing when no name is near.
 *
 * @param others - what names are called elsewhere, and our names for it
 */
export function nearestName(
  name: string,
  names: readonly string[],
  others: Readonly<Record<string, string>> = {},
): string {
  const near = nearest(name, [...Object.keys(others), ...names]).map((found) => others[found] ?? found);
  return near.length === 0 ? "" : `; did you mean ${listOf([...new Set(near)])}?`;
}
