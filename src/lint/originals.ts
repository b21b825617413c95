import { keysOf, type Literal, readStructure } from "../documents/index.ts";
import type { Task } from "./task.ts";

/**
 * Literals with what they are translations of, where the caller has the document that this one was translated from: the value under the same
 * keys. What stands under keys that come twice, or tells programs of a message (`@key`), is a translation of nothing.
 */
export function withOriginals(literals: readonly Literal[], { original, format, settings }: Task): readonly Literal[] {
  if (original === undefined) return literals;
  const { keys } = settings;
  const texts = new Map<string, string | undefined>();
  for (const literal of readStructure(original, format, keys === undefined ? {} : { keys }).literals ?? []) {
    const name = nameOf(literal);
    if (name !== undefined) texts.set(name, texts.has(name) ? undefined : original.slice(literal.start, literal.end));
  }
  return literals.map((literal) => {
    const text = literal.original === undefined ? texts.get(nameOf(literal) ?? "") : undefined;
    return text === undefined ? literal : { ...literal, original: text };
  });
}

function nameOf({ keys }: Literal): string | undefined {
  if (keys === undefined) return undefined;
  const path = keysOf(keys);
  return path[0]!.startsWith("@") ? undefined : JSON.stringify(path);
}
