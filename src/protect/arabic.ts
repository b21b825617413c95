import type { Barrier } from "../edits/index.ts";

export function arabicPassages(_text: string): Barrier[] {
  return [];
}
