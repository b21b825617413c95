/**
 * Runs the rows of ../shared/data/cases against the sources and prints those that come out wrong, with counts for each kind.
 *
 *     npm run bench:cases                     every file
 *     npm run bench:cases -- text words       these files
 *     npm run bench:cases -- text --all       and the rows that are right, and those that only a person can judge
 */
import { resolve } from "node:path";
import { CASE_FILES, type CaseFile, judge, readCases, type Verdict } from "../test/support/cases.ts";

const FOLDER = `${resolve(import.meta.dirname, "../../shared/data/cases")}/`;
const args = process.argv.slice(2);
const all = args.includes("--all");
const named = args.filter((argument) => argument !== "--all");
const unknown = named.find((name) => !CASE_FILES.includes(name as CaseFile));
if (unknown !== undefined) {
  console.error(`bench:cases: ${unknown}: expected ${CASE_FILES.join(", ")} or --all`);
  process.exit(2);
}

type Counts = Record<Verdict, number>;
const none = (): Counts => ({ right: 0, wrong: 0, "by hand": 0 });
const line = (counts: Counts): string =>
  `${counts.right} right, ${counts.wrong} wrong${counts["by hand"] > 0 ? `, ${counts["by hand"]} by hand` : ""}`;
const show = (value: unknown): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? ""))
    .replaceAll("\u200C", "¦")
    .replaceAll("\n", "⏎")
    .replaceAll("\r", "␍");

const totals: string[] = [];
const sum = none();
for (const file of named.length > 0 ? (named as CaseFile[]) : CASE_FILES) {
  const rows = readCases(FOLDER, file);
  if (rows.length === 0) {
    console.log(`${file}: skipped, there is no ${FOLDER}${file}.jsonl`);
    continue;
  }
  const total = none();
  const kinds = new Map<string, Counts>();
  console.log(`── ${file}`);
  for (const row of rows) {
    const { got, want, verdict } = await judge(row);
    const counts = kinds.get(row.kind) ?? none();
    kinds.set(row.kind, counts);
    for (const each of [counts, total, sum]) each[verdict] += 1;
    if (verdict !== "wrong" && !all) continue;
    console.log(`${row.id}  ${row.kind}  ${verdict}`);
    console.log(`  input  ${show(row.input ?? (row as { repro?: string }).repro)}`);
    if (got !== "") console.log(`  got    ${show(got)}`);
    if (verdict !== "right") console.log(`  want   ${show(want)}`);
  }
  for (const [kind, counts] of [...kinds].sort(([, a], [, b]) => b.wrong - a.wrong)) {
    if (counts.wrong > 0 || all) console.log(`${file}: ${kind}: ${line(counts)}`);
  }
  totals.push(`${file}: ${line(total)}`);
}
console.log("──");
for (const total of totals) console.log(total);
console.log(`in all: ${line(sum)}`);
