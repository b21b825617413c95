import { LETTER, MISPLACED_SPACE, SPACE_CODE } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

/** From so many spaces on, a run may be the gap between the two halves of a verse. */
const VERSE_GAP = 4;
/** More is a blank of a form: «نام:          تاریخ:». */
const WIDEST_SLIP = 8;
/** A half-verse has at least so many words, and the longer half is at most twice the shorter. */
const VERSE_WORDS = 3;

/** Words with a space between all letters have only the wider gaps to part them: «س ل ا م   ب ر   ت و». */
const SPACED_LETTERS = /(?<!\S)(?<!(?<!\S)\S )\S \S(?: \S)*(?!\S) {2,7}\S \S(?!\S)/;

interface Run {
  readonly start: number;
  readonly end: number;
}

export const rule: Rule = {
  id: "spacing/runs",
  needs: LETTER,
  patterns: MISPLACED_SPACE,
  find({ text }, _options, report) {
    if (!text.includes("  ") && !text.endsWith(" ")) return;
    const runs = spaceRuns(text);
    const gaps = new Set(gapsOf(text, runs));
    if (SPACED_LETTERS.test(text)) return;
    for (const run of runs) {
      if (run.end === text.length) report(run.start, run.end, "");
      else if (!gaps.has(run)) report(run.start, run.end, " ");
    }
  },
};

/** The row of a table: a line that begins with a bar has its columns set with spaces. */
const ROW = /^\s*\|.*\|\s*$/;
/** What boxes and trees are drawn with (U+2500–257F). */
const FRAME = /[\u2500-\u257F]/;

/** The parts of a date that are to be filled in. */
const BLANKS = /\/ {2,}\//;

/** Runs of two or more U+0020 inside the line, and any run at its end. Indentation, tabs, columns and blanks mean something and are left. */
function spaceRuns(text: string): Run[] {
  const runs: Run[] = [];
  const isTable = ROW.test(text);
  const hasBlanks = BLANKS.test(text);
  let end = text.length - text.trimStart().length;
  for (let start = text.indexOf(" ", end); start !== -1; start = text.indexOf(" ", end)) {
    end = start + 1;
    while (text.charCodeAt(end) === SPACE_CODE) end += 1;
    // Most stand by themselves between two words.
    if (end === start + 1 && end < text.length) continue;
    const besideTab = text[start - 1] === "\t" || text[end] === "\t";
    const beside = (text[start - 1] ?? "") + (text[end] ?? "");
    const inColumn = (isTable && beside.includes("|")) || FRAME.test(beside);
    const isBlank =
      beside === "()" ||
      beside === "[]" ||
      (hasBlanks && beside.includes("/")) ||
      end - start > WIDEST_SLIP ||
      (text[start - 1] === ":" && end - start >= VERSE_GAP);
    if (!besideTab && !inColumn && !isBlank) runs.push({ start, end });
  }
  return runs;
}

/** The gap of a verse, or those of columns: two and more, all wide, where no narrower run shows a slip. */
function gapsOf(text: string, runs: readonly Run[]): readonly Run[] {
  const inside = runs.filter((run) => run.end < text.length);
  const wide = inside.filter((run) => run.end - run.start >= VERSE_GAP);
  const [gap] = wide;
  if (gap === undefined) return [];
  if (wide.length > 1) return wide.length === inside.length ? wide : [];
  const [first, second] = [countWords(text.slice(0, gap.start)), countWords(text.slice(gap.end))];
  const isVerse = Math.min(first, second) >= VERSE_WORDS && Math.max(first, second) <= 2 * Math.min(first, second);
  return isVerse ? wide : [];
}

function countWords(text: string): number {
  return text.split(" ").filter((word) => word !== "").length;
}

export const page: RulePage = {
  summary:
    "Runs of spaces inside a line become one space; spaces at its end are removed. Indentation, tabs, wide gaps between columns, the one between two half-verses and the blanks of forms stay.",
  persian: "چند فاصلهٔ پیاپی به یک فاصله تبدیل و فاصلهٔ پایان سطر برداشته می\u200Cشود.",
  authority: "Typesetting practice",
  examples: [
    ["سلام   دنیا", "سلام دنیا"],
    ["پایان سطر  ", "پایان سطر"],
  ],
  stays: [
    "    تورفتگی",
    "نام      سن      شهر",
    "نام\tنشانی",
    "نام:            تاریخ:",
    "چو خوش گفت آن پیر دانا به ما    که از یاد ایزد مباشید جدا",
  ],
};
