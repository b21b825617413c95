import { createContext, Script } from "node:vm";
import ignore, { type Ignore } from "ignore";
import picomatch from "picomatch";
import { quote } from "../unicode/index.ts";
import { UsageError } from "./errors.ts";

/*
 * Patterns and the names that they are compared with may both be a stranger's, and both libraries make regular expressions of patterns that
 * may try a number of ways which grows with a power of the name's length. So all but tame patterns are compared under a clock.
 */

/** So long may a comparison take. */
export const LONGEST_MS = 3000;
/** With no more stars and groups, and no longer a path, the tries are few enough. */
const MOST_STARS = 3;
const LONGEST_PATH = 256;
const STARS = /\*+|[+?@!]?\(|\+/g;

type Test<Result> = (path: string) => Result;

/** Whether a path matches one of some globs; in all of them `*` stands for names with a dot in front as well. */
export function globs(patterns: readonly string[], source: string): Test<boolean> {
  const matchers = patterns.map((pattern) => compile(source, () => picomatch(pattern, { dot: true })));
  return bounded(source, patterns, (path) => matchers.some((matches) => matches(path)));
}

/** What the lines of a `.gitignore`, or patterns like them, say of a path. */
export function ignoreRules(given: string | readonly string[], source: string): Test<ReturnType<Ignore["test"]>> {
  const rules = compile(source, () => ignore().add(given));
  return bounded(source, typeof given === "string" ? given.split("\n") : given, (path) => rules.test(path));
}

function compile<Result>(source: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw new UsageError(`${source}: no pattern: ${quote(String((error as Error).message))}`);
  }
}

function bounded<Result>(source: string, patterns: readonly string[], test: Test<Result>): Test<Result> {
  const areTame = patterns.every((pattern) => (pattern.match(STARS)?.length ?? 0) <= MOST_STARS);
  return (path) => {
    if (areTame && path.length <= LONGEST_PATH) return test(path);
    const result = underClock(() => ({ of: test(path) }));
    if (result !== undefined) return result.of;
    throw new UsageError(
      `${source}: too many wildcards: to compare ${quote(path)} takes more than ${LONGEST_MS / 1000} seconds`,
    );
  };
}

let clock: { readonly script: Script; readonly room: { run?: () => unknown } } | undefined;

/** What a function gives, `undefined` when it takes too long. Only a script has a clock in Node; it stops a regular expression, too. */
export function underClock<Result>(run: () => Result): Result | undefined {
  clock ??= { script: new Script("run()"), room: createContext({}) };
  clock.room.run = run;
  try {
    return clock.script.runInContext(clock.room, { timeout: LONGEST_MS }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    return undefined;
  }
}
