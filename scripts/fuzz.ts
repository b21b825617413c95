/**
 * Hostile texts without end: repairs twice = once, and structure stays, by the word of parse5 and mdast.
 *
 *     npm run fuzz -- 5000000 7        so many texts, and a seed; without one it is another each time
 */
import { normalize } from "../src/index.ts";
import { repairText } from "../src/lint/internal.ts";
import { hostileTexts, outlineOf, treeOf } from "../test/support/hostile.ts";

const texts = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
/** A document takes about so many times as long as a text, with its oracles. */
const TEXTS_A_DOCUMENT = 25;
const SHOWN = 20;

const next = hostileTexts(seed);
const failures = new Map<string, number>();
function expectSame(law: string, source: string, before: string, after: string): void {
  if (before === after) return;
  const count = (failures.get(law) ?? 0) + 1;
  failures.set(law, count);
  if (count <= SHOWN) console.log(`${law}: ${JSON.stringify(source)}`);
}

let documents = 0;
for (let i = 0; i < texts; i++) {
  const text = next();
  const once = normalize(text);
  if (once !== text) expectSame("normalize twice", text, once, normalize(once));
  if (i % TEXTS_A_DOCUMENT !== 0) continue;
  for (const [document, shapeOf] of [["text"], ["html", treeOf], ["markdown", outlineOf]] as const) {
    documents += 1;
    const source = `كتاب ${text}`;
    const output = repairText(source, { document, language: "fa" });
    expectSame(`fixText twice, ${document}`, source, output, repairText(output, { document, language: "fa" }));
    if (shapeOf !== undefined) expectSame(`structure of ${document}`, source, shapeOf(source), shapeOf(output));
  }
}
console.log(`seed ${seed}: ${texts} texts and ${documents} documents`);
for (const [law, count] of failures) console.log(`${law}: ${count} failed`);
if (failures.size > 0) process.exitCode = 1;
