/**
 * `npm run lighthouse`: what Lighthouse says of the built site (`npm run docs`), of a page of each kind in both languages, on its slow phone.
 * By hand and not in CI: npx fetches it when it is wanted (180 MB), and its figures are those of an idle machine. Fails below 95.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../test/site/serve.ts";
import { findChromium } from "./chromium.ts";
import { ROOT } from "./entries.ts";
import { LANGUAGES, placeOf } from "./site/pages.ts";

const PROGRAM = "lighthouse@12.8.2";
const LEAST = 95;
const KINDS = ["index", "guides/zwnj", "reference/linter", "rules/zwnj/plural", "playground/index"];
const ENGLISH = ["api/dates/findDates"];
const PAGES = [
  ...KINDS.flatMap((key) => LANGUAGES.map((language) => placeOf(key, language))),
  ...ENGLISH.map((key) => placeOf(key, "en")),
];

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
}

const SITE = join(ROOT, "site");
const chromium = findChromium();
if (chromium === undefined) throw new Error("lighthouse: there is no Chromium; name it in CHROMIUM");
if (!existsSync(SITE)) throw new Error("lighthouse: there is no site; `npm run docs` builds it");

/** What it says of a page. */
async function examine(url: string, file: string): Promise<Report> {
  const flags = ["--quiet", "--output=json", `--output-path=${file}`, "--chrome-flags=--headless=new --no-sandbox"];
  const child = spawn("npx", ["--yes", PROGRAM, url, ...flags], {
    env: { ...process.env, CHROME_PATH: chromium },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await new Promise((resolve) => child.on("exit", resolve));
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}

const folder = mkdtempSync(join(tmpdir(), "virayesh-lighthouse-"));
const server = await serve(SITE, "/virayesh/");
try {
  for (const page of PAGES) {
    const { categories, audits } = await examine(`${server.origin}${page}.html`, join(folder, "report.json"));
    const scores = Object.values(categories).map(({ title, score }) => ({
      title,
      score: Math.round((score ?? 0) * 100),
    }));
    const told = scores.map(({ title, score }) => `${title} ${score}`);
    const times = ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];
    console.log([page, ...told, ...times.map((name) => audits[name]?.displayValue)].join("  "));
    if (scores.some(({ score }) => score < LEAST)) process.exitCode = 1;
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
