import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { completeLock, type Lock, missingFromLock } from "../../scripts/complete-lock.ts";
import { ROOT } from "../../scripts/entries.ts";

test("the lock file names the builds of every tool for every system", () => {
  const lock = JSON.parse(readFileSync(resolve(ROOT, "package-lock.json"), "utf8")) as Lock;
  expect(missingFromLock(lock), "npx tsx scripts/complete-lock.ts adds them").toEqual([]);
});

test("what a parent pins is added with the system that its name tells", () => {
  const lock: Lock = {
    packages: {
      "node_modules/a": {
        version: "1.0.0",
        optionalDependencies: { "@a/linux-x64-musl": "1.0.0", "@a/there": "1.0.0" },
      },
      "node_modules/a/node_modules/@a/there": { version: "1.0.0" },
    },
  };
  const complete = completeLock(lock);
  expect(complete.packages["node_modules/@a/linux-x64-musl"]).toEqual({
    version: "1.0.0",
    cpu: ["x64"],
    dev: true,
    libc: ["musl"],
    optional: true,
    os: ["linux"],
  });
  expect(missingFromLock(complete)).toEqual([]);
});
