import { describe, expect, test } from "vitest";
import { applyEdits, type Repair } from "../../src/edits/index.ts";
import { findLostZwnj } from "../../src/lint/checks/lost-zwnj.ts";
import { type Finding, fixText, lintText } from "../../src/lint/index.ts";
import { resolveSettings } from "../../src/lint/settings.ts";

const rulesOf = (findings: readonly Finding[]): string[] => findings.map(({ rules }) => rules.join());

describe("findings", () => {
  test("one for each word, with all its edits", () => {
    const { findings, output } = lintText("كتابي از علي");
    expect(rulesOf(findings)).toEqual(["characters/arabic-kaf-yeh", "characters/arabic-kaf-yeh"]);
    expect(findings[0]).toMatchObject({ start: 0, end: 5, safe: true, severity: "error", confidence: 1 });
    expect(findings[0]!.edits).toHaveLength(2);
    expect(findings[0]!.message).toBe("“كتابي” should be “کتابی” (U+0643 → U+06A9, U+064A → U+06CC)");
    expect(output).toBe("کتابی از علی");
  });

  test.each([
    // One word, or what becomes one.
    ["كتاب هاي من", ["“كتاب هاي” should be “کتاب\u200Cهای” (U+0643 → U+06A9, U+0020 → U+200C ZWNJ, U+064A → U+06CC)"]],
    ["سلام ,علي", ["“سلام ,علي” should be “سلام، علی” (U+064A → U+06CC)"]],
    // Two words, and the space between them.
    [
      "كتاب  علي",
      [
        "“كتاب” should be “کتاب” (U+0643 → U+06A9)",
        "“كتاب  علي” should be “کتاب علی” (U+0020 → ∅)",
        "“علي” should be “علی” (U+064A → U+06CC)",
      ],
    ],
    // A suggestion shows the word with what is written in any case.
    ["غير فعال است", ["“غير” should be “غیر” (U+064A → U+06CC)", "“غير فعال” may have to be “غیرفعال” (U+0020 → ∅)"]],
  ])("show what fix will write: %s", (source, messages) => {
    expect(lintText(source).findings.map(({ message }) => message)).toEqual(messages);
  });

  test("a suggestion holds all edits of what it shows", () => {
    const source = "غير فعال است";
    const suggestion = lintText(source).findings.find(({ safe }) => !safe)!;
    expect(applyEdits(source, suggestion.edits)).toBe("غیرفعال است");
    expect(suggestion.rules).toEqual(["zwnj/prefix"]);
  });

  test.each([
    ["كتاب هاي", "zwnj/plural", ["characters/arabic-kaf-yeh"]],
    ["خانه ي ما", "characters/ezafe", ["characters/arabic-kaf-yeh"]],
    ["سلام ,علي", "punctuation/comma", ["spacing/before-mark", "spacing/after-mark", "characters/arabic-kaf-yeh"]],
    ['"كتاب"', "punctuation/quotes", ["characters/arabic-kaf-yeh"]],
  ])("%s is first of all a matter of %s", (source, first, others) => {
    const [finding] = lintText(source).findings;
    expect(finding!.rules).toEqual([first, ...others]);
    expect(finding!.url).toContain(`/rules/${first}.html`);
    // However mild the rule that leads.
    expect(finding!.severity).toBe("error");
  });

  test("a text without spaces is not a single one", () => {
    const { findings, output } = lintText("علي،".repeat(400));
    for (const { start, end, message } of findings) {
      expect(end - start).toBeLessThanOrEqual(80);
      expect(message.length).toBeLessThan(400);
    }
    expect(
      applyEdits(
        "علي،".repeat(400),
        findings.flatMap(({ edits }) => edits),
      ),
    ).toBe(output);
  });

  test("positions count lines of every kind and UTF-16 columns", () => {
    const [first, second, third] = lintText("😀 علي\r\nعلي\rعلي").findings;
    expect(first).toMatchObject({ line: 1, column: 6, endLine: 1, endColumn: 7 });
    expect(second).toMatchObject({ line: 2, column: 3 });
    expect(third).toMatchObject({ line: 3, column: 3 });
  });

  test("an edit of what cannot be seen names its code points", () => {
    const { findings } = lintText("سلام  دنیا");
    expect(findings[0]!.message).toBe("“سلام  دنیا” should be “سلام دنیا” (U+0020 → ∅)");
  });

  test("a word is quoted from its own line", () => {
    const { findings } = lintText("سلام \nدنیا");
    expect(findings.map(({ message }) => message)).toEqual(["“سلام ” should be “سلام” (U+0020 → ∅)"]);
  });

  test("messages in Persian", () => {
    const { findings } = lintText("علي", { config: { messages: "fa" } });
    expect(findings[0]!.message).toBe("بنویسید «علی»، نه «علي» (U+064A → U+06CC)");
  });

  test("the edits of all safe findings make the output", () => {
    const source = "# كتاب علي , `كد`\n\nسال 1404 ...";
    const { findings, output } = lintText(source, { filename: "a.md" });
    const edits = findings.flatMap((finding) => finding.edits).sort((a, b) => a.start - b.start);
    expect(applyEdits(source, edits)).toBe(output);
    expect(fixText(source, { filename: "a.md" })).toMatchObject({ output, remaining: [] });
  });

  test("a format by file name, by name, or plain text", () => {
    expect(lintText('{"ك": "ك"}', { filename: "a.JSON" }).output).toBe('{"ك": "ک"}');
    expect(lintText("<b title=x>ك</b>", { document: "html" }).output).toBe("<b title=x>ک</b>");
    expect(() => lintText("ك", { filename: "a.rb" })).toThrow(
      /^lintText: no format is known for the file name "a\.rb"; options\.document says what it is \(one of text, /,
    );
    expect(lintText("ك", { filename: "a.srt", document: "text" }).output).toBe("ک");
  });

  test("a byte order mark stays", () => {
    expect(lintText("\uFEFF# علي", { filename: "a.md" }).output).toBe("\uFEFF# علی");
    expect(lintText('\uFEFF{"a": "علي"}', { filename: "a.json" }).output).toBe('\uFEFF{"a": "علی"}');
  });
});

test("a finding names the reading that was chosen, where a word has two", () => {
  const readings = (text: string) => lintText(text).findings.map(({ reading }) => reading);
  expect(readings("نامهای آنان")).toEqual(["نام\u200Cهای"]);
  expect(readings("در نامهای به من نوشت")).toEqual(["نامه\u200Cای"]);
  expect(readings("کتابهای من")).toEqual([undefined]);
});

describe("checks", () => {
  test("broken input is a finding, not a throw", () => {
    const { findings, output } = lintText('{"a": "علي"', { filename: "a.json" });
    expect(findings).toMatchObject([{ rules: ["document/syntax"], severity: "error", safe: false, edits: [] }]);
    expect(output).toBe('{"a": "علي"');
  });

  test("a literal with escaped letters is reported, not rewritten", () => {
    const source = '{"a": "علي\\u200cعلي"}';
    const { findings, output } = lintText(source, { filename: "a.json" });
    expect(findings).toMatchObject([{ rules: ["document/escaped"], severity: "warning" }]);
    expect(output).toBe(source);
  });

  test("mojibake", () => {
    for (const broken of ["Ù…ÛŒâ€ŒØ´ÙˆØ¯", "ظ…غŒâ€Œط´ظˆط¯ ط¨ظ‡ ط§غŒظ†"]) {
      expect(rulesOf(lintText(`متن ${broken} متن`).findings)).toContain("document/mojibake");
    }
    expect(rulesOf(lintText("ظهر، عصر، غروب؛ طلوع «ط»، «ظ»، «ع»").findings)).not.toContain("document/mojibake");
  });

  test.each([
    ["شنبه ۱۴ آذر ۱۴۰۴", "dates/weekday-mismatch"],
    ["شنبه ۱۸ تیر ۷۸", "dates/weekday-mismatch"],
    ["۳۱ مهر ۱۴۰۴", "dates/impossible"],
    ["۳۰ اسفند ۱۴۰۴", "dates/impossible"],
    ["تاریخ ۱۴۰۴/۱۳/۰۱", "dates/impossible"],
    ["جمعه ۱۴ آذر ۱۴۰۴", undefined],
    ["`۳۱ مهر ۱۴۰۴`", undefined],
    // Dates in words are looked for beside numbers only, and what stands in code is no number.
    ["شنبه چهاردهم آذر هزار و چهارصد و چهار، بند ۵", "dates/weekday-mismatch"],
    ["شنبه چهاردهم آذر هزار و چهارصد و چهار، `h1`", undefined],
  ])("dates: %s", (source, rule) => {
    const { findings } = lintText(source, { filename: "a.md" });
    expect(rulesOf(findings)).toEqual(rule === undefined ? [] : [rule]);
  });

  test("the dates of a long line are where they stand, whichever part of it that is", () => {
    const filler = "در سال ۱۴۰۴ هوا خوب بود. ".repeat(700);
    const date = "۳۱ مهر ۱۴۰۴";
    const source = `${filler}${date} گذشت. ${filler}${date} آمد.\n${date}`;
    const { findings } = lintText(source, { filename: "a.txt" });
    expect(findings.map(({ start, end }) => source.slice(start, end))).toEqual([date, date, date]);
    expect(new Set(rulesOf(findings))).toEqual(new Set(["dates/impossible"]));
  });

  test("a document that has lost its ZWNJs", () => {
    const source = "کتاب ها را می خوانم و به خانه می روم و درباره آن فکر می کنم ".repeat(10);
    const zwnj = { start: 4, end: 5, replacement: "\u200C", rules: ["zwnj/plural"], confidence: 1 } as const;
    const check = (text: string, repairs: Repair[]): string[] => {
      const found: string[] = [];
      findLostZwnj({ source: text, stretches: [], barriers: [], literals: [], repairs, suggestions: [] }, (rule) =>
        found.push(rule),
      );
      return found;
    };
    expect(check(source, [zwnj, zwnj, zwnj])).toEqual(["document/lost-zwnj"]);
    expect(check(source, [zwnj])).toEqual([]);
    expect(check(source.slice(0, 100), [zwnj, zwnj, zwnj])).toEqual([]);
    expect(check(`${source}می\u200Cروم`, [zwnj, zwnj, zwnj])).toEqual([]);
    expect(check("متن ".repeat(99), [zwnj, zwnj, zwnj])).toEqual([]);
    expect(check("متن ".repeat(100), [zwnj, zwnj, zwnj])).toEqual(["document/lost-zwnj"]);
    expect(check("متن ".repeat(100), [zwnj, zwnj])).toEqual([]);
    expect(check("a متنِ ".repeat(50), [zwnj, zwnj, zwnj])).toEqual([]);
  });
});

describe("directives", () => {
  const unused = "document/unused-directive";

  test("one that silences a check is of use even where the check is off", () => {
    const source = (translation: string): string =>
      `msgid "one two %d"\nmsgstr ""\n\n# virayesh-disable-next-line document/parity\nmsgid "three four %d"\nmsgstr "${translation}"\n`;
    expect(rulesOf(lintText(source("سه و چهار"), { filename: "fa.po" }).findings)).toEqual([]);
    expect(rulesOf(lintText(source("سه و چهار %d"), { filename: "fa.po" }).findings)).toEqual([unused]);
  });

  test.each([
    ["a line", "علي <!-- virayesh-disable-line -->\nعلي", "علي <!-- virayesh-disable-line -->\nعلی", []],
    [
      "the next line",
      "<!-- virayesh-disable-next-line -->\nعلي\nعلي",
      "<!-- virayesh-disable-next-line -->\nعلي\nعلی",
      [],
    ],
    [
      "the next line behind blank ones",
      "<!-- virayesh-disable-next-line -->\n\n\nعلي\nعلي",
      "<!-- virayesh-disable-next-line -->\n\n\nعلي\nعلی",
      [],
    ],
    [
      "a part",
      "علي\n<!-- virayesh-disable -->\nعلي\n<!-- virayesh-enable -->\nعلي",
      "علی\n<!-- virayesh-disable -->\nعلي\n<!-- virayesh-enable -->\nعلی",
      [],
    ],
    ["the file", "علي\n<!-- virayesh-disable-file -->\nعلي", "علي\n<!-- virayesh-disable-file -->\nعلي", []],
    [
      "one rule, with a reason",
      "<!-- virayesh-disable characters/arabic-kaf-yeh -- نام عربی است -->\n\nعلي , 1",
      "<!-- virayesh-disable characters/arabic-kaf-yeh -- نام عربی است -->\n\nعلي، ۱",
      [],
    ],
    [
      "a folder of rules",
      "<!-- virayesh-disable characters/* -->\n\nعلي ,",
      "<!-- virayesh-disable characters/* -->\n\nعلي،",
      [],
    ],
    ["nothing", "<!-- virayesh-disable-line -->\n\nعلی", "<!-- virayesh-disable-line -->\n\nعلی", [unused]],
    [
      "a rule that is none",
      "<!-- virayesh-disable zwnj/plurl -->\n\nعلی",
      "<!-- virayesh-disable zwnj/plurl -->\n\nعلی",
      [unused],
    ],
    ["all but one rule", "<!-- virayesh-disable -->\n\n<!-- virayesh-enable punctuation/* -->\n\nعلي ,", undefined, []],
  ])("%s", (_, source, expected, left) => {
    const { findings, output } = lintText(source, { filename: "a.md" });
    if (expected !== undefined) expect(output).toBe(expected);
    expect(rulesOf(findings.filter(({ safe }) => !safe))).toEqual(left);
  });

  test("the next line of gettext is the entry that follows", () => {
    const entry = (id: string, text: string): string =>
      `msgid "${id}"\nmsgid_plural "${id}s"\nmsgstr[0] ""\n"${text}"\nmsgstr[1] "${text}"\n`;
    const source = `${entry("x", "علي")}\n# virayesh-disable-next-line\n#: a.c:1\n${entry("y", "علي")}\n${entry("z", "علي")}`;
    const { output, findings } = lintText(source, { filename: "a.po" });
    expect(output).toBe(
      source.replace(entry("x", "علي"), entry("x", "علی")).replace(entry("z", "علي"), entry("z", "علی")),
    );
    expect(rulesOf(findings)).not.toContain(unused);
    expect(rulesOf(lintText("# virayesh-disable-next-line\n", { filename: "a.po" }).findings)).toEqual([]);
  });

  test("MDX", () => {
    const source = "{/* virayesh-disable-next-line -- نام */}\n\nعلي\n\nعلي {/* virayesh-disable-line */}\n\nعلي";
    expect(lintText(source, { filename: "a.mdx" }).output).toBe(`${source.slice(0, -1)}ی`);
  });

  test.each([
    ["a.html", "<!-- virayesh-disable -->\n<p>علي</p>"],
    ["a.jsonc", '{\n// virayesh-disable-next-line\n"a": "علي"}'],
    ["a.po", '# virayesh-disable\nmsgid "a"\nmsgstr "علي"\n'],
    ["a.txt", "<!-- virayesh-disable-next-line -->\nعلي"],
  ])("in %s", (filename, source) => {
    expect(lintText(source, { filename })).toMatchObject({ findings: [], output: source });
  });
});

describe("configuration", () => {
  test("a rule that is off does not act", () => {
    const config = { rules: { "characters/arabic-kaf-yeh": "off" } } as const;
    expect(lintText("علي , آمد", { config }).output).toBe("علي، آمد");
  });

  test("exact names win over folders, whatever their order", () => {
    const config = { rules: { "characters/arabic-kaf-yeh": "warn", "characters/*": "off" } } as const;
    expect(lintText("علي", { config }).findings).toMatchObject([{ severity: "warning", safe: true }]);
  });

  test("what editors differ about is a warning, what all call an error is one", () => {
    const severities = (text: string, config = {}): string[] => [
      ...new Set(lintText(text, { config }).findings.map(({ severity }) => severity)),
    ];
    const style = [
      "سال 1404",
      'گفت "سلام" و رفت',
      "صبر کن...",
      "API ها",
      "سلام  دنیا",
      "سلام ",
      "کار\u200Cها",
      "درگاه 8080",
    ];
    for (const text of style) {
      expect(severities(text), text).toEqual(["warning"]);
      expect(severities(text, { extends: "strict" }), text).toEqual(["error"]);
    }
    for (const text of ["كتاب", "کتاب ها", "می روم", "سلام ,", "چرا?", "٤ نفر", "می\u200C\u200Cروم", "خانه ی ما"]) {
      expect(severities(text), text).toEqual(["error"]);
    }
  });

  test("strict leaves no warning", () => {
    const { rules } = resolveSettings({ extends: "strict" });
    expect([...rules.values()]).not.toContain("warn");
  });

  test("presets", () => {
    const text = "این - آن";
    expect(lintText(text).findings).toEqual([]);
    expect(lintText(text, { config: { extends: "editorial" } }).findings).toMatchObject([
      { rules: ["punctuation/dash"], severity: "warning" },
    ]);
    const escaped = '{"a": "علی\\u200c"}';
    const [finding] = lintText(escaped, { filename: "a.json", config: { extends: ["strict", "editorial"] } }).findings;
    expect(finding).toMatchObject({ severity: "error" });
  });

  test("options of style", () => {
    expect(lintText("سال ۱۲ ...", { config: { digits: "keep", ellipsis: "keep" } }).output).not.toContain("…");
  });

  test("words of one's own", () => {
    const config = { words: ["کاپوچینوخور", "نیم\u200Cبند\u200Cانگاری"] };
    expect(lintText("نیمبندانگاری", { config }).output).toBe("نیم\u200Cبند\u200Cانگاری");
  });

  test("words to keep", () => {
    expect(lintText("علي و عليرضا", { config: { keep: ["علي"] } }).output).toBe("علي و علیرضا");
  });

  test.each([
    [() => lintText(1 as never), "lintText: source must be a string, got 1"],
    [
      () => lintText("", { file: "a" } as never),
      'lintText: options.file: unknown option "file"; known: filename, document, language, linkedFragments, directives, original, config',
    ],
    [
      // @ts-expect-error
      () => lintText("", { document: "docx" }),
      'lintText: options.document: unknown value "docx"; known: text, markdown, mdx, html, json, po',
    ],
    [
      // @ts-expect-error
      () => fixText("", { config: { rules: { "zwnj/plurl": "off" } } }),
      'fixText: options.config.rules.zwnj/plurl: unknown rule "zwnj/plurl"; did you mean "zwnj/plural"?',
    ],
    [
      () => lintText("", { config: { digits: "persain" as never } }),
      'lintText: options.config.digits: unknown value "persain"; did you mean "persian"?',
    ],
  ])("an error names what is wrong %#", (run, message) => {
    expect(run).toThrow(TypeError);
    expect(run).toThrow(message);
  });
});
