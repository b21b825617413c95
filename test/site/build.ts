/** Builds the site once for all tests of it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ROOT } from "../../scripts/entries.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the built site. */
    readonly site: string;
  }
}

export default function setup(project: TestProject): () => void {
  const out = mkdtempSync(join(tmpdir(), "virayesh-site-"));
  // A process of its own: the modules that are made of tables may have been made anew since this one began.
  execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/docs.ts", out], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  project.provide("site", out);
  return () => rmSync(out, { recursive: true, force: true });
}
