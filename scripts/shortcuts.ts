/**
 * Switches each shortcut of the word engine off, and all of them, and tells whether another repair comes of it. The sample of it in CI is
 * test/zwnj/shortcuts.test.ts.
 *
 *     npm run shortcuts              # a million words of ../shared/data/zwnj, as they are, glued and spaced
 *     npm run shortcuts -- 100000
 */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { repairBy } from "../src/walk/index.ts";
import { zwnjRules } from "../src/zwnj/rules.ts";
import { DAMAGES } from "../test/zwnj/gold.ts";
import { rulesWithout, shortcutNames } from "../test/zwnj/without.ts";
import { ROOT } from "./entries.ts";

const most = Number(process.argv[2] ?? 1_000_000);
const data = resolve(ROOT, "../shared/data/zwnj");
const lines = readdirSync(data, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .flatMap((name) => readFileSync(resolve(data, name), "utf8").split("\n"));

const texts: string[] = [];
let words = 0;
for (const line of lines) {
  if (words >= most) break;
  for (const damage of Object.values(DAMAGES)) {
    const text = damage(line);
    texts.push(text);
    words += text.split(" ").length;
  }
}

const right = texts.map((text) => repairBy(zwnjRules, "shortcuts", text, {}));
for (const names of [...shortcutNames.map((name) => [name]), shortcutNames]) {
  const rules = rulesWithout(names);
  const differences = texts.filter((text, i) => repairBy(rules, "shortcuts", text, {}) !== right[i]);
  console.log(`${differences.length} of ${texts.length} texts differ without: ${names.join(", ")}`);
  for (const text of differences.slice(0, 3)) console.log(`  ${text}`);
  if (differences.length > 0) process.exitCode = 1;
}
console.log(`${words} words`);
