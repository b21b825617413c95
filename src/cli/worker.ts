import { parentPort } from "node:worker_threads";
import type { Config } from "../lint/index.ts";
import { RuleClock, rules } from "../lint/internal.ts";
import { examine, wholeOf } from "./examine.ts";
import { settle } from "./settle.ts";
import type { Answer, Task } from "./workers.ts";

/** Configurations by the number under which they are asked for: each comes once, and is filled in once. */
const configs = new Map<number, Config>();

let clock: RuleClock | undefined;

/** The other side of `Workers`: looks at one text after another. */
parentPort?.on("message", async ({ id, isFix, isTimed, question: { config, ...question } }: Task) => {
  const { number, value } = config;
  if (value !== undefined) configs.set(number, settle(value));
  if (isTimed) clock ??= new RuleClock(rules, () => performance.now());
  let answer: Answer;
  try {
    const outcome = await examine({ ...question, config: configs.get(number)! }, isFix, clock);
    answer = { id, outcome: wholeOf(outcome), ...(clock && { times: clock.take() }) };
  } catch (error) {
    answer = { id, error };
  }
  parentPort?.postMessage(answer);
});
