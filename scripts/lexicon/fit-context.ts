/**
 * Fits the model that reads «Xهای» as «X‌های» or «Xه‌ای», and writes src/zwnj/tables/weights-plural-or-indefinite.txt: from what texts of careful
 * spelling have, where no cue decides. The same texts in the same order give the same bytes; nothing but weights leaves them.
 *
 *     npx tsx scripts/lexicon/fit-context.ts TRAINING.txt … [--test HELD-OUT.txt …]
 *
 * A text has a sentence or a paragraph a line, and is named in the table by its file. `--test` tells how often words are read wrongly without the
 * model and with it in texts that are not fitted.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { OF_THE_WORD } from "../../src/zwnj/neighbours.ts";
import { guards } from "../../src/zwnj/plural-or-indefinite.ts";
import { ContextModel, LARGEST, WEIGHTS, weightOf, ZERO_CODE } from "../../src/zwnj/word/context-model.ts";
import { type Sample, Samples } from "./samples-by-context.ts";
import { WEIGHTS_IN_A_ROW } from "./schema.ts";
import { tablePath } from "./tables.ts";

/** A word that a text has again and again counts no more than this many times. */
const MOST_OF_A_WORD = 50;
/** A value that is met less often has no weight: it tells of one sentence. */
const LEAST_OFTEN = 7;
const ROUNDS = 8;
const RATE = 0.3;
const DECAY = 0.02;
/** What a text tells of a word is less true of other texts than what it tells of grammar. */
const DECAY_OF_WORDS = 0.05;
/** So large a sum is written as the largest weight. */
const LIMIT = 4;

interface Weight {
  readonly at: number;
  readonly decay: number;
}

/** What the fit needs of a sample: its weights, by their numbers, and the right answer. */
interface Example {
  readonly weights: readonly Weight[];
  readonly answer: 0 | 1;
}

const args = process.argv.slice(2);
const behind = args.includes("--test") ? args.indexOf("--test") : args.length;
const training = args.slice(0, behind);
if (training.length === 0) {
  console.error("usage: npx tsx scripts/lexicon/fit-context.ts TRAINING.txt … [--test HELD-OUT.txt …]");
  process.exit(2);
}
const samples = new Samples();
const texts = new Map(args.filter((path) => path !== "--test").map((path) => [path, read(path)]));
const weights = rounded(regress(training.flatMap((path) => examplesOf(texts.get(path)!))));
write(weights);
for (const [path, found] of texts) report(path, found, new ContextModel(weights));

function read(path: string): readonly Sample[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => samples.of(line));
}

function examplesOf(found: readonly Sample[]): readonly Example[] {
  const seen = new Map<string, number>();
  return found.flatMap(({ stem, isSingular, features }) => {
    const key = `${stem} ${isSingular}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const answer = isSingular ? 1 : 0;
    return times > MOST_OF_A_WORD ? [] : [{ weights: features.map(weightAt), answer }];
  });
}

function weightAt(value: number, feature: number): Weight {
  return { at: weightOf(feature, value), decay: OF_THE_WORD.includes(feature) ? DECAY_OF_WORDS : DECAY };
}

/** Logistic regression by stochastic gradient descent with a rate for each weight (Duchi et al., 2011). */
function regress(examples: readonly Example[]): Float64Array {
  const often = new Int32Array(WEIGHTS);
  for (const example of examples) for (const at of new Set(example.weights.map((weight) => weight.at))) often[at]! += 1;
  const fitted = new Float64Array(WEIGHTS);
  const steps = new Float64Array(WEIGHTS).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { weights: all, answer } of shuffled(examples, round)) {
      const known = all.filter(({ at }) => often[at]! >= LEAST_OFTEN);
      const sum = known.reduce((total, { at }) => total + fitted[at]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - answer;
      for (const { at, decay } of known) {
        const step = error + decay * fitted[at]!;
        steps[at]! += step * step;
        fitted[at]! -= (RATE * step) / Math.sqrt(steps[at]!);
      }
    }
  }
  return fitted;
}

/** In another order each round, and the same in each run. */
function shuffled(examples: readonly Example[], round: number): readonly Example[] {
  const result = [...examples];
  let state = round + 1;
  for (let i = result.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    const j = state % (i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/** As whole numbers, a character each. */
function rounded(fitted: Float64Array): string {
  const largest = fitted.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = LARGEST / Math.min(largest, LIMIT);
  const codes = [...fitted].map((weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale))));
  return codes.map((weight) => String.fromCharCode(ZERO_CODE + weight)).join("");
}

function write(packed: string): void {
  const path = tablePath("weights-plural-or-indefinite");
  const head = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("#") && !line.startsWith("#   "));
  const names = training.map((text) => `#   ${basename(text, ".txt")}`);
  const rows = Array.from({ length: WEIGHTS / WEIGHTS_IN_A_ROW }, (_, row) => {
    const from = row * WEIGHTS_IN_A_ROW;
    return `${row}\t${packed.slice(from, from + WEIGHTS_IN_A_ROW)}`;
  });
  writeFileSync(path, `${[...head, ...names, ...rows].join("\n")}\n`);
}

function report(path: string, found: readonly Sample[], model: ContextModel): void {
  const wrong = (answer: (sample: Sample) => boolean): number =>
    found.filter((sample) => answer(sample) !== sample.isSingular).length;
  const byModel = ({ features, byItself, isVisible }: Sample): boolean => {
    const score = model.score(features);
    return guards["the neighbours as a whole are sure"](score, isVisible) ? score > 0 : byItself;
  };
  const kind = training.includes(path) ? "fitted  " : "held out";
  const before = wrong(({ byItself }) => byItself);
  console.log(
    `${kind} ${String(found.length).padStart(6)} words, wrong without the model ${before}, with it ${wrong(byModel)}: ${basename(path)}`,
  );
}
