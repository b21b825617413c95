import { defineConfig } from "vitest/config";

const REPORT = "coverage/tests.json";

// Tests that measure time run after the others and one at a time, so that they measure our code and not their neighbours.
const TIMED = ["test/laws/growth.test.ts", "test/**/*.timed.test.ts"];

export default defineConfig({
  test: {
    // scripts/report.ts reads the JSON: the true counts, and whether a test was skipped without need.
    reporters: ["default", ["json", { outputFile: REPORT }]],
    setupFiles: ["test/support/seed.ts"],
    globalSetup: ["test/support/tables.ts"],
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text", "html"] },
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          exclude: ["test/dist/**", "test/site/**", ...TIMED],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "timed",
          include: TIMED,
          testTimeout: 120_000,
          // A neighbour of the machine may fall on one measurement; time that grows too fast fails both.
          retry: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // Only this project needs a build, and makes it only when a source is newer: `npm test` works in a fresh clone.
        test: {
          name: "dist",
          include: ["test/dist/**/*.test.ts"],
          globalSetup: ["test/dist/build.ts"],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // The documentation is built once for all of these, and tried in a browser where there is one.
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: ["test/site/build.ts"],
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
