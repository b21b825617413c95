import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/edits/index.ts";
import { type Config, fixText, lintText } from "../../src/lint/index.ts";
import { repairText } from "../../src/lint/internal.ts";
import { githubSlug, slugsOf, vitepressSlug } from "../../src/lint/slugs.ts";

const fix = (source: string, config: Config = {}, linked: readonly string[] = []): string =>
  fixText(source, { filename: "a.md", config, linkedFragments: new Set(linked) }).output;

describe("a link goes along with its heading", () => {
  test.each([
    ["a link", "[متن](#بخش-علي)\n\n# بخش علي\n", "[متن](#بخش-علی)\n\n# بخش علی\n"],
    ["a ZWNJ, which no anchor of GitHub has", "[متن](#کتاب-ها)\n\n## کتاب ها", "[متن](#کتابها)\n\n## کتاب‌ها"],
    ["a link before and one behind", "[۱](#علي)\n\n# علي\n\n[۲](#علي)", "[۱](#علی)\n\n# علی\n\n[۲](#علی)"],
    ["a heading that is underlined", "[متن](#علي)\n\nعلي\n===", "[متن](#علی)\n\nعلی\n==="],
    ["angle brackets and a title", '[متن](<#علي> "عنوان")\n\n# علي', '[متن](<#علی> "عنوان")\n\n# علی'],
    [
      "a link that names its own file",
      "[متن](./a.md#علي) [ا](a.md#علي)\n\n# علي",
      "[متن](./a.md#علی) [ا](a.md#علی)\n\n# علی",
    ],
    ["a link to another", "[متن](b/a.md#علي) [ا](b.md#علي)\n\n# علي", "[متن](b/a.md#علي) [ا](b.md#علي)\n\n# علی"],
    ["a definition", "[متن][ا]\n\n[ا]: #علي\n\n# علي", "[متن][ا]\n\n[ا]: #علی\n\n# علی"],
    [
      "HTML",
      "<a href=\"#علي\">متن</a> و <p>\n<a href='#علي'>ا</a>\n\n# علي",
      "<a href=\"#علی\">متن</a> و <p>\n<a href='#علی'>ا</a>\n\n# علی",
    ],
    [
      "a fragment in percent encoding",
      `[متن](#${encodeURIComponent("علي")})\n\n# علي`,
      `[متن](#${encodeURIComponent("علی")})\n\n# علی`,
    ],
    ["one of two that are alike", "[متن](#علي-1)\n\n# علي\n\n# علي", "[متن](#علی-1)\n\n# علی\n\n# علی"],
    ["two that become alike", "[متن](#علي)\n\n# علی\n\n# علي", "[متن](#علی-1)\n\n# علی\n\n# علی"],
    ["markup in the heading", "[متن](#علي-و-code)\n\n# **علي** و `code`", "[متن](#علی-و-code)\n\n# **علی** و `code`"],
    ["a link in the heading", "[متن](#علي)\n\n# [علي](b.md)", "[متن](#علی)\n\n# [علی](b.md)"],
    ["an underscore in a word", "[متن](#a_b-علي)\n\n# a_b علي", "[متن](#a_b-علی)\n\n# a_b علی"],
    ["a byte order mark", "\uFEFF[متن](#علي)\n\n# علي", "\uFEFF[متن](#علی)\n\n# علی"],
    [
      "VitePress, where the others keep their ZWNJ",
      "[۱](#می‌شود) [۲](#کتاب-ها)\n\n# می‌شود\n\n# کتاب ها",
      "[۱](#می‌شود) [۲](#کتاب‌ها)\n\n# می‌شود\n\n# کتاب‌ها",
    ],
    ["an anchor that is named", "[متن](#علي)\n\n# علي {#علي}", "[متن](#علي)\n\n# علی {#علي}"],
    ["a link that leads nowhere", "[متن](#علي-بود)\n\n# علي", "[متن](#علي-بود)\n\n# علی"],
    ["a link to another file", "[متن](b.md#علي)\n\n# علي", "[متن](b.md#علي)\n\n# علی"],
  ])("%s", (_, source, expected) => {
    expect(fix(source)).toBe(expected);
    expect(repairText(source, { filename: "a.md" })).toBe(expected);
    expect(fix(expected)).toBe(expected);
  });

  test("MDX", () => {
    const source = '<a href="#علي">متن</a>\n\n# علي\n\n# علي {/*علي*/}\n\n[ا](#علي)';
    const expected = '<a href="#علی">متن</a>\n\n# علی\n\n# علی {/*علي*/}\n\n[ا](#علی)';
    expect(fixText(source, { filename: "a.mdx" }).output).toBe(expected);
  });

  test("it is a finding like any other", () => {
    const source = "[متن](#علي)\n\n# علي\n";
    const { findings, output } = lintText(source, { filename: "a.md" });
    const [first] = findings;
    expect(first).toMatchObject({ rules: ["document/anchor"], severity: "warning", safe: true, start: 7, end: 10 });
    expect(first!.message).toBe("“#علي” should be “#علی”, since its heading is repaired");
    const edits = findings.flatMap((finding) => finding.edits).sort((a, b) => a.start - b.start);
    expect(applyEdits(source, edits)).toBe(output);
  });

  test("nobody is asked where the rule is off", () => {
    expect(fix("[متن](#علي)\n\n# علي", { rules: { "document/anchor": "off" } })).toBe("[متن](#علي)\n\n# علی");
  });
});

describe("a heading that another file links to", () => {
  const source = "[متن](#بخش-علي)\n\n# بخش علي\n\nعلي";

  test("is left to its author", () => {
    expect(fix(source, {}, ["بخش-علي"])).toBe("[متن](#بخش-علي)\n\n# بخش علي\n\nعلی");
    const { findings } = lintText(source, { filename: "a.md", linkedFragments: new Set(["بخش-علي"]) });
    expect(findings.map(({ rules, safe }) => [rules[0], safe])).toEqual([
      ["document/anchor", false],
      ["characters/arabic-kaf-yeh", false],
      ["characters/arabic-kaf-yeh", true],
    ]);
  });

  test("is repaired where its anchor stays, or where the configuration wants it", () => {
    expect(fix("# علي،خوب", {}, ["دیگر"])).toBe("# علی، خوب");
    expect(fix(source, { headings: "fix" }, ["بخش-علي"])).toBe("[متن](#بخش-علی)\n\n# بخش علی\n\nعلی");
  });

  test("a wrong set is told", () => {
    expect(() => lintText("", { linkedFragments: ["a"] as never })).toThrow(
      'lintText: options.linkedFragments: must be a Set, got ["a"]',
    );
  });
});

test("slugs, as github-slugger and mdit-vue make them", () => {
  expect(githubSlug("کتاب‌های من: Foo_Bar (۲)!")).toBe("کتابهای-من-foo_bar-۲");
  expect(githubSlug("A — B  c")).toBe("a--b--c");
  expect(vitepressSlug("کتاب‌های من: Foo_Bar (۲)!")).toBe("کتاب‌های-من-foo-bar-۲");
  expect(vitepressSlug("1. یک")).toBe("_1-یک");
  expect(slugsOf(["a", "a", "a-1", "a"], githubSlug)).toEqual(["a", "a-1", "a-1-1", "a-2"]);
});
