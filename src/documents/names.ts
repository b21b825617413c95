/** Names, each between spaces, so that {@link isOneOf} finds whole names only. */
export type Names = ` ${string} `;

export function isOneOf(names: Names, name: string): boolean {
  return names.includes(` ${name} `);
}
