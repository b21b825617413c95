/** The text that is worked on, as the engine sees it. What the page asks for is made when it is asked for: a large text has more findings than it can show. */
import { formatNameOf } from "../../../src/documents/index.ts";
import type { Edit } from "../../../src/edits/index.ts";
import { type Finding, type LintOptions, lintText, type Region, regionsOf } from "../../../src/lint/index.ts";
import { kindOf, marksOf, withEdits } from "./marks.ts";
import type { Beginning, Engine, Mark, Piece, Range, Row, Suggestion, Summary, Task } from "./protocol.ts";

/** Of a list that is shown as one. */
const MOST_SHOWN = 300;
const CONTEXT = 24;

export class Session implements Omit<Engine, "lint" | "values" | "why"> {
  private text = "";
  private result = "";
  private findings: readonly Finding[] = [];
  private marks: readonly Mark[] = [];
  /** What is left alone. */
  private hidden: readonly Region[] = [];
  /** All that is repaired, in order. */
  private edits: readonly Edit[] = [];
  /** Where each edit has written in the repaired text. */
  private written: readonly Range[] = [];

  /** @param document - the reader of the format, or its name; absent: it is read as plain text */
  lint({ text, config, decided }: Task, document?: LintOptions["document"]): Summary {
    const protect = decided.filter(({ kind }) => kind === "rejected").map(({ start, end }) => ({ start, end }));
    const options = { ...(document === undefined ? {} : { document }), config: { ...config, protect } };
    const { findings, output, language } = lintText(text, options);
    this.text = text;
    this.result = output;
    this.findings = findings;
    this.marks = marksOf(text, findings, decided);
    this.hidden = language === "fa" ? regionsOf(text, options).filter(({ name }) => name !== "prose") : [];
    this.edits = findings.flatMap(({ safe, edits }) => (safe ? edits : [])).sort((a, b) => a.start - b.start);
    let shift = 0;
    this.written = this.edits.map(({ start, end, replacement }) => {
      const from = start + shift;
      shift += replacement.length - (end - start);
      return { start: from, end: end + shift };
    });
    return { ...countOf(findings), language };
  }

  output(): string {
    return this.result;
  }

  row({ start, end }: Range): Row {
    const pieces: Piece[] = [];
    const { text, marks, hidden } = this;
    let next = firstBehind(marks, start);
    // A mark that began before belongs to the row in which it began.
    let position = Math.max(start, marks[next - 1]?.end ?? 0);
    const from = position;
    let region = firstBehind(hidden, position - 1);
    if (region > 0 && hidden[region - 1]!.end > position) region -= 1;
    const plain = (to: number): void => {
      while (position < to) {
        while (region < hidden.length && hidden[region]!.end <= position) region += 1;
        const at = hidden[region];
        const isHidden = at !== undefined && at.start <= position;
        const stop = Math.min(to, isHidden ? at.end : (at?.start ?? to));
        pieces.push(
          isHidden ? { text: text.slice(position, stop), hidden: at.name } : { text: text.slice(position, stop) },
        );
        position = stop;
      }
    };
    for (; next < marks.length && marks[next]!.start < end; next++) {
      const mark = marks[next]!;
      plain(mark.start);
      pieces.push(mark);
      position = mark.end;
    }
    plain(end);
    return { outStart: this.toOutput(from), pieces };
  }

  suggestions(): Beginning<Suggestion> {
    const all = this.findings.filter((finding) => kindOf(finding) === "suggestion");
    const first = all.slice(0, MOST_SHOWN).map((finding) => {
      const [mark] = marksOf(this.text, [finding], []);
      const { start, end } = mark!;
      const around = this.around(mark!);
      return {
        finding,
        head: this.text.slice(around.start, start),
        before: mark!.before,
        after: withEdits(this.text, { start, end }, finding.edits),
        tail: this.text.slice(end, around.end),
      };
    });
    return { total: all.length, first };
  }

  neighbour(offset: number, direction: 1 | -1): number | undefined {
    const next = firstBehind(this.marks, offset);
    if (direction === -1) return this.marks[next - 1]?.start;
    const at = this.marks[next]?.start === offset ? next + 1 : next;
    return this.marks[at]?.start;
  }

  formatOf(filename: string, head: string): ReturnType<Engine["formatOf"]> {
    return formatNameOf(filename, () => head);
  }

  /** The prose of the repaired text. */
  isProse(offset: number): boolean {
    const source = this.toSource(offset);
    const hidden = this.hidden[firstBehind(this.hidden, source + 1) - 1];
    return hidden === undefined || hidden.end <= source;
  }

  /** Where an offset of the text is in the repaired one. */
  private toOutput(offset: number): number {
    const last = firstBehind(this.edits, offset) - 1;
    return last < 0 ? offset : offset + this.written[last]!.end - this.edits[last]!.end;
  }

  /** Where an offset of the repaired text comes from. */
  toSource(offset: number): number {
    const last = firstBehind(this.written, offset + 1) - 1;
    if (last < 0) return offset;
    const edit = this.edits[last]!;
    return Math.max(edit.start, offset - this.written[last]!.end + edit.end);
  }

  /** Whole words around a finding. */
  private around({ start, end }: Range): Range {
    const line = this.text.lastIndexOf("\n", start - 1) + 1;
    const nextBreak = this.text.indexOf("\n", end);
    const lineEnd = nextBreak < 0 ? this.text.length : nextBreak;
    const from = Math.max(line, start - CONTEXT);
    const to = Math.min(lineEnd, end + CONTEXT);
    const space = this.text.indexOf(" ", from);
    const lastSpace = this.text.lastIndexOf(" ", to);
    return {
      start: from === line || space < 0 || space >= start ? from : space + 1,
      end: to === lineEnd || lastSpace <= end ? to : lastSpace,
    };
  }
}

function countOf(findings: readonly Finding[]): Omit<Summary, "language"> {
  const byRule: Record<string, number> = {};
  const byKind = { fix: 0, suggestion: 0, check: 0 };
  for (const finding of findings) {
    const rule = finding.rules[0]!;
    byRule[rule] = (byRule[rule] ?? 0) + 1;
    byKind[kindOf(finding)] += 1;
  }
  return { fixes: byKind.fix, suggestions: byKind.suggestion, checks: byKind.check, byRule };
}

/** The first of ordered ranges that does not begin before an offset, in logarithmic time. */
function firstBehind(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
