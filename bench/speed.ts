/**
 * Speed beside virastar, the best known library of this kind: both called line by line on text they see for the first time, after a
 * first call, block by block in turn, so that a change of the machine's pace hits both alike. Each function has a process of its own,
 * or one would find the words that another has paid for. Prints ratios, which mean more than absolute figures.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as virayesh from "../src/index.ts";
import { normalize as normalizeLite } from "../src/lite.ts";

interface Virastar {
  cleanup(text: string): string;
}

const candidates: Readonly<Record<string, (line: string) => string>> = {
  normalize: virayesh.normalize,
  "normalize (lite)": normalizeLite,
  repairZwnj: virayesh.repairZwnj,
};

const SHARED = new URL("../../shared/data/zwnj/", import.meta.url);
const OWN = new URL("../test/corpus/", import.meta.url);
/** How many lines each has before it is the other's turn: fewer, and each turn begins with a processor that has forgotten our tables. */
const BLOCK = 1000;
const MEGABYTE = 1e6;

const [, script, name] = process.argv;
if (name === undefined) {
  console.log(
    "| function | first megabyte | ratio to virastar | what follows | ratio to virastar | all | ratio to virastar |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  for (const one of Object.keys(candidates)) execFileSync(process.execPath, [script!, one], { stdio: "inherit" });
} else {
  const Virastar = createRequire(import.meta.url)("virastar") as new () => Virastar;
  const virastar = new Virastar();
  measure(name, candidates[name]!, (line) => virastar.cleanup(line));
}

function measure(name: string, ours: (line: string) => string, theirs: (line: string) => string): void {
  const lines = readLines();
  ours(lines[0]!);
  theirs(lines[0]!);
  const parts = [newPart(), newPart()] as const;
  for (let i = 1; i < lines.length; i += BLOCK) {
    const block = lines.slice(i, i + BLOCK);
    const part = parts[0].bytes < MEGABYTE ? parts[0] : parts[1];
    part.ours += timeOf(ours, block);
    part.theirs += timeOf(theirs, block);
    part.bytes += Buffer.byteLength(block.join("\n"));
  }
  const cells = [...parts, sumOf(parts)].map(({ bytes, ours, theirs }) =>
    bytes === 0 ? "– | –" : `${(bytes / ours / 1000).toFixed(1)} MB/s | ${(theirs / ours).toFixed(1)}`,
  );
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}

/** Bytes of text, and the milliseconds of the processor that each of the two took for them. */
interface Part {
  bytes: number;
  ours: number;
  theirs: number;
}

function newPart(): Part {
  return { bytes: 0, ours: 0, theirs: 0 };
}

function sumOf(parts: readonly Part[]): Part {
  const sum = newPart();
  for (const { bytes, ours, theirs } of parts) {
    sum.bytes += bytes;
    sum.ours += ours;
    sum.theirs += theirs;
  }
  return sum;
}

function timeOf(use: (line: string) => string, block: readonly string[]): number {
  const start = process.cpuUsage();
  for (const line of block) use(line);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function readLines(): string[] {
  const files = existsSync(SHARED)
    ? [...readdirSync(new URL("dev/", SHARED)).map((name) => `dev/${name}`), "train/perdt-train.txt"]
        .filter((path) => path.endsWith(".txt"))
        .map((path) => new URL(path, SHARED))
    : readdirSync(OWN).map((folder) => new URL(`${folder}/correct.txt`, OWN));
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .filter((line) => line.trim() !== "");
}
