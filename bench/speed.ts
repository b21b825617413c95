/**
 * Speed beside virastar, the best known library of this kind: both called line by line on text they see for the first time, in one
 * process, in turn, so that a change of the machine's pace hits both alike. Prints ratios; absolute figures mean little.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as virayesh from "../src/index.ts";
import { normalize as normalizeLite } from "../src/lite.ts";

interface Virastar {
  cleanup(text: string): string;
}
const Virastar = createRequire(import.meta.url)("virastar") as new () => Virastar;

const SHARED = new URL("../../shared/data/zwnj/dev/", import.meta.url);
const OWN = new URL("../test/corpus/", import.meta.url);
const files = existsSync(SHARED)
  ? ["perdt-dev", "seraji-dev", "wikipedia", "techdocs-vue", "techdocs-vite"].map(
      (name) => new URL(`${name}.txt`, SHARED),
    )
  : ["agency-news", "sports", "legal-notice", "essay-city", "health-advice"].map(
      (name) => new URL(`${name}/correct.txt`, OWN),
    );
const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n")).filter((line) => line.trim() !== "");

const virastar = new Virastar();
const peer = (line: string): string => virastar.cleanup(line);
const candidates: Readonly<Record<string, (line: string) => string>> = {
  normalize: virayesh.normalize,
  "normalize (lite)": normalizeLite,
  repairZwnj: virayesh.repairZwnj,
};

/** Blocks of lines, so that each function meets every line once, and the functions take turns block by block. */
const BLOCK = 100;
const names = Object.keys(candidates);
const time: Record<string, number> = Object.fromEntries([...names, "virastar"].map((name) => [name, 0]));
const run = (name: string, use: (line: string) => string, block: readonly string[]): void => {
  const start = performance.now();
  for (const line of block) use(line);
  time[name]! += performance.now() - start;
};

const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
for (let i = 0; i < lines.length; i += BLOCK) {
  const block = lines.slice(i, i + BLOCK);
  for (const name of names) run(name, candidates[name]!, block);
  run("virastar", peer, block);
}
console.log("| function | MB/s | ratio to virastar |\n| --- | --- | --- |");
for (const name of [...names, "virastar"]) {
  console.log(
    `| ${name} | ${(bytes / time[name]! / 1000).toFixed(1)} | ${(time["virastar"]! / time[name]!).toFixed(1)} |`,
  );
}
