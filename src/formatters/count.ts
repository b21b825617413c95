import type { Finding } from "../lint/index.ts";

/** How many findings there are of each severity, and how many `fix` would put right. */
export class Count {
  errors = 0;
  warnings = 0;
  fixable = 0;

  add({ severity, safe }: Finding): void {
    if (severity === "error") this.errors += 1;
    else this.warnings += 1;
    if (safe) this.fixable += 1;
  }
}

/** `1 error`, `2 errors`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
