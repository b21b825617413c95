import { complain, type Io } from "./io.ts";

type Phase = "find" | "read" | "examine" | "report";

const NAMES: Readonly<Record<Phase, string>> = {
  find: "finding files",
  read: "reading",
  examine: "examining",
  report: "findings and reports",
};

/** Where the time of a run goes. */
export class Stats {
  private readonly start = performance.now();
  private readonly spent = new Map<Phase, number>();

  /** Begins a phase; the function that it gives ends it. */
  begin(phase: Phase): () => void {
    const start = performance.now();
    return () => {
      this.spent.set(phase, (this.spent.get(phase) ?? 0) + performance.now() - start);
    };
  }

  /** Tells it, for whoever asked. */
  tell(io: Io, { files, cached, threads }: { files: number; cached: number; threads: number }): void {
    const seconds = (performance.now() - this.start) / 1000;
    const phases = [...this.spent].map(([phase, ms]) => `${NAMES[phase]} ${(ms / 1000).toFixed(2)} s`);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    complain(
      io,
      `${files} files in ${seconds.toFixed(2)} s (${Math.round(files / seconds)} a second), ${cached} from the cache, ` +
        `${threads === 0 ? "one thread" : `${threads} threads besides the first`}; ${phases.join(", ")}; at most ${memory} MB`,
    );
  }
}
