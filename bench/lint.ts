/**
 * How many files of 15 KB the linter reads in a second on one core, all rules on: Markdown, Persian prose with code; and the same lines as
 * values of JSON and gettext, with the ratio of their time to that of Markdown. Half of the files are damaged (Arabic letters and digits,
 * no ZWNJ, Latin marks).
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

const markdown = filesOf(
  (line, index) =>
    (index % 8 === 0 ? `## ${line.slice(0, 40)}\n\n` : "") +
    line +
    (index % 10 === 0 ? CODE : " `npm i` [پیوند](https://example.com/?a=1,2)\n\n"),
);
const json = filesOf(
  (line, index) => `  "key.${index}": ${JSON.stringify(index % 3 === 0 ? `${line} {name}` : line)},\n`,
  "{\n",
  '  "end": ""\n}\n',
);
const gettext = filesOf(
  (line, index) => `#: a.c:${index}\nmsgid "some text ${index}"\nmsgstr ${JSON.stringify(line)}\n\n`,
  'msgid ""\nmsgstr ""\n"Language: fa\\n"\n\n',
);

/** The lines as files of a format, every second one damaged. */
function filesOf(write: (line: string, index: number) => string, head = "", tail = ""): string[] {
  const files: string[] = [];
  let body = "";
  for (const [index, line] of lines.entries()) {
    body += write(files.length % 2 === 0 ? line : damage(line), index);
    if (Buffer.byteLength(body) < SIZE) continue;
    files.push(head + body + tail);
    body = "";
  }
  return files;
}

function damage(text: string): string {
  return text
    .replace(/ی/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/\u200C/g, "")
    .replace(/،/g, " ,");
}

const config = { rules: { "*": "error" } } as const;
const times: number[] = [];
for (const [format, filename, files] of [
  ["Markdown", "a.md", markdown],
  ["JSON", "fa.json", json],
  ["gettext", "fa.po", gettext],
] as const) {
  // After start-up: half of the files, of both kinds, three times. The other half is met for the first time.
  const half = files.length >> 1;
  for (let round = 0; round < 3; round++) {
    for (const source of files.slice(0, half)) lintText(source, { filename, config });
  }
  for (const [name, kind] of [
    ["as published", 0],
    ["damaged", 1],
  ] as const) {
    const chosen = files.filter((_, index) => index >= half && index % 2 === kind);
    times.push(measure(`${format}, ${name}`, filename, chosen));
    const ofMarkdown = times[kind]!;
    if (format !== "Markdown") console.log(`  ${(times.at(-1)! / ofMarkdown).toFixed(2)} × the time of Markdown`);
  }
}

/** Prints how fast some files are read; the milliseconds for a megabyte. */
function measure(name: string, filename: string, sources: readonly string[]): number {
  let findings = 0;
  let bytes = 0;
  // Time of the processor and not of the clock: other programs on the machine must not count.
  const before = process.cpuUsage();
  for (const source of sources) {
    findings += lintText(source, { filename, config }).findings.length;
    bytes += Buffer.byteLength(source);
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(
    `${name}: ${sources.length} files of ${SIZE / 1024} KB, ${(findings / sources.length).toFixed(0)} findings each: ` +
      `${(sources.length / seconds).toFixed(0)} files/s, ${(bytes / seconds / 1e6).toFixed(1)} MB/s`,
  );
  return (1000 * seconds) / (bytes / 1e6);
}
