import { existsSync } from "node:fs";

// Budgets are part of the contract (see README, "Sizes"). Compression is brotli unless `gzip` says otherwise.
// An entry whose file is not built yet is left out; test/dist/dist.test.ts fails as long as a sub-path is missing.
const budgets = [
  { name: "toPersianDigits alone", path: "dist/digits.js", import: "{ toPersianDigits }", limit: "200 B" },
  {
    name: "toPersianDigits alone, from the root",
    path: "dist/index.js",
    import: "{ toPersianDigits }",
    limit: "200 B",
  },
  { name: "virayesh", path: "dist/index.js", limit: "218.4 kB", gzip: true },
  { name: "virayesh/lite", path: "dist/lite.js", limit: "37 kB", gzip: true },
  { name: "virayesh/characters", path: "dist/characters.js", limit: "31.2 kB", gzip: true },
  { name: "virayesh/digits", path: "dist/digits.js", limit: "28.3 kB", gzip: true },
  { name: "virayesh/punctuation", path: "dist/punctuation.js", limit: "27.4 kB", gzip: true },
  { name: "virayesh/spacing", path: "dist/spacing.js", limit: "28 kB", gzip: true },
  { name: "virayesh/zwnj", path: "dist/zwnj.js", limit: "170.8 kB", gzip: true },
  {
    name: "virayesh/lint without the word tables",
    path: "dist/lint.js",
    limit: "129.6 kB",
    gzip: true,
    ignore: ["./data/lexicon.js", "./data/spellings.js"],
  },
  {
    name: "virayesh/documents without the word tables",
    path: "dist/documents.js",
    limit: "107.9 kB",
    gzip: true,
    ignore: ["./data/lexicon.js"],
  },
  { name: "virayesh/rules", path: "dist/rules.js", limit: "14.2 kB", gzip: true },
  { name: "virayesh/numbers", path: "dist/numbers.js", limit: "7.2 kB", gzip: true },
  {
    name: "conversion of dates alone",
    path: "dist/dates.js",
    import: "{ jalaliToGregorian, gregorianToJalali }",
    limit: "1.1 kB",
  },
  { name: "findDates alone", path: "dist/dates.js", import: "{ findDates }", limit: "25.1 kB", gzip: true },
  { name: "virayesh/dates", path: "dist/dates.js", limit: "27.4 kB", gzip: true },
];

/** Persian letters as the package itself has them; esbuild would write each as six characters, unless told not to. */
const modifyEsbuildConfig = (config) => ({ ...config, charset: "utf8" });

export default budgets.filter(({ path }) => existsSync(path)).map((budget) => ({ ...budget, modifyEsbuildConfig }));
