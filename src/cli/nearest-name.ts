/**
 * `; did you mean a, b or c?`, or nothing when no name is near. Loads the linter only now: most calls make no mistake.
 *
 * @param others - what names are called elsewhere, and our names for it
 */
export async function nearestName(
  name: string,
  names: readonly string[],
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { listOf, nearest } = await import("../lint/program.ts");
  const near = nearest(name, [...Object.keys(others), ...names]).map((found) => others[found] ?? found);
  return near.length === 0 ? "" : `; did you mean ${listOf([...new Set(near)])}?`;
}
