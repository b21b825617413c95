import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { source as AXE } from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import { ROOT } from "../../scripts/entries.ts";
import { VERSION } from "../../scripts/site/pages.ts";
import { fixText } from "../../src/lint/index.ts";
import { rules } from "../../src/rules.ts";
import { gzipped, serve } from "./serve.ts";

const ZWNJ = "\u200C";
const path = findChromium();
const folder = inject("site");
const LETTER = readFileSync(resolve(ROOT, "docs/playground/samples/letter.txt"), "utf8");
const PERSIAN = `${VERSION}/fa/playground/index.html`;
const ENGLISH = `${VERSION}/playground/index.html`;
/** What all that the first view loads may weigh, in bytes, but for the font. */
const MOST_AT_FIRST = 260_000;
/** So long nothing may keep the page from answering a key, in milliseconds of the processor: what else runs beside the tests does not count. */
const LONGEST_TASK = 100;

/** Of a trace of the browser, how long the program of a page was at work at most without a pause, in milliseconds of the processor. */
function longestTask(trace: Buffer): number {
  interface Event {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly tdur?: number;
    readonly args: { readonly name?: string };
  }
  const { traceEvents: events } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly Event[] };
  const threadOf = ({ pid, tid }: Event): string => `${pid} ${tid}`;
  const ofPages = new Set(events.filter(({ args }) => args?.name === "CrRendererMain").map(threadOf));
  const tasks = events.filter((event) => event.name.endsWith("RunTask") && ofPages.has(threadOf(event)));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

describe.skipIf(path === undefined)(
  `the site in a browser${path === undefined ? " (skipped: no chromium)" : ""}`,
  () => {
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serve>>;
    /** What went wrong in any page, and what was asked of anybody else. */
    const faults: string[] = [];
    let requests: string[] = [];

    beforeAll(async () => {
      server = await serve(folder, "/virayesh/");
      browser = await chromium.launch({ executablePath: path!, args: ["--no-sandbox"] });
    });

    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
    });

    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    async function newPage(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
      const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      context.on("request", (request) => {
        const url = request.url();
        requests.push(url);
        if (!url.startsWith(server.origin) && !/^(?:data|blob):/.test(url)) faults.push(`asks ${url}`);
      });
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
      });
      context.on("weberror", (error) => faults.push(String(error.error())));
      const page = await context.newPage();
      await page.addInitScript(() => {
        const seen = { shift: 0, paint: 0 };
        Object.assign(globalThis, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
            if (!hadRecentInput) seen.shift += value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) seen.paint = startTime;
        }).observe({ type: "largest-contentful-paint", buffered: true });
      });
      return page;
    }

    /** A page with the playground, once it has looked at the text that is there. */
    async function open(place = PERSIAN, options?: Parameters<typeof newPage>[0]): Promise<Page> {
      const page = await newPage(options);
      await page.goto(server.origin + place);
      await isDone(page);
      return page;
    }

    async function isDone(page: Page): Promise<void> {
      await page.waitForSelector("#playground:not([aria-busy]) .result:not(:empty)", { state: "attached" });
    }

    async function write(page: Page, text: string): Promise<void> {
      await page.fill("#rows textarea", text);
      await page.waitForTimeout(150);
      await isDone(page);
    }

    const result = (page: Page): Promise<string> => page.locator(".result").evaluate((element) => element.textContent);
    const seen = (page: Page): Promise<Record<"shift" | "paint", number>> =>
      page.evaluate(() => (globalThis as unknown as { seen: Record<"shift" | "paint", number> }).seen);
    const mark = (page: Page, text: string) => page.locator(".mark").filter({ hasText: text }).first();

    async function reject(page: Page, text: string): Promise<void> {
      await mark(page, text).click();
      await page.locator("#card button", { hasText: "رد کردن" }).click();
      await page.locator(".mark.rejected").waitFor();
    }

    async function axe(page: Page): Promise<readonly string[]> {
      await page.evaluate(AXE);
      return page.evaluate(async () => {
        interface Violation {
          readonly id: string;
          readonly impact: string;
          readonly nodes: readonly { readonly html: string }[];
        }
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: readonly Violation[] }> } };
        const { violations } = await axe.run();
        return violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
      });
    }

    test("the first view is light, and nothing in it moves", async () => {
      requests = [];
      const page = await open();
      await page.waitForTimeout(300);
      const loaded = [...new Set(requests)]
        .map((url) => url.slice(server.origin.length))
        .filter((file) => !file.endsWith(".woff2"));
      const bytes = loaded.reduce((sum, file) => sum + gzipped(folder, file), 0);
      const { shift, paint } = await seen(page);
      console.log(`first view: ${bytes} bytes gzipped, layout shift ${shift}, largest paint ${Math.round(paint)} ms`);
      expect(bytes).toBeLessThan(MOST_AT_FIRST);
      expect(shift).toBeLessThan(0.01);
    });

    test("the damaged letter is repaired, and each change is marked with what is to be said of it", async () => {
      const page = await open();
      expect(await result(page)).toBe(fixText(LETTER).output);
      expect(await page.locator(".mark.fix").count()).toBeGreaterThan(30);
      await mark(page, `می${ZWNJ}کردم`).hover();
      const card = page.locator("#card");
      await card.waitFor();
      expect(await card.textContent()).toMatch(/بنویسید «می¦کردم»، نه «مي كردم».*zwnj\/mi-prefix.*اطمینان٪?۹۶/s);
    });

    test("a change that is rejected stays rejected, and comes back when that is undone", async () => {
      const page = await open();
      await write(page, "من كتابها را دوست دارم و نامه ي تو را");
      await reject(page, `کتاب${ZWNJ}ها`);
      expect(await result(page)).toBe("من كتابها را دوست دارم و نامهٔ تو را");
      await page.locator("#rows textarea").press("Home");
      await page.keyboard.type("آري ");
      await page.locator(".mark", { hasText: "آری" }).waitFor();
      expect(await result(page)).toBe("آری من كتابها را دوست دارم و نامهٔ تو را");
      await page.locator(".mark.rejected").click();
      await page.locator("#card button", { hasText: "بازگردان" }).click();
      await page.locator(".mark.rejected").waitFor({ state: "detached" });
      expect(await result(page)).toBe(`آری من کتاب${ZWNJ}ها را دوست دارم و نامهٔ تو را`);
    });

    test("a word is kept wherever it stands, and a rule is switched off, from the card of a change", async () => {
      const page = await open();
      await write(page, "كتابها و كتابها و نامه ي تو");
      const press = async (text: string, name: string): Promise<void> => {
        await mark(page, text).click();
        await page.locator("#card button", { hasText: name }).click();
        await mark(page, text).waitFor({ state: "detached" });
      };
      await press(`کتاب${ZWNJ}ها`, `همه${ZWNJ}جا بماند`);
      expect(await result(page)).toBe("كتابها و كتابها و نامهٔ تو");
      await press("نامهٔ", "خاموش کردن");
      expect(await result(page)).toContain("كتابها و كتابها و نامه");
      await page.click("#tab-options");
      expect(await page.inputValue("#option-keep")).toBe("كتابها");
    });

    test("a suggestion is taken into the text, and put back", async () => {
      const page = await open();
      await write(page, "درباره ازنحوه كار");
      await page.locator("#panel-suggestions .main").click();
      await page.locator(".mark.taken").waitFor();
      expect(await page.inputValue("#rows textarea")).toContain("از نحوه");
      await page.locator(".mark.taken").click();
      await page.locator("#card button", { hasText: "بازگردان" }).click();
      await page.locator(".mark.suggestion").waitFor();
      expect(await page.inputValue("#rows textarea")).toBe("درباره ازنحوه كار");
    });

    test("a rule, a preset and an option are switched, and the text follows", async () => {
      const page = await open();
      await write(page, "كتابها واقعا 12 تا بود");
      await page.click("#tab-rules");
      await page.locator('[data-rule="zwnj/plural"]').uncheck();
      await page.locator(".mark", { hasText: "کتابها" }).waitFor();
      expect(await result(page)).toBe("کتابها واقعا ۱۲ تا بود");
      await page.click("#tab-options");
      await page.selectOption("#option-extends", "web");
      await page.locator(".mark", { hasText: "واقعاً" }).waitFor();
      await page.selectOption("#option-digits", "keep");
      await page.locator(".mark", { hasText: "۱۲" }).waitFor({ state: "detached" });
      expect(await result(page)).toBe("کتابها واقعاً 12 تا بود");
      await page.fill("#option-language", "!");
      await page.press("#option-language", "Tab");
      await page.locator("#status", { hasText: "پذیرفته نشد" }).waitFor();
      expect(await result(page)).toBe("کتابها واقعاً 12 تا بود");
    });

    test("what is on by default is switched off", async () => {
      const page = await open();
      await write(page, "میشه كرد");
      expect(await result(page)).toBe(`می${ZWNJ}شه کرد`);
      await page.click("#tab-options");
      await page.selectOption("#option-colloquial", "false");
      await page.locator(".mark", { hasText: `می${ZWNJ}شه` }).waitFor({ state: "detached" });
      expect(await result(page)).toBe("میشه کرد");
    });

    test("a rule is found by its name, and among those at work in the text", async () => {
      const page = await open();
      await write(page, "كتابها را خريد");
      await page.click("#tab-rules");
      const shown = page.locator("#panel-rules li:visible .id");
      await shown.first().waitFor();
      await page.check("#rules-at-work");
      expect(await shown.allTextContents()).toEqual(["arabic-kaf-yeh", "plural"]);
      await page.uncheck("#rules-at-work");
      await page.fill("#find-rule", `نیم${ZWNJ}فاصله می پیوندد`);
      expect(await shown.allTextContents()).toContain("mi-prefix");
      expect(await shown.count()).toBeLessThan(5);
    });

    test("what the clipboard has is pasted over the text by a button, and an empty clipboard takes nothing away", async () => {
      const page = await open();
      await page.evaluate(() => navigator.clipboard.writeText(""));
      await page.click("#paste");
      await page.locator("#status", { hasText: "چسباندن" }).waitFor();
      expect(await page.inputValue("#rows textarea")).toBe(LETTER);
      await page.evaluate(() => navigator.clipboard.writeText("ميزها"));
      await page.click("#paste");
      await mark(page, "میزها").waitFor();
      expect(await page.inputValue("#rows textarea")).toBe("ميزها");
    });

    test("a narrow screen shows what becomes of the text at first, and each tool when it is asked for", async () => {
      const page = await open(PERSIAN, { viewport: { width: 390, height: 844 }, hasTouch: true });
      expect(await mark(page, `می${ZWNJ}کردم`).isVisible()).toBe(true);
      await page.click('#views [data-view="tools"]');
      await page.locator("#panel-suggestions .main").first().waitFor();
      await page.click('#views [data-view="source"]');
      expect(await page.locator("#rows textarea").first().isVisible()).toBe(true);
    });

    test("the page of a rule opens from a finding, and leads back with its examples", async () => {
      const page = await open();
      await mark(page, `می${ZWNJ}کردم`).click();
      await page.locator("#card a", { hasText: "zwnj/mi-prefix" }).click();
      await page.waitForURL(/\/fa\/rules\/zwnj\/mi-prefix\.html$/);
      expect(await page.locator("h1").textContent()).toContain("zwnj/mi-prefix");
      await page.locator("main a", { hasText: "آزمایشگاه" }).click();
      await isDone(page);
      const [[before, after] = []] = rules.find(({ id }) => id === "zwnj/mi-prefix")!.examples;
      expect(await page.inputValue("#rows textarea")).toContain(`${before}\n`);
      expect(await result(page)).toContain(`${after}\n`);
    });

    test("what was written is there in the other language and after another page", async () => {
      const page = await open();
      await write(page, "كتابها و خانه ي ما");
      await reject(page, `کتاب${ZWNJ}ها`);
      await page.locator('header a[hreflang="en"]').click();
      await page.locator(".mark.rejected").waitFor();
      expect(await page.locator("h1").textContent()).toBe("Playground");
      await mark(page, "خانهٔ").click();
      await page.locator("#card a", { hasText: "characters/ezafe" }).click();
      await page.waitForURL(/\/rules\/characters\/ezafe\.html$/);
      await page.goBack();
      await page.locator(".mark.rejected").waitFor();
      expect(await result(page)).toBe("كتابها و خانهٔ ما");
    });

    test("a document is shared by its address alone", async () => {
      const page = await open();
      await write(page, "كتابها و خانه ي ما");
      await reject(page, `کتاب${ZWNJ}ها`);
      await page.click("#share");
      await page.waitForURL(/#v1\./);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      const other = await newPage();
      await other.goto(page.url());
      await other.locator(".mark.rejected").waitFor();
      expect(await result(other)).toBe("كتابها و خانهٔ ما");
    });

    test("one megabyte is pasted, read to its end and repaired, and the page answers all the while", async () => {
      const page = await open();
      const text = `${LETTER.trim()}\n`.repeat(Math.ceil(1_000_000 / Buffer.byteLength(LETTER)));
      await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
      await page.fill("#rows textarea", "");
      await page.waitForTimeout(500);
      await browser.startTracing(page, { categories: ["toplevel"] });
      await page.focus("#rows textarea");
      await page.keyboard.press("Control+V");
      await page.locator("#status", { hasText: /[۰-۹]٬[۰-۹]{3}/ }).waitFor();
      await isDone(page);
      expect(await page.locator("#rows .row").count()).toBeGreaterThan(100);
      expect(await page.locator("#rows textarea").count()).toBeLessThan(20);
      for (let i = 1; i <= 10; i++) {
        await page.evaluate((part) => {
          const rows = document.getElementById("rows")!;
          rows.scrollTop = (rows.scrollHeight * part) / 10;
        }, i);
        await page.waitForTimeout(100);
      }
      await page.locator(".row:last-child .mark").first().waitFor();
      const longest = longestTask(await browser.stopTracing());
      console.log(`one megabyte: longest task ${longest} ms`);
      expect(longest).toBeGreaterThan(1);
      expect(longest).toBeLessThan(LONGEST_TASK);
      await page.click("#copy");
      await page.locator("#status", { hasText: "رونوشت شد" }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(fixText(text).output);
    });

    test("a file is opened as the linter reads it, and is saved with its name and line breaks", async () => {
      const page = await open(ENGLISH);
      const source = "# كتابها\r\n\r\n`كتاب` را بخوان\r\n";
      await page.setInputFiles("#file", { name: "a.md", mimeType: "text/markdown", buffer: Buffer.from(source) });
      await page.locator(".hidden", { hasText: "`كتاب`" }).waitFor();
      expect(await page.inputValue("#format")).toBe("markdown");
      const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
      expect(download.suggestedFilename()).toBe("a.md");
      expect(readFileSync(await download.path(), "utf8")).toBe(fixText(source, { document: "markdown" }).output);
      await page.setInputFiles("#file", {
        name: "b.txt",
        mimeType: "text/plain",
        buffer: Buffer.from([0xff, 0xfe, 0]),
      });
      await page.locator("#status", { hasText: "“b.txt” is no text file in UTF-8" }).waitFor();
    });

    test("a format that is a sub-path is loaded when it is chosen, or when a file of it is opened", async () => {
      const page = await open();
      const loads = (): readonly string[] => requests.filter((url) => /\/engine\/(?:yaml|python)-/.test(url));
      requests = [];
      await write(page, "title: كتاب # كد");
      expect(loads()).toEqual([]);
      await page.selectOption("#format", "yaml");
      await page.locator(".hidden", { hasText: "# كد" }).waitFor();
      expect(await result(page)).toBe("title: کتاب # كد");
      expect(loads()).toHaveLength(1);
      const source = 'print("كتاب ها")  # key: كد\n';
      await page.setInputFiles("#file", { name: "a.py", mimeType: "text/x-python", buffer: Buffer.from(source) });
      await page.locator(".hidden", { hasText: "print" }).waitFor();
      expect(await page.inputValue("#format")).toBe("python");
      expect(await result(page)).toBe(`print("کتاب${ZWNJ}ها")  # key: كد\n`);
    });

    test("a file is dropped", async () => {
      const page = await open();
      const data = await page.evaluateHandle(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['{"a": "كتاب"}'], "fa.json"));
        return transfer;
      });
      await page.dispatchEvent("#rows", "dragover", { dataTransfer: data });
      expect(await page.locator(".drop").isVisible()).toBe(true);
      await page.dispatchEvent("#rows", "drop", { dataTransfer: data });
      await page.locator(".hidden", { hasText: '{"a": "' }).waitFor();
      expect(await result(page)).toBe('{"a": "کتاب"}');
      expect(await page.locator(".drop").isVisible()).toBe(false);
    });

    test.each(["guide.md", "page.html", "strings.json"])(
      "the sample %s is read as the linter reads it",
      async (name) => {
        const page = await open();
        const text = readFileSync(resolve(ROOT, `docs/playground/samples/${name}.txt`), "utf8");
        await page.setInputFiles("#file", { name, mimeType: "text/plain", buffer: Buffer.from(text) });
        await page.locator(".hidden").nth(2).waitFor();
        expect(await result(page)).toBe(fixText(text, { filename: name }).output);
      },
    );

    test("dates and numbers are told with their values, and a word with its reasons", async () => {
      const page = await open(ENGLISH);
      await page.selectOption("#samples", "news");
      await page.click("#tab-values");
      const date = page.locator("#panel-values li").first();
      await date.waitFor();
      expect(await date.textContent()).toBe(`سه${ZWNJ}شنبه ۱۵ اردیبهشت ۱۴۰۵Jalali1405-02-15Gregorian2026-05-05`);
      await page.click("#tab-why");
      await page.fill("#why-word", "کتابها");
      await page.press("#why-word", "Enter");
      await page.locator(".why", { hasText: "کتابها  → کتاب¦ها" }).waitFor();
    });

    test("everything can be done by keys", async () => {
      const page = await open();
      await write(page, "كتاب و نامه ي علي");
      await page.locator("#rows textarea").focus();
      await page.keyboard.press("Tab");
      const focused = (text: string) => page.locator(".mark:focus", { hasText: text }).waitFor();
      await focused("کتاب");
      await page.keyboard.press("ArrowLeft");
      await focused("نامهٔ");
      await page.keyboard.press("ArrowDown");
      await focused("علی");
      await page.keyboard.press("ArrowRight");
      await focused("نامهٔ");
      await page.keyboard.press("Enter");
      await page.locator("#card :focus").waitFor();
      await page.keyboard.press("Escape");
      await focused("نامهٔ");
      await page.keyboard.press("Enter");
      await page.locator("#card button:not(.close)").first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".mark.rejected").waitFor();
      expect(await result(page)).toBe("کتاب و نامه ي علی");
    });

    test.each([
      ["in Persian", PERSIAN, { colorScheme: "light" }],
      ["in English, dark", ENGLISH, { colorScheme: "dark" }],
      ["on a phone", PERSIAN, { viewport: { width: 390, height: 844 }, hasTouch: true }],
    ] as const)("axe finds nothing serious in the playground %s", async (_, place, options) => {
      const page = await open(place, options);
      expect(await axe(page)).toEqual([]);
      const isPhone = "hasTouch" in options;
      if (isPhone) await page.click('#views [data-view="result"]');
      await mark(page, "دیگر").click();
      await page.locator("#card").waitFor();
      expect(await axe(page)).toEqual([]);
      if (isPhone) await page.click('#views [data-view="tools"]');
      for (const panel of ["rules", "options", "values", "why"]) {
        await page.click(`#tab-${panel}`);
        await page.locator(`#panel-${panel} > *`).first().waitFor();
        expect(await axe(page), panel).toEqual([]);
      }
    });

    test.each([
      "index.html",
      "fa/index.html",
      `${VERSION}/rules/index.html`,
      `${VERSION}/fa/rules/zwnj/plural.html`,
      `${VERSION}/api/virayesh.html`,
      `${VERSION}/api/dates/findDates.html`,
      `${VERSION}/reference/linter.html`,
      `${VERSION}/fa/reference/dates.html`,
    ])("axe finds nothing serious in %s", async (place) => {
      for (const colorScheme of ["light", "dark"] as const) {
        const page = await newPage({ colorScheme });
        await page.goto(server.origin + place);
        expect(await axe(page), colorScheme).toEqual([]);
        expect((await seen(page)).shift).toBeLessThan(0.05);
      }
    });

    test("the search finds a rule by what it is about, with what it loads when it is opened", async () => {
      const page = await newPage();
      await page.goto(`${server.origin}fa/index.html`);
      await page.keyboard.press("/");
      await page.locator("[data-search-dialog] input").fill("zwnj plural");
      await page.locator("[data-search-dialog] li a").first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/rules\/zwnj\/plural\.html$/);
    });

    test("no page complained, and none asked anybody else", () => {
      expect(faults).toEqual([]);
    });
  },
);
