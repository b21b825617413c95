import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { readEntries } from "../../scripts/entries.ts";
import { checkSite } from "../../scripts/site/check.ts";
import { NOT_FOUND } from "../../scripts/site/not-found.ts";
import { VERSION } from "../../scripts/site/pages.ts";
import { SITE } from "../../src/options/site.ts";
import { rules } from "../../src/rules.ts";
import { publicExports } from "../surface/surface.ts";

const out = inject("site");
const files = new Map<string, string>();
for (const name of readdirSync(out, { recursive: true, encoding: "utf8" })) {
  const path = join(out, name);
  if (statSync(path).isFile())
    files.set(name.replaceAll("\\", "/"), /\.(?:html|css|md|js|txt)$/.test(name) ? readFileSync(path, "utf8") : "");
}

describe("the site", () => {
  test("has no dead link, no page without title, language and direction, none that loads from elsewhere or lies far away", () => {
    expect(checkSite(files)).toEqual([]);
  });

  test("has a page in both languages for each rule, where its findings say", () => {
    for (const { id, url } of rules) {
      const place = url.replace(SITE, `${VERSION}/`);
      expect(files.has(place), `${id}: ${place}`).toBe(true);
      expect(files.has(place.replace(`${VERSION}/`, `${VERSION}/fa/`)), id).toBe(true);
    }
  });

  test("has every export in the reference", () => {
    for (const { specifier, source } of readEntries().filter(({ exists }) => exists)) {
      const page = files.get(`${VERSION}/api/${specifier.replace("virayesh/", "")}.html`) ?? "";
      for (const { name } of publicExports(source)) {
        expect(page, `${specifier}: ${name}`).toContain(`<code dir="ltr">${name}</code></a>`);
      }
    }
  });

  test("has each page as Markdown too, and names the English ones to programs that read", () => {
    const plain = [...files.keys()].filter((path) => path.endsWith(".md"));
    const pages = [...files.keys()].filter((path) => path.endsWith(".html") && path !== NOT_FOUND);
    expect(plain.map((path) => path.replace(/md$/, "html")).sort()).toEqual(pages.sort());
    expect(files.get("llms.txt")).toContain(`(${VERSION}/api/dates/findDates.md)`);
  });

  test("asks no other host in its style sheets", () => {
    for (const [path, text] of files)
      if (path.endsWith(".css")) expect(text).not.toMatch(/url\(["']?(?:https?:)?\/\/|@import/);
  });
});

describe("the check of the site", () => {
  const page = (inside: string): string =>
    `<!doctype html><html lang="en" dir="ltr"><title>t</title><h1>t</h1>${inside}</html>`;
  const check = (index: string, others: Readonly<Record<string, string>> = {}): readonly string[] =>
    checkSite(new Map([["index.html", index], ["fa/index.html", page("")], ...Object.entries(others)]));

  test.each([
    ["a dead link", page('<a href="gone.html">x</a>'), "index.html links to gone.html, which is not there"],
    ["a dead place", page('<a href="#gone">x</a>'), "index.html links to #gone, which has no such place"],
    [
      "a script of another host",
      page('<script src="https://example.com/a.js"></script>'),
      "index.html loads https://example.com/a.js",
    ],
    ["an address from the root", page('<link rel="stylesheet" href="/a.css">'), "index.html loads /a.css"],
    [
      "a translation that is not there",
      page('<link rel="alternate" hreflang="fa" href="https://virayesh.github.io/virayesh/fa/gone.html">'),
      "index.html names https://virayesh.github.io/virayesh/fa/gone.html as its translation, which is not there",
    ],
    ["no language", "<html><title>t</title><h1>t</h1></html>", "index.html has no lang or no dir"],
    ["no title", '<html lang="en" dir="ltr"><h1>t</h1></html>', "index.html has no title"],
    ["the same place twice", page('<p id="a"></p><p id="a"></p>'), "index.html has two places named a"],
  ])("finds %s", (_, index, fault) => {
    expect(check(index)).toContain(fault);
  });

  test.each([
    ["a dead link of a plain copy", "[x](gone.md)", "index.md links to gone.md, which is not there"],
    ["a dead place in one", "[x](#gone)\n\n## here", "index.md links to #gone, which has no such place"],
    [
      "a dead link in a list of links",
      "- [`x`](docs/gone.md): x",
      "index.md links to docs/gone.md, which is not there",
    ],
  ])("finds %s", (_, text, fault) => {
    expect(check(page(""), { "index.md": text })).toEqual([fault]);
    expect(
      check(page(""), { "index.md": `${text.replace("gone", "here")}`, "here.md": "", "docs/here.md": "" }),
    ).toEqual([]);
  });

  test("finds a page that is four steps away", () => {
    const chain = {
      "1.html": page('<a href="2.html">x</a>'),
      "2.html": page('<a href="3.html">x</a>'),
      "3.html": page(""),
    };
    expect(check(page('<a href="1.html">x</a>'), chain)).toEqual([]);
    const longer = { ...chain, "3.html": page('<a href="4.html">x</a>'), "4.html": page("") };
    expect(check(page('<a href="1.html">x</a>'), longer)).toEqual(["4.html is more than 3 steps from a front page"]);
  });
});
