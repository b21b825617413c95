import { rst } from "../../src/documents/rst/index.ts";
import type { Barrier } from "../../src/edits/index.ts";
import { fixText } from "../../src/lint/index.ts";
import type { RuleId } from "../../src/options/index.ts";
import type { Module } from "../support/mutant.ts";

/** A guard of the walk, of edits, of the linter: what one of their functions makes of some inputs, and what takes it away. */
export interface Behaviour {
  /** The module, under src, whose exports `show` is given. */
  readonly module: string;
  readonly change: readonly [file: string, code: string, replacement: string];
  readonly show: (module: Module, input: unknown) => unknown;
  /** One of these comes out wrong without the guard, another shows the other side. */
  readonly rows: readonly (readonly [input: unknown, right: unknown])[];
}

function behaviour<M, I>(
  [module, file, code, replacement]: readonly [module: string, file: string, code: string, replacement: string],
  show: (module: M, input: I) => unknown,
  ...rows: readonly (readonly [input: I, right: unknown])[]
): Behaviour {
  return { module, change: [file, code, replacement], show: show as Behaviour["show"], rows };
}

type Walk = typeof import("../../src/walk/index.ts");
type Edits = typeof import("../../src/edits/index.ts");
type OptionsRoom = typeof import("../../src/options/index.ts");
type Lint = typeof import("../../src/lint/index.ts");
type Nearest = typeof import("../../src/options/nearest.ts");
type Rst = typeof import("../../src/documents/rst/index.ts");
type Csv = typeof import("../../src/documents/csv.ts");
type Keep = typeof import("../../src/protect/kept-words.ts");
type Settings = typeof import("../../src/lint/settings.ts");

const WALK = "walk/index.ts";
const EDITS = "edits/index.ts";
const LINT = "lint/index.ts";
const RST = "documents/rst/index.ts";
const CSV = "documents/csv.ts";

/** Where a rule that puts something in the place of each space or comma of a text does so. */
const starts =
  (sign: string, replacement: string) =>
  ({ walk }: Walk, { text, barriers = [], muted = [] }: Walkable): readonly number[] => {
    const id: RuleId = "spacing/runs";
    const find = (
      { text: line }: { readonly text: string },
      _: object,
      report: (s: number, e: number, r: string) => void,
    ) => {
      for (let at = line.indexOf(sign); at !== -1; at = line.indexOf(sign, at + 1)) report(at, at + 1, replacement);
    };
    return walk(text, () => barriers, [{ id, needs: 0, find }], {}, muted).repairs.map(({ start }) => start);
  };

interface Walkable {
  readonly text: string;
  readonly barriers?: readonly Barrier[];
  readonly muted?: readonly { readonly start: number; readonly end: number }[];
}

const inline = (start: number, end: number): readonly Barrier[] => [{ start, end, kind: "inline" }];

const findings = ({ lintText }: Lint, source: string) =>
  lintText(source, { filename: "a.md" }).findings.map(({ line, rules }) => `${line} ${rules.join()}`);

const fixedRst = (room: Rst, source: string) => fixText(source, { document: room.rst, language: "fa" }).output;
const keys = { only: ["متن"] };
const fixedCsv = ({ csv }: Csv, source: string) =>
  fixText(source, { document: csv, language: "fa", config: { keys } }).output;

export const behaviours: Readonly<Record<string, Behaviour>> = {
  "a mute silences what it touches": behaviour(
    [WALK, "walk/line-walker.ts", "start <= range.end && end >= range.start", "start < range.end && end > range.start"],
    starts(",", "،"),
    [{ text: "اب,ج", muted: [{ start: 0, end: 2 }] }, []],
    [{ text: "اب,ج", muted: [{ start: 0, end: 1 }] }, [2]],
  ),
  "a mute that ends with a line leaves the next alone": behaviour(
    [WALK, "walk/walk.ts", "range.end > start", "range.end >= start"],
    starts(",", "،"),
    [{ text: "ا\n,ج", muted: [{ start: 0, end: 2 }] }, [2]],
    [{ text: "ا\n,ج", muted: [{ start: 0, end: 3 }] }, []],
  ),
  "a ZWNJ is put behind a name in Latin letters, not behind a protected word": behaviour(
    [WALK, "walk/barrier-edges.ts", "if (replaced === ZWNJ)", "if (replaced === undefined)"],
    starts(" ", "\u200C"),
    [{ text: "اب ها", barriers: inline(0, 2) }, []],
    [{ text: "ab ها", barriers: inline(0, 2) }, [2]],
  ),
  "what a barrier ends at is looked at": behaviour(
    [
      WALK,
      "walk/line-walker.ts",
      "barriers[this.nextBarrier]!.end <= start",
      "barriers[this.nextBarrier]!.end < start",
    ],
    starts(" ", ""),
    [{ text: "ab ها", barriers: inline(0, 2) }, []],
    [{ text: "ab «ها", barriers: inline(0, 2) }, [2]],
  ),
  "changes that touch are one": behaviour(
    [EDITS, "edits/compose.ts", "change.currentEnd < edit.start", "change.currentEnd <= edit.start"],
    ({ compose }: Edits, start: number) => {
      const edit = (from: number) =>
        [{ start: from, end: from + 1, replacement: "-", rule: "zwnj/edge", confidence: 1 }] as const;
      return compose(compose([], edit(0)), edit(start)).length;
    },
    [1, 1],
    [2, 2],
  ),
  "what is put in at the end of a range stays outside": behaviour(
    [EDITS, "edits/compose.ts", "e.start < start", "e.start <= start"],
    ({ shiftRanges }: Edits, at: number) =>
      shiftRanges([{ start: 2, end: 4 }], [{ start: at, end: at, replacement: "-" }])[0],
    [4, { start: 2, end: 4 }],
    [2, { start: 3, end: 5 }],
  ),
  "a word has 31 letters at most": behaviour(
    ["options/index.ts", "options/options.ts", "{1,30}$/", "{1,31}$/"],
    ({ checkArguments }: OptionsRoom, length: number) => {
      try {
        checkArguments("test", "", { words: ["ا".repeat(length)] });
        return true;
      } catch {
        return false;
      }
    },
    [32, false],
    [31, true],
  ),
  "the next line is the one after the whole comment": behaviour(
    [LINT, "lint/directives.ts", "nextLine(endLine)", "nextLine(line)"],
    findings,
    ["<!-- virayesh-disable-next-line\ncharacters/* -->\nكد\n", []],
    ["<!-- virayesh-disable-next-line characters/* -->\nكد\nكم\n", ["3 characters/arabic-kaf-yeh"]],
  ),
  "what is enabled again is what was named": behaviour(
    [LINT, "lint/directives.ts", "close(rules, directive.start)", "close([...open.keys()], directive.start)"],
    findings,
    ["<!-- virayesh-disable characters/*, spacing/* -->\nا\n\n<!-- virayesh-enable spacing/* -->\n\nكد\n", []],
    ["<!-- virayesh-disable characters/* -->\nكد\n", []],
  ),
  "a suggestion weighs no more than its rule": behaviour(
    ["lint/settings.ts", "lint/settings.ts", "Math.min(weight, WEIGHT[suggestions])", "WEIGHT[suggestions]"],
    ({ resolveSettings }: Settings, level: "warn" | "error") =>
      resolveSettings({ suggestions: "error", rules: { "zwnj/plural": level } }).gradeOf(["zwnj/plural"]).ofSuggestion,
    ["warn", "warning"],
    ["error", "error"],
  ),
  "the longest phrase is kept": behaviour(
    ["protect/kept-words.ts", "protect/kept-words.ts", ") end = at;", ") end ||= at;"],
    ({ keptWords }: Keep, keep: readonly string[]) => keptWords("خانه دوست", keep).map(({ end }) => end),
    [["خانه", "خانه دوست"], [9]],
    [["خانه"], [4]],
  ),
  "two slips are near, three are not": behaviour(
    ["options/nearest.ts", "options/nearest.ts", "Math.max(2,", "Math.max(3,"],
    ({ nearest }: Nearest, name: string) => nearest("abcd", [name]),
    ["axyz", []],
    ["abxy", ["abxy"]],
  ),
  "letters in each other's place are one slip": behaviour(
    ["options/nearest.ts", "options/nearest.ts", "before[j - 2]! + 1", "before[j - 2]! + 2"],
    ({ nearest }: Nearest, name: string) => nearest("abcd", [name]),
    ["badc", ["badc"]],
    ["bdac", []],
  ),
  "a title that becomes no longer leaves its underline alone": behaviour(
    [LINT, "lint/follow-underlines.ts", "width <= widthOf(before)", "width < 0"],
    (lint: Lint, source: string) => lint.fixText(source, { document: rst, language: "fa" }).output,
    ["كتاب ها\n=====\n", "کتاب\u200Cها\n=====\n"],
    ["كتابها\n======\n", "کتاب\u200Cها\n=======\n"],
  ),
  "a line of a cell keeps its width": behaviour(
    [RST, "documents/rst/tables.ts", "raw.length === width && widthOf(raw) === widthOf(cell.trim())", "width > 0"],
    fixedRst,
    ["+--------+\n| كتابها |\n+--------+\n", "+--------+\n| کتابها |\n+--------+\n"],
    ["+---------+\n| كتاب ها |\n+---------+\n", "+---------+\n| کتاب\u200Cها |\n+---------+\n"],
  ),
  "a title to which a reference leads by its words stays": behaviour(
    [RST, RST, "names.has(nameOf(text))", "names.has(text)"],
    fixedRst,
    ["كتاب  A\n=======\n\n`كتاب a`_\n", "كتاب  A\n=======\n\n`كتاب a`_\n"],
    ["كتاب\n====\n", "کتاب\n====\n"],
  ),
  "a record of another length is left alone": behaviour(
    [CSV, CSV, "record.length !== names.length", "names.length === 0"],
    fixedCsv,
    ["متن,b\nكتاب\n", "متن,b\nكتاب\n"],
    ["متن,b\nكتاب,دو\n", "متن,b\nکتاب,دو\n"],
  ),
  "a space before a quote is read by some as none": behaviour(
    [CSV, CSV, '!/^\\s*"/.test(raw)', "raw !== undefined"],
    fixedCsv,
    ['متن;b\n "كتاب";دو\n', 'متن;b\n "كتاب";دو\n'],
    ['متن;b\n كتاب "نو";دو\n', "متن;b\n کتاب «نو»;دو\n"],
  ),
  "a value stays one field": behaviour(
    [CSV, CSV, "!raw.includes(separator)", "raw !== undefined"],
    ({ csv }: Csv, raw: string) => csv.parse("متن;b\nیک;دو\n", { keys }).literals?.[0]?.holds?.(raw),
    ["یک;", false],
    ["یک،", true],
  ),
};
