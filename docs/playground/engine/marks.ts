/** Findings and decisions as marks in the text, each on whole words, so that a change that cannot be seen has something that can. */
import type { Edit } from "../../../src/edits/index.ts";
import type { Finding } from "../../../src/lint/index.ts";
import type { Decided, FindingKind, Mark, MarkKind, Range } from "./protocol.ts";
import { isLetterAt, wordEnd, wordStart } from "./words.ts";

/** No mark reaches further from what it is about. */
const LONGEST = 40;
/** Of a check of a longer passage the first word is marked, lest the changes in it be one mark. */
const LONGEST_CHECK = 80;

interface Item extends Range {
  readonly finding?: Finding;
  readonly decision?: number;
  readonly kind: MarkKind;
}

/** What stands at the head is what a mark of several looks like: what the writer decided, then what has to be decided. */
const BY_WEIGHT: readonly MarkKind[] = ["rejected", "taken", "check", "suggestion", "fix"];

/** All that is marked, in the order of the text; what meets is one mark. */
export function marksOf(text: string, findings: readonly Finding[], decided: readonly Decided[]): Mark[] {
  const items: Item[] = [
    ...findings.map((finding) => ({ ...extent(text, finding), finding, kind: kindOf(finding) })),
    ...decided.map(({ start, end, kind }, decision) => ({ start, end, decision, kind })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const marks: Mark[] = [];
  let group: Item[] = [];
  let end = 0;
  const close = (): void => {
    if (group.length > 0) marks.push(markOf(text, group, end));
  };
  for (const item of items) {
    if (group.length > 0 && item.start >= end) {
      close();
      group = [];
    }
    group.push(item);
    end = Math.max(group.length === 1 ? 0 : end, item.end);
  }
  close();
  return marks;
}

/** What becomes of a finding: it is repaired, could be, or is only told. */
export function kindOf({ safe, edits }: Finding): FindingKind {
  if (safe) return "fix";
  return edits.length > 0 ? "suggestion" : "check";
}

/** A finding with the rest of the words that it is about, where it is inside one or could not be seen. */
function extent(text: string, { start, end, edits }: Finding): Range {
  if (edits.length === 0) {
    if (end > start && end - start <= LONGEST_CHECK) return { start, end };
    return { start, end: wordEnd(text, start + 1, LONGEST - 1) };
  }
  const after = withEdits(text, { start, end }, edits);
  // Space that is another space can be seen as one.
  if (after !== "" && after.trim() === "" && end > start) return { start, end };
  // A space that goes before a mark is seen at the mark.
  if (after === "" && /[^\s\p{L}\p{M}\p{N}]/u.test(text.charAt(end))) return { start, end: end + 1 };
  const isUnseen = /^[\s\u200C]*$/.test(after);
  return {
    start: isUnseen || isLetterAt(after, 0) ? wordStart(text, start, LONGEST) : start,
    end: isUnseen || isLetterAt(after, after.length - 1) ? wordEnd(text, end, LONGEST) : end,
  };
}

function markOf(text: string, group: readonly Item[], end: number): Mark {
  const start = group[0]!.start;
  const kind = BY_WEIGHT.find((each) => group.some((item) => item.kind === each))!;
  const findings = group.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  const decision = group.find((item) => item.decision !== undefined)?.decision;
  const edits = findings.flatMap((finding) => (finding.safe ? finding.edits : []));
  const range = { start, end };
  return {
    ...range,
    kind,
    before: text.slice(start, end),
    after: withEdits(text, range, edits),
    findings,
    ...(decision === undefined ? {} : { decision }),
  };
}

/** A range of a text as it is with edits that lie in it. */
export function withEdits(text: string, { start, end }: Range, edits: readonly Edit[]): string {
  let out = "";
  let position = start;
  for (const edit of edits) {
    if (edit.start < position || edit.end > end) continue;
    out += text.slice(position, edit.start) + edit.replacement;
    position = edit.end;
  }
  return out + text.slice(position, end);
}
