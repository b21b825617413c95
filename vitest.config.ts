import { defineConfig } from "vitest/config";

const REPORT = "coverage/tests.json";

export default defineConfig({
  test: {
    // scripts/report.ts reads the JSON: the true counts, and whether a test was skipped without need.
    reporters: ["default", ["json", { outputFile: REPORT }]],
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text", "html"] },
    projects: [
      {
        extends: true,
        test: { name: "source", include: ["test/**/*.test.ts"], exclude: ["test/dist/**"], testTimeout: 60_000 },
      },
      {
        extends: true,
        // Only this project needs a build, and makes it only when a source is newer: `npm test` works in a fresh clone.
        test: {
          name: "dist",
          include: ["test/dist/**/*.test.ts"],
          globalSetup: ["test/dist/build.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
