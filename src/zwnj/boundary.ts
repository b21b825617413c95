/** What stands at a boundary inside a word, and so which rule repairs it. */
export const BoundaryKind = {
  mi: 0,
  plural: 1,
  comparative: 2,
  participle: 3,
  clitic: 4,
  prefix: 5,
  compound: 6,
  arabicPhrase: 7,
  initialism: 8,
  linkingVav: 9,
  weekday: 10,
  userWord: 11,
} as const;

export type BoundaryKind = (typeof BoundaryKind)[keyof typeof BoundaryKind];
