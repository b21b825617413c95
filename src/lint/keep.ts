import type { Barrier } from "../edits/index.ts";

/** Barriers around the words and phrases that stay as they are, wherever they do not stand within another word. */
export function keptWords(source: string, keep: readonly string[]): Barrier[] {
  const words = keep.filter((word) => word !== "").sort((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}\\u200C])(?:${escaped.join("|")})(?![\\p{L}\\p{M}\\p{N}\\u200C])`,
    "gu",
  );
  return Array.from(source.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    kind: "inline",
    name: "kept word",
  }));
}
