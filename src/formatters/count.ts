import type { Finding } from "../lint/index.ts";
import type { FileResult } from "./types.ts";

/** How many findings there are of each severity, and how many `fix` would put right. */
export interface Count {
  readonly errors: number;
  readonly warnings: number;
  readonly fixable: number;
}

export function countFindings(results: readonly FileResult[]): Count {
  const findings = results.flatMap((result) => result.findings);
  const count = (holds: (finding: Finding) => boolean): number => findings.filter(holds).length;
  return {
    errors: count(({ severity }) => severity === "error"),
    warnings: count(({ severity }) => severity === "warning"),
    fixable: count(({ safe }) => safe),
  };
}

/** `1 error`, `2 errors`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
