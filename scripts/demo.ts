/** `npm run demo`: the damaged sample of docs/sample.txt, what becomes of it, and the rules that did it. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as virayesh from "../src/index.ts";
import { ROOT } from "./entries.ts";

const path = resolve(ROOT, process.argv[2] ?? "docs/sample.txt");
const damaged = readFileSync(path, "utf8");
const { repairs, suggestions } = virayesh.findRepairs(damaged);
const repaired = virayesh.normalize(damaged);

/** The lines, the invisible ZWNJ shown as the sign that Persian keyboards carry for it. */
function show(text: string): string {
  return text.trimEnd().replaceAll("\u200C", "¦");
}

const counts = new Map<string, number>();
for (const { rules } of repairs) for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);

console.log(`── before (¦ is a ZWNJ) ${"─".repeat(40)}\n${show(damaged)}\n`);
console.log(`── after ${"─".repeat(55)}\n${show(repaired)}\n`);
console.log(`── ${repairs.length} repairs, ${suggestions.length} suggestions ${"─".repeat(35)}`);
for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(4)}  ${rule}`);
