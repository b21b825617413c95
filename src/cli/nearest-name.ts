/** `; did you mean "…"?`, or nothing when no name is near. Loads the linter only now: most calls make no mistake. */
export async function nearestName(name: string, names: readonly string[]): Promise<string> {
  const { nearest } = await import("../lint/program.ts");
  const found = nearest(name, names);
  return found === undefined ? "" : `; did you mean ${found}?`;
}
