import type { Edit, Repair } from "../edits/index.ts";
import type { Locator } from "./locator.ts";
import { describeEdits } from "./messages.ts";
import { urlOf } from "./rule-ids.ts";
import type { Settings } from "./settings.ts";
import type { Finding } from "./types.ts";

/** The repairs of one word by the same rules. */
interface Group {
  readonly repairs: Repair[];
}

/**
 * Makes findings of repairs: one for each word and list of rules, with all its edits, so that a text typed on an Arabic
 * keyboard gives a finding a word and not one a letter.
 */
export function findingsOf(
  source: string,
  repairs: readonly Repair[],
  safe: boolean,
  settings: Settings,
  locator: Locator,
): Finding[] {
  return groupByWord(source, repairs).map(({ repairs: [first, ...others] }) =>
    makeFinding(source, [first!, ...others], safe, settings, locator),
  );
}

function groupByWord(source: string, repairs: readonly Repair[]): Group[] {
  const groups: Group[] = [];
  let word = new Map<string, Group>();
  let end = -1;
  for (const repair of repairs) {
    if (end === -1 || repair.start < end || /\s/.test(source.slice(end, repair.start))) word = new Map();
    const key = repair.rules.join();
    const group = word.get(key);
    if (group === undefined) {
      const started = { repairs: [repair] };
      word.set(key, started);
      groups.push(started);
    } else group.repairs.push(repair);
    end = repair.end;
  }
  return groups;
}

function makeFinding(
  source: string,
  repairs: readonly Repair[],
  safe: boolean,
  settings: Settings,
  locator: Locator,
): Finding {
  const { rules } = repairs[0]!;
  const edits: Edit[] = repairs.map(({ start, end, replacement }) => ({ start, end, replacement }));
  const start = edits[0]!.start;
  const end = edits.at(-1)!.end;
  const isError = rules.some((rule) => settings.severityOf(rule, safe) === "error");
  return {
    rules,
    severity: isError ? "error" : "warning",
    message: describeEdits(source, edits, safe)[settings.language],
    start,
    end,
    ...place(locator, start, end),
    edits,
    safe,
    confidence: Math.min(...repairs.map(({ confidence }) => confidence)),
    url: urlOf(rules[0]!),
  };
}

/** The lines and columns of a range. */
export function place(
  locator: Locator,
  start: number,
  end: number,
): Pick<Finding, "line" | "column" | "endLine" | "endColumn"> {
  const from = locator.positionOf(start);
  const to = locator.positionOf(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
