/**
 * `normalize --jsonl` as the filter of other programs: one process, GNU parallel, and as Spark's `RDD.pipe` runs a command (a process for each
 * partition, its lines written by a thread of its own while its output is read). The outputs have to be equal, byte for byte.
 * Run: npm run build && npm run bench:pipelines; of a file of your own, with a field `text`: npm run bench:pipelines -- FILE
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ROOT } from "../scripts/entries.ts";

const LINES = 60_000;
const WORDS = "كتاب ها مي روم علي برنامهها را ديدم و گفتم که اين کار خوب است . سال 1404 , تمام شد".split(" ");
const FILTER = [process.execPath, resolve(ROOT, "dist/cli.js"), "normalize", "--jsonl", "text"] as const;

const folder = mkdtempSync(join(tmpdir(), "virayesh-pipelines-"));
const file = process.argv[2] ?? join(folder, "texts.jsonl");
if (process.argv[2] === undefined) writeFileSync(file, ownLines());
const input = readFileSync(file);
const workers = availableParallelism();

const alone = timed(() => run(FILTER[0], FILTER.slice(1)));
console.log(`${(input.length / 1e6).toFixed(1)} MB, ${workers} processors; load of others is not taken out`);
report("one process", alone);
if (spawnSync("parallel", ["--version"]).status === 0) {
  const job = [...FILTER].map((part) => `'${part}'`).join(" ");
  report(
    "GNU parallel",
    timed(() => run("parallel", ["--will-cite", "--pipepart", "--block", "-1", "-k", "-a", file, job])),
  );
} else console.log("GNU parallel is not installed");
for (const partitions of [workers, 4 * workers]) {
  const started = performance.now();
  const output = await pipe(partitions);
  report(`pipe, ${partitions} partitions`, { output, seconds: (performance.now() - started) / 1000 });
}
rmSync(folder, { recursive: true });

function ownLines(): string {
  const lines = Array.from({ length: LINES }, (_, id) => {
    const words = Array.from(
      { length: 30 },
      (_, i) => WORDS[((id * 31 + i * 17 + ((id * i) >> 3)) * 7) % WORDS.length],
    );
    return JSON.stringify({ id, text: words.join(" "), url: `https://example.com/${id}` });
  });
  return `${lines.join("\n")}\n`;
}

interface Timed {
  readonly output: Buffer;
  readonly seconds: number;
}

function timed(work: () => Buffer): Timed {
  const started = performance.now();
  const output = work();
  return { output, seconds: (performance.now() - started) / 1000 };
}

function run(command: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

function report(what: string, { output, seconds }: Timed): void {
  const same = output.equals(alone.output) ? "the same bytes" : "OTHER BYTES";
  console.log(`${what.padEnd(24)} ${seconds.toFixed(1)} s   ${(alone.seconds / seconds).toFixed(2)} ×   ${same}`);
  if (same !== "the same bytes") process.exitCode = 1;
}

/** Every partition through a process of its own, as many at a time as there are processors. */
async function pipe(partitions: number): Promise<Buffer> {
  const lines = input.toString().split("\n");
  if (lines.at(-1) === "") lines.pop();
  const size = Math.ceil(lines.length / partitions);
  const results: Buffer[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < partitions; at = next++)
      results[at] = await pipePartition(lines.slice(at * size, (at + 1) * size));
  };
  await Promise.all(Array.from({ length: workers }, work));
  return Buffer.concat(results);
}

/** Line by line in; lines out; and a failure when the exit code is another than 0. */
function pipePartition(lines: readonly string[]): Promise<Buffer> {
  return new Promise((done, fail) => {
    const child = spawn(FILTER[0], FILTER.slice(1), { stdio: ["pipe", "pipe", "inherit"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", (code) => (code === 0 ? done(Buffer.concat(chunks)) : fail(new Error(`exit code ${code}`))));
    for (const line of lines) child.stdin.write(`${line}\n`);
    child.stdin.end();
  });
}
