/**
 * Scores `repairZwnj` on the gold texts in ../shared/data/zwnj, damaged in four ways, and prints a table in Markdown.
 * The scorer is ../shared/tools/zwnj-bench.py; without it nothing can be measured.
 *
 *     npm run bench:accuracy             the table
 *     npm run bench:accuracy -- errors   and the words that most often come out wrong, by category
 *     npm run bench:accuracy -- virastar the table of what virastar does to half-spaces, its other rules off
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { repairZwnj } from "../src/zwnj/index.ts";

const SHARED = resolve(import.meta.dirname, "../../shared");
const SCORER = join(SHARED, "tools/zwnj-bench.py");
const DOMAINS = ["techdocs-vue", "techdocs-vite", "wikipedia", "ui-wordpress"] as const;
const TEXTS = ["perdt-dev", "seraji-dev", ...DOMAINS] as const;
const MODES = ["glue", "space", "mixed", "clean"] as const;

interface Score {
  readonly metrics: {
    readonly P: number;
    readonly R: number;
    readonly F1: number;
    readonly harm_per_1k_words: number;
    readonly failed: number;
  };
}

type Scores = Record<(typeof MODES)[number], Score["metrics"]>;

if (!existsSync(SCORER)) {
  console.log(`accuracy: skipped, there is no ${SCORER}`);
  process.exit(0);
}
const withErrors = process.argv.includes("errors");
const repair = process.argv.includes("virastar") ? virastar() : (line: string): string => repairZwnj(line);
const folder = mkdtempSync(join(tmpdir(), "virayesh-accuracy-"));
const results = new Map<string, Scores>();
try {
  for (const text of TEXTS)
    results.set(text, Object.fromEntries(MODES.map((mode) => [mode, score(text, mode)])) as Scores);
} finally {
  rmSync(folder, { recursive: true });
}

console.log("| text | glue F1 (P/R) | space F1 (P/R) | mixed F1 | harm per 1000 words |\n|---|---|---|---|---|");
for (const [text, scores] of results) console.log(row(text, scores));
const mean = (mode: (typeof MODES)[number], name: keyof Score["metrics"]) =>
  DOMAINS.reduce((sum, text) => sum + results.get(text)![mode][name], 0) / DOMAINS.length;
console.log(
  `| **mean of the four domains** | ${mean("glue", "F1").toFixed(3)} | ${mean("space", "F1").toFixed(3)} | ${mean("mixed", "F1").toFixed(3)} | ${mean("clean", "harm_per_1k_words").toFixed(2)} |`,
);
const failed = [...results.values()]
  .flatMap((scores) => MODES.map((mode) => scores[mode].failed))
  .reduce((sum, count) => sum + count, 0);
console.log(`\nLines that could not be aligned (a letter changed): ${failed}`);

function score(text: string, mode: string): Score["metrics"] {
  const bench = join(folder, `${text}.${mode}.jsonl`);
  const output = join(folder, `${text}.${mode}.txt`);
  scorer("make", "--text", join(SHARED, `data/zwnj/dev/${text}.txt`), "--mode", mode, "-o", bench);
  const lines = readFileSync(bench, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { damaged: string }).damaged);
  writeFileSync(output, `${lines.map(repair).join("\n")}\n`);
  if (withErrors) printErrors(`${text}, ${mode}`, scorer("score", bench, output, "--errors", "100000"));
  // Where a letter was changed as well, the rest of the line counts all the same; but such a change is no harm to half-spaces.
  const how = mode === "clean" ? [] : ["--fuzzy"];
  return (JSON.parse(scorer("score", bench, output, "--json", ...how)) as Score).metrics;
}

/** With its switches for half-spaces alone, as `repairZwnj` is scored without our other rules. */
function virastar(): (line: string) => string {
  interface Virastar {
    readonly defaults: Readonly<Record<string, unknown>>;
    cleanup(text: string): string;
  }
  const Virastar = createRequire(import.meta.url)("virastar") as new (switches?: object) => Virastar;
  // Without `fix_hamzeh` it takes «هٔ» apart.
  const on = new Set(["cleanup_zwnj", "fix_perfix_spacing", "fix_suffix_spacing", "fix_suffix_misc", "fix_hamzeh"]);
  const switches = Object.keys(new Virastar().defaults).map((name) => [name, on.has(name)]);
  const peer = new Virastar(Object.fromEntries(switches));
  return (line) => peer.cleanup(line);
}

/** The wrong boundaries by category, those of each category by how often they occur. */
function printErrors(title: string, report: string): void {
  const counts = new Map<string, Map<string, number>>();
  for (const line of report.split("\n")) {
    const [type = "", category = "", , gold = "", output = ""] = line.split("\t");
    if (output === "") continue;
    const words = counts.get(`${type} ${category}`) ?? new Map<string, number>();
    words.set(`${gold} → ${output}`, (words.get(`${gold} → ${output}`) ?? 0) + 1);
    counts.set(`${type} ${category}`, words);
  }
  console.log(`\n### ${title}`);
  for (const [category, words] of [...counts].sort((a, b) => b[1].size - a[1].size)) {
    const worst = [...words].sort((a, b) => b[1] - a[1]).slice(0, 15);
    console.log(`- ${category}: ${worst.map(([word, count]) => (count > 1 ? `${word} (${count})` : word)).join("; ")}`);
  }
}

function row(text: string, { glue, space, mixed, clean }: Scores): string {
  const cell = ({ F1, P, R }: Score["metrics"]) => `${F1.toFixed(3)} (${P.toFixed(3)}/${R.toFixed(3)})`;
  return `| ${text} | ${cell(glue)} | ${cell(space)} | ${mixed.F1.toFixed(3)} | ${clean.harm_per_1k_words.toFixed(2)} |`;
}

function scorer(...args: readonly string[]): string {
  return execFileSync("python3", [SCORER, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
