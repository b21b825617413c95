/** `; did you mean a, b or c?`, or nothing when no name is near. Loads the linter only now: most calls make no mistake. */
export async function nearestName(name: string, names: readonly string[]): Promise<string> {
  const { listOf, nearest } = await import("../lint/program.ts");
  const near = nearest(name, names);
  return near.length === 0 ? "" : `; did you mean ${listOf(near)}?`;
}
