import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Config } from "../lint/index.ts";
import type { RuleClock } from "../lint/internal.ts";
import type { Question, WholeOutcome } from "./examine.ts";

/** A text to look at, as it goes to a thread. */
export interface Task {
  readonly id: number;
  readonly isFix: boolean;
  /** Whether it is to be told what the rules take. */
  readonly isTimed: boolean;
  readonly question: Omit<Question, "config"> & {
    /** A configuration goes once to a thread, and then by its number. */
    readonly config: { readonly number: number; readonly value?: Config };
  };
}

/** What became of it. */
export interface Answer {
  readonly id: number;
  readonly outcome?: WholeOutcome;
  readonly error?: unknown;
  /** What the rules took. */
  readonly times?: ReturnType<RuleClock["take"]>;
}

/** What a thread has to be able to do. */
export interface Thread {
  postMessage(task: Task): void;
  on(event: "message", listener: (answer: Answer) => void): unknown;
  on(event: "error", listener: (error: unknown) => void): unknown;
  terminate(): unknown;
}

/** Beside the one at work, so many texts wait in a thread, lest it stand still until the next one comes. */
const AHEAD = 1;
/** In the sources there is none, and all is done in this thread. */
const FILE = new URL("./worker.js", import.meta.url);

/** Whether there is what a thread runs. */
export function hasWorker(): boolean {
  return existsSync(FILE);
}

/** A thread, the tasks that it has, and the numbers of the configurations that it knows. */
interface Seat {
  readonly thread: Thread;
  readonly open: Set<number>;
  readonly configs: Set<number>;
}

interface Waiting {
  readonly id: number;
  readonly question: Question;
  readonly isFix: boolean;
}

interface Promised {
  readonly done: (outcome: WholeOutcome) => void;
  readonly fail: (error: unknown) => void;
}

/** Threads that look at texts; each holds the whole engine, and is started when there is something for it. */
export class Workers {
  private readonly most: number;
  private readonly start: () => Thread;
  private readonly clock: RuleClock | undefined;
  private readonly seats: Seat[] = [];
  private readonly waiting: Waiting[] = [];
  private readonly promised = new Map<number, Promised>();
  private readonly numbers = new Map<Config, number>();
  private next = 0;

  constructor(most: number, clock?: RuleClock, start: () => Thread = () => new Worker(FILE)) {
    this.most = most;
    this.clock = clock;
    this.start = start;
  }

  /** Has a text looked at. */
  ask(question: Question, isFix: boolean): Promise<WholeOutcome> {
    const id = this.next++;
    return new Promise((done, fail) => {
      this.promised.set(id, { done, fail });
      this.waiting.push({ question, isFix, id });
      this.hand();
    });
  }

  /** How many were started. */
  get count(): number {
    return this.seats.length;
  }

  close(): void {
    for (const { thread } of this.seats) thread.terminate();
  }

  /** Gives what waits to whoever has least to do. */
  private hand(): void {
    while (this.waiting.length > 0) {
      const seat = this.freest();
      if (seat.open.size > AHEAD) return;
      const { id, isFix, question } = this.waiting.shift()!;
      const number = this.numbers.get(question.config) ?? this.numbers.size;
      this.numbers.set(question.config, number);
      const config = seat.configs.has(number) ? { number } : { number, value: question.config };
      seat.configs.add(number);
      seat.open.add(id);
      const isTimed = this.clock !== undefined;
      seat.thread.postMessage({ id, isFix, isTimed, question: { ...question, config } });
    }
  }

  private freest(): Seat {
    const [least] = [...this.seats].sort((a, b) => a.open.size - b.open.size);
    return least === undefined || (least.open.size > 0 && this.seats.length < this.most) ? this.open() : least;
  }

  private open(): Seat {
    const seat: Seat = { thread: this.start(), open: new Set(), configs: new Set() };
    seat.thread.on("message", ({ id, outcome, error, times = [] }) => {
      for (const [rule, spent] of times) this.clock?.add(rule, spent);
      seat.open.delete(id);
      if (outcome === undefined) this.promised.get(id)?.fail(error);
      else this.promised.get(id)?.done(outcome);
      this.promised.delete(id);
      this.hand();
    });
    seat.thread.on("error", (error) => {
      // It is no more, and what it had to do goes with it; what waits is for the others.
      this.seats.splice(this.seats.indexOf(seat), 1);
      for (const id of seat.open) this.promised.get(id)?.fail(error);
      this.hand();
    });
    this.seats.push(seat);
    return seat;
  }
}
