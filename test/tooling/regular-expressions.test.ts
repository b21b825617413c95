import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { inlineRegexes } from "../../scripts/inline-regexes.ts";
import { modulesIn } from "../support/modules.ts";
import { isSuperLinear } from "../support/super-linear.ts";

const SOURCE = resolve(ROOT, "src");

/** Regular expressions that may be slow on some text, and why no such text comes to them. */
const BOUNDED: Readonly<Record<string, string>> = {
  "cli/diff.ts: [^\\n]*\\n|[^\\n]+$": "the second branch takes all that the first went over, once",
  "cli/io.ts: \\s*\\n\\s*": "sees the messages of errors",
  "cli/settings.ts: ^\\s*(.*?)\\s*[:=]\\s*(.*?)\\s*$": "sees one argument of the command line",
  "formatters/visible-zwnj.ts: “[^”]*”|«[^»]*»": "sees messages, which quote a hundred and twenty characters at most",
  "lint/slugs.ts: ^-+|-+$": "runs of hyphens have become one",
  "numbers/parse-number.ts: (?<=[0-9٠-٩۰-۹])[/⁄](?=[0-9٠-٩۰-۹]+\\D*$)":
    "a slash looks no further than to the digits behind the next",
  'protect/cue.ts: [ \\u00A0:«("]+$': "sees a slice of bounded length",
  "documents/markdown/block-starts.ts: ^(?:(`{3,})[^`]*|(~{3,}).*)$":
    "anchored, and what follows a run of backticks holds none",
};

/** Files whose expressions see slices that the code cuts to a bounded length. */
const SLICED: readonly string[] = [
  "protect/citation.ts: ",
  "protect/mention-and-hashtag.ts: (?:^|",
  "protect/pattern.ts: ^[",
];

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every literal, every template of named pieces, and every `new RegExp` of plain strings; see built-expressions.test.ts for the others. */
function expressionsIn(file: string): Found[] {
  const found: Found[] = [];
  const name = relative(SOURCE, file).replaceAll("\\", "/");
  const add = (source: string, flags: string): number => found.push({ file: name, source, flags });
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
      add(source!, flags!);
    } else if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern !== undefined && ts.isStringLiteralLike(pattern))
        add(pattern.text, flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : "");
    }
    ts.forEachChild(node, visit);
  };
  const code = inlineRegexes(readFileSync(file, "utf8"), name);
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return found;
}

const expressions = modulesIn("src").flatMap((name) => expressionsIn(resolve(SOURCE, name)));

test("tells what is super-linear", () => {
  expect(isSuperLinear({ source: "[ \\t]+$", flags: "" })).toBe(true);
  expect(isSuperLinear({ source: "^(a+)+$", flags: "" })).toBe(true);
  expect(isSuperLinear({ source: "^[ \\t]+", flags: "" })).toBe(false);
});

test("there are many, and all are looked at", () => {
  expect(expressions.length).toBeGreaterThan(300);
});

test("no regular expression takes more than linear time, but for those that see short texts only", () => {
  const slow = expressions.filter(isSuperLinear).map(({ file, source }) => `${file}: ${source}`);
  expect(slow.filter((one) => !(one in BOUNDED) && !SLICED.some((file) => one.startsWith(file)))).toEqual([]);
  expect(Object.keys(BOUNDED).filter((one) => !slow.includes(one))).toEqual([]);
});
