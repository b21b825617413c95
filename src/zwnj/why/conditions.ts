import type { Guard } from "../guards.ts";

type Conditions = Record<string, Guard>;

/** Runs something while the conditions of some tables are other ones. */
export function replacing<T>(
  tables: readonly Conditions[],
  by: (condition: Guard, name: string) => Guard,
  run: () => T,
): T {
  const undo: (() => void)[] = [];
  for (const table of tables)
    for (const [name, condition] of Object.entries(table)) {
      table[name] = by(condition, name);
      undo.push(() => {
        table[name] = condition;
      });
    }
  try {
    return run();
  } finally {
    for (const back of undo) back();
  }
}
