import { resolve } from "node:path";
import { rangesBetween } from "../edits/index.ts";
import type { Cache } from "./cache.ts";
import { rangesOfLines } from "./changed-lines.ts";
import type { EncodingName } from "./encodings.ts";
import { examine, leave, type Outcome, type Question, wholeOf } from "./examine.ts";
import type { Changes } from "./git.ts";
import type { Input } from "./inputs.ts";
import type { Io } from "./io.ts";
import { originalOf } from "./originals.ts";
import type { Stats } from "./stats.ts";
import { readAll } from "./stdin.ts";
import { readTextFile, type TextFile } from "./text-file.ts";
import type { Workers } from "./workers.ts";

/** An input, and what came of it: an outcome, or why there is none. */
export type Examined = { readonly input: Input; readonly place: string } & (
  | { readonly error: unknown }
  | { readonly file: TextFile | undefined; readonly source: string; readonly outcome: Outcome }
);

/** What inputs are examined with. */
export interface Means {
  readonly io: Io;
  readonly isFix: boolean;
  /** Of the inputs, where it is not UTF-8. */
  readonly encoding: EncodingName | undefined;
  readonly linkedFragments: (path: string) => ReadonlySet<string>;
  readonly changes: Changes | undefined;
  readonly cache: Cache | undefined;
  readonly workers: Workers | undefined;
  /** How many inputs are begun before the first of them is done; 0 without threads. */
  readonly ahead: number;
  readonly stats: Stats;
}

/** Examines inputs and hands them out in their order, whichever is done first. Where there are no threads, one at a time. */
export async function* examineAll(inputs: readonly Input[], means: Means): AsyncGenerator<Examined, void> {
  const begun: Promise<Examined>[] = [];
  for (const input of inputs) {
    begun.push(examineOne(input, means));
    if (begun.length > means.ahead) yield await next(begun.shift()!, means);
  }
  for (const one of begun) yield await next(one, means);
}

/** With threads, examining takes the time that we wait for them. */
async function next(one: Promise<Examined>, { workers, stats }: Means): Promise<Examined> {
  if (workers === undefined) return one;
  const end = stats.begin("examine");
  const examined = await one;
  end();
  return examined;
}

async function examineOne(input: Input, means: Means): Promise<Examined> {
  const { io, isFix, encoding, cache, workers, stats } = means;
  const place = resolve(io.cwd, input.file ?? input.path);
  try {
    // With threads, one is read while others are waited for.
    const end = workers === undefined ? stats.begin("read") : () => {};
    const file = input.file === undefined ? undefined : await readTextFile(input.file, encoding);
    const source = file?.text ?? (await readAll(io.stdin, encoding));
    end();
    if (input.isIgnored) return { input, place, file, source, outcome: leave(source) };
    const question = questionOf(input, source, means);
    // What is narrowed down to some lines is another question each time.
    const remembers = input.file !== undefined && question.config === input.config ? cache : undefined;
    const known = remembers?.get(place, question, isFix);
    if (known !== undefined) return { input, place, file, source, outcome: known };
    const done = workers === undefined ? stats.begin("examine") : () => {};
    const ask = (asked: Question, fixes: boolean): Promise<Outcome> =>
      workers === undefined ? examine(asked, fixes, stats.rules) : workers.ask(asked, fixes);
    let outcome: Outcome = await ask(question, isFix);
    if (isFix && question.config !== input.config) {
      // What is left is counted in the whole of it, wherever something was put right.
      const { findings } = await ask({ ...question, source: outcome.after, config: input.config }, false);
      outcome = { ...outcome, findings };
    }
    if (remembers !== undefined) {
      const whole = wholeOf(outcome);
      remembers.set(place, question, whole);
      outcome = whole;
    }
    done();
    return { input, place, file, source, outcome };
  } catch (error) {
    return { input, place, error };
  }
}

function questionOf(
  { path, file, config, document, directives }: Input,
  source: string,
  { linkedFragments, changes, isFix, encoding }: Means,
): Question {
  const original = file === undefined ? undefined : originalOf(file, config, encoding);
  const question = { source, path, config, document, directives, linkedFragments: linkedFragments(path), original };
  const lines = isFix && file !== undefined ? changes?.linesOf(file) : undefined;
  if (lines === undefined) return question;
  return { ...question, config: { ...config, protect: rangesBetween(source.length, rangesOfLines(source, lines)) } };
}
