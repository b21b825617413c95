/**
 * The built program on a tree of files: cold in one thread, in two, and with what a cache remembers; beside other linters of texts with rules of
 * their own, as a yardstick of speed. Each is run three times and the fastest counts; the ratios hold for one run on one machine.
 *
 *     npm run bench:tree -- FOLDER [FOLDER_WITH_NODE_MODULES_OF_THE_OTHERS]
 *
 * The others: autocorrect-node, textlint with textlint-rule-terminology and textlint-plugin-html (`.textlintrc.json` beside them). Needs GNU time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";

const PROGRAM = new URL("../dist/cli.js", import.meta.url).pathname;
const RUNS = 3;

interface Row {
  readonly name: string;
  readonly files: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const [tree, others] = process.argv.slice(2);
if (tree === undefined || !existsSync(PROGRAM)) {
  console.error("bench:tree takes a folder, and needs dist/");
  process.exit(2);
}
const folder = resolve(tree);
const endings = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => extname(name));
const scratch = mkdtempSync(join(tmpdir(), "virayesh-tree-"));
const cache = join(scratch, "cache.json");

try {
  const lint = ["lint", ".", "--no-config", "--no-ignore", "--format", `json:${join(scratch, "report.json")}`];
  const run = (name: string, more: readonly string[], before = () => {}): Row =>
    measure(name, endings.length, process.execPath, [PROGRAM, ...lint, ...more], before);
  const rows = [
    run("virayesh, one thread", ["--concurrency", "1"]),
    run("virayesh, two threads", ["--concurrency", "2"]),
    run("virayesh, filling the cache", ["--concurrency", "1", "--cache-location", cache], () =>
      rmSync(cache, { force: true }),
    ),
    run("virayesh, from the cache", ["--cache-location", cache]),
    ...(others === undefined ? [] : rivals(resolve(others))),
  ];
  const [first] = rows as [Row];
  console.log("| | files | seconds | CPU seconds | files a second | of CPU | ratio to the first | peak MB |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const { name, files, seconds, cpu, megabytes } of rows) {
    const ratio = files / cpu / (first.files / first.cpu);
    const cells = [files, seconds.toFixed(2), cpu.toFixed(2), Math.round(files / seconds), Math.round(files / cpu)];
    console.log(`| ${name} | ${[...cells, ratio.toFixed(2), Math.round(megabytes)].join(" | ")} |`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function rivals(place: string): readonly Row[] {
  const bin = (name: string): string => join(place, "node_modules/.bin", name);
  const config = join(place, ".textlintrc.json");
  const read = (known: readonly string[]): number => endings.filter((ending) => known.includes(ending)).length;
  const rows: Row[] = [];
  if (existsSync(bin("autocorrect"))) {
    rows.push(
      measure("autocorrect", read([".md", ".html", ".json", ".po", ".txt"]), bin("autocorrect"), ["--lint", "."]),
    );
  }
  if (existsSync(bin("textlint"))) {
    const args = ["--config", config, "--format", "json", "-o", join(scratch, "textlint.json"), "**/*.{md,txt,html}"];
    rows.push(measure("textlint, one rule", read([".md", ".txt", ".html"]), bin("textlint"), args));
  }
  return rows;
}

/** The fastest of some runs. GNU time tells the seconds, those of the processors, and the most memory that was held. */
function measure(name: string, files: number, command: string, args: readonly string[], before = () => {}): Row {
  const results = Array.from({ length: RUNS }, () => {
    before();
    const { stderr, status } = spawnSync("/usr/bin/time", ["-f", "\n%e %U %S %M", command, ...args], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 30,
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status === 2) console.error(`${name}: exit 2: ${stderr.slice(0, 400)}`);
    const [seconds = 0, user = 0, system = 0, kilobytes = 0] = stderr.trim().split("\n").at(-1)!.split(" ").map(Number);
    return { name, files, seconds, cpu: user + system, megabytes: kilobytes / 1024 };
  });
  return results.sort((a, b) => a.cpu - b.cpu)[0]!;
}
