/**
 * How many Markdown files of 15 KB, Persian prose with code, the linter reads in a second on one core, all rules on.
 * Half of the files are damaged (Arabic letters and digits, no ZWNJ, Latin marks).
 */
import { existsSync, readFileSync } from "node:fs";
import { lintText } from "../src/lint/index.ts";

const SIZE = 15 * 1024;
const CODE = "\n\n```js\nconst كلید = `${name} , 12`;\nawait save(كلید); // نظر\n```\n\n";

const SHARED = new URL("../../shared/data/zwnj/", import.meta.url);
const OWN = new URL("../test/corpus/", import.meta.url);
const sources = existsSync(SHARED)
  ? [
      "dev/techdocs-vue",
      "dev/techdocs-vite",
      "dev/wikipedia",
      "dev/perdt-dev",
      "dev/seraji-dev",
      "dev/ui-wordpress",
    ].map((name) => new URL(`${name}.txt`, SHARED))
  : ["agency-news", "sports", "legal-notice", "essay-city", "health-advice"].map(
      (name) => new URL(`${name}/correct.txt`, OWN),
    );
const lines = sources.flatMap((file) => readFileSync(file, "utf8").split("\n")).filter((line) => line.trim() !== "");

const files: string[] = [];
let file = "";
let bytes = 0;
for (const [index, line] of lines.entries()) {
  const block =
    (index % 8 === 0 ? `## ${line.slice(0, 40)}\n\n` : "") +
    line +
    (index % 10 === 0 ? CODE : " `npm i` [پیوند](https://example.com/?a=1,2)\n\n");
  file += block;
  bytes += Buffer.byteLength(block);
  if (bytes >= SIZE) {
    files.push(files.length % 2 === 0 ? file : damage(file));
    [file, bytes] = ["", 0];
  }
}

function damage(text: string): string {
  return text
    .replace(/ی/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/\u200C/g, "")
    .replace(/،/g, " ,");
}

const config = { rules: { "*": "error" } } as const;
// After start-up: half of the files, of both kinds, three times. The other half is met for the first time.
const half = files.length >> 1;
for (let round = 0; round < 3; round++) {
  for (const source of files.slice(0, half)) lintText(source, { filename: "a.md", config });
}
for (const [name, kind] of [
  ["as published", 0],
  ["damaged", 1],
] as const) {
  measure(
    name,
    files.filter((_, index) => index >= half && index % 2 === kind),
  );
}

function measure(name: string, sources: readonly string[]): void {
  let findings = 0;
  // Time of the processor and not of the clock: other programs on the machine must not count.
  const before = process.cpuUsage();
  for (const source of sources) findings += lintText(source, { filename: "a.md", config }).findings.length;
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(
    `${name}: ${sources.length} files of ${SIZE / 1024} KB, ${(findings / sources.length).toFixed(0)} findings each: ` +
      `${(sources.length / seconds).toFixed(0)} files/s, ${((sources.length * SIZE) / seconds / 1e6).toFixed(1)} MB/s`,
  );
}
