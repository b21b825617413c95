import { RuleClock, rules } from "../lint/internal.ts";
import { complain, type Io } from "./io.ts";

type Phase = "find" | "read" | "examine" | "report";

const NAMES: Readonly<Record<Phase, string>> = {
  find: "finding files",
  read: "reading",
  examine: "examining",
  report: "findings and reports",
};

/** So many rules are named. */
const MOST_RULES = 10;

/** Where the time of a run goes. */
export class Stats {
  private readonly start = performance.now();
  private readonly spent = new Map<Phase, number>();
  /** What the rules take, where somebody asked. */
  readonly rules: RuleClock | undefined;

  /** @param isAsked - whether it will be told; what costs time to measure is not measured otherwise */
  constructor(isAsked = false) {
    if (isAsked) this.rules = new RuleClock(rules, () => performance.now());
  }

  /** Begins a phase; the function that it gives ends it. */
  begin(phase: Phase): () => void {
    const start = performance.now();
    return () => {
      this.spent.set(phase, (this.spent.get(phase) ?? 0) + performance.now() - start);
    };
  }

  /** Tells it, for whoever asked. */
  tell(io: Io, { files, cached, threads }: { files: number; cached: number; threads: number }): void {
    const whole = performance.now() - this.start;
    const phases = [...this.spent].map(([phase, ms]) => `${NAMES[phase]} ${seconds(ms)}`);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    complain(
      io,
      `${files} files in ${seconds(whole)} (${Math.round(files / (whole / 1000))} a second), ${cached} from the cache, ` +
        `${threads === 0 ? "one thread" : `${threads} threads besides the first`}; ${phases.join(", ")}; at most ${memory} MB`,
    );
    const times = this.rules?.take() ?? [];
    if (times.length > 0) complain(io, `rules took ${describeRules(times)}`);
  }
}

/** The rules that take most, and what all others take. */
function describeRules(times: readonly (readonly [rule: string, ms: number])[]): string {
  const sum = (some: typeof times): string => seconds(some.reduce((total, [, ms]) => total + ms, 0));
  const sorted = [...times].sort(([, a], [, b]) => b - a);
  const named = sorted.slice(0, MOST_RULES).map(([rule, ms]) => `${rule} ${seconds(ms)}`);
  const others = sorted.slice(MOST_RULES);
  if (others.length > 0) named.push(`others ${sum(others)}`);
  return `${sum(times)}: ${named.join(", ")}`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
