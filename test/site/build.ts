/** Builds the site once for all tests of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../scripts/site/build.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the built site. */
    readonly site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const out = mkdtempSync(join(tmpdir(), "virayesh-site-"));
  await buildSite(out);
  project.provide("site", out);
  return () => rmSync(out, { recursive: true, force: true });
}
