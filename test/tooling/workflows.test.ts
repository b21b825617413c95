import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";

const FOLDER = resolve(ROOT, ".github/workflows");
const workflows = readdirSync(FOLDER).map((name) => [name, readFileSync(resolve(FOLDER, name), "utf8")] as const);

/** The jobs of a workflow by name: what stands indented by more than two spaces below `  name:`. */
function jobsOf(text: string): Map<string, string> {
  const [, body = ""] = text.split(/^jobs:$/m);
  const parts = body.split(/^ {2}(\w+):$/m).slice(1);
  return new Map(parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1]!] as const] : [])));
}

describe.each(workflows)("%s", (_, text) => {
  test("pins every action by hash, with its version beside it", () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("leaves no credentials behind a checkout", () => {
    const checkouts = text.match(/actions\/checkout@/g)?.length ?? 0;
    expect(text.match(/persist-credentials: false/g)?.length ?? 0).toBe(checkouts);
  });

  test("installs nothing in a job that may publish, and may not push where dependencies run", () => {
    for (const [name, job] of jobsOf(text)) {
      const installs = /npm ci\b(?!.*--ignore-scripts)|\.ci\/run/.test(job);
      if (/id-token: write/.test(job))
        expect(job, name).not.toMatch(/npm ci|\.ci\/run|checkout@|(contents|pull-requests): write/);
      if (installs) expect(job, name).not.toMatch(/: write/);
    }
  });
});

test("the release has a job that publishes, and one that builds", () => {
  const jobs = jobsOf(workflows.find(([name]) => name === "release.yml")![1]);
  expect([...jobs.keys()]).toEqual(["version", "build", "publish", "tag", "site"]);
  expect(jobs.get("publish")).toContain("id-token: write");
});
