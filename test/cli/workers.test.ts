import { expect, test } from "vitest";
import { type Answer, type Task, type Thread, Workers } from "../../src/cli/workers.ts";
import { RuleClock } from "../../src/lint/internal.ts";

/** A thread that answers when it is told to. */
class Puppet implements Thread {
  readonly tasks: Task[] = [];
  private readonly listeners: Record<string, (value: never) => void> = {};

  postMessage(task: Task): void {
    this.tasks.push(task);
  }
  on(event: string, listener: (value: never) => void): void {
    this.listeners[event] = listener;
  }
  terminate(): void {}
  answer({ id, question, isTimed }: Task): void {
    const outcome = { after: question.source, fixed: 0, findings: [], language: "fa" };
    const times = isTimed ? ([["zwnj/edge", 2]] as const) : [];
    (this.listeners["message"] as (answer: Answer) => void)({ id, outcome, times });
  }
  fail(): void {
    (this.listeners["error"] as (error: unknown) => void)(new Error("no memory"));
  }
}

const config = {};
const question = (source: string) => ({
  source,
  path: source,
  config,
  document: "text" as const,
  directives: true,
  linkedFragments: new Set<string>(),
});

function workersOf(most: number, clock?: RuleClock): { workers: Workers; threads: Puppet[] } {
  const threads: Puppet[] = [];
  const start = (): Thread => {
    threads.push(new Puppet());
    return threads.at(-1)!;
  };
  return { workers: new Workers(most, clock, start), threads };
}

test("threads are started for what there is to do, and hold no more than they need", async () => {
  const { workers, threads } = workersOf(2);
  expect(threads).toHaveLength(0);
  const asked = ["a", "b", "c", "d", "e", "f"].map((source) => workers.ask(question(source), false));
  expect(threads.map(({ tasks }) => tasks.map((task) => task.question.source))).toEqual([
    ["a", "c"],
    ["b", "d"],
  ]);
  threads[1]!.answer(threads[1]!.tasks[0]!);
  threads[1]!.answer(threads[1]!.tasks[1]!);
  expect(threads[1]!.tasks.map((task) => task.question.source)).toEqual(["b", "d", "e", "f"]);
  for (const thread of threads) for (const task of thread.tasks) thread.answer(task);
  expect((await Promise.all(asked)).map(({ after }) => after)).toEqual(["a", "b", "c", "d", "e", "f"]);
  // A configuration goes to each of them once.
  const configs = threads.map(({ tasks }) => tasks.map((task) => task.question.config.value));
  expect(configs).toEqual([
    [config, undefined],
    [config, undefined, undefined, undefined],
  ]);
});

test("a thread that dies takes what it had with it, and the rest is done by another", async () => {
  const { workers, threads } = workersOf(1);
  const asked = ["a", "b", "c"].map((source) => workers.ask(question(source), false));
  threads[0]!.fail();
  expect(threads[1]!.tasks.map((task) => task.question.source)).toEqual(["c"]);
  threads[1]!.answer(threads[1]!.tasks[0]!);
  const ends = await Promise.allSettled(asked);
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
});

test("what rules take in threads adds up, where somebody asked", async () => {
  const clock = new RuleClock([], () => 0);
  const { workers, threads } = workersOf(2, clock);
  const asked = ["a", "b"].map((source) => workers.ask(question(source), false));
  for (const thread of threads) for (const task of thread.tasks) thread.answer(task);
  await Promise.all(asked);
  expect(clock.take()).toEqual([["zwnj/edge", 4]]);
});
