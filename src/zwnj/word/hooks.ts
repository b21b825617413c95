/** What the constructions of a list answer to one question, in their order: so that the others, and their shapes, cost nothing. */
export function hooksOf<C, Name extends keyof C>(
  constructions: readonly C[],
  name: Name,
): readonly NonNullable<C[Name]>[] {
  return constructions.flatMap((construction) => construction[name] ?? []) as NonNullable<C[Name]>[];
}
