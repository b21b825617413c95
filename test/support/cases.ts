/**
 * The rows of ../shared/data/cases: inputs that once came out wrong, each with what is wanted. Here they are run against the sources.
 * None of their sentences is part of the project: what is kept of them is how many come out right.
 */
import { existsSync, readFileSync } from "node:fs";
import { type DateOptions, type FoundDate, findDates } from "../../src/dates/index.ts";
import { normalize, type Options } from "../../src/index.ts";
import { fixText } from "../../src/lint/index.ts";
import { parseNumber, wordsToNumber } from "../../src/numbers/index.ts";
import { Sandbox } from "../cli/sandbox.ts";

/** A row as it stands in the file; `faults` tells its own story in `repro`. */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly call?: string;
  readonly input: unknown;
  readonly source?: string;
  readonly format?: string;
  readonly options?: unknown;
  readonly want: unknown;
}

export type Verdict = "right" | "wrong" | "by hand";

export interface Judged {
  readonly row: Case;
  readonly got: string;
  readonly want: string;
  readonly verdict: Verdict;
}

export const CASE_FILES = ["documents", "repositories", "text", "words", "faults", "dates"] as const;
export type CaseFile = (typeof CASE_FILES)[number];

/** @param folder - the folder of the files, with a slash at its end */
export function readCases(folder: string, file: CaseFile): readonly Case[] {
  const path = `${folder}${file}.jsonl`;
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Case);
}

export async function judge(row: Case): Promise<Judged> {
  const want = typeof row.want === "string" ? row.want : JSON.stringify(row.want);
  const run = row.input === undefined ? undefined : runnerOf(row);
  if (run === undefined) return { row, got: "", want, verdict: "by hand" };
  try {
    return { row, want, ...(await run(row, want)) };
  } catch (error) {
    // A text that is refused stays as it is.
    const refused = error instanceof TypeError && want === row.input;
    return { row, got: `throws ${error}`, want, verdict: refused ? "right" : "wrong" };
  }
}

type Answer = Pick<Judged, "got" | "verdict">;
type Runner = (row: Case, want: string) => Answer | Promise<Answer>;

function runnerOf({ call = "", input, format }: Case): Runner | undefined {
  if (call.startsWith("virayesh ")) return runProgram;
  if (typeof input !== "string") return undefined;
  if (call === "findDates") return runDates;
  if (call === "wordsToNumber" || call === "parseNumber") return runNumber;
  if (call.startsWith("fixText(")) return runFix;
  if (call === "" && format !== undefined) return runFix;
  if (call === "" || call === "normalize(input)") return runNormalize;
  return undefined;
}

const runNormalize: Runner = ({ input, options }, want) =>
  compareText(input as string, normalize(input as string, (options ?? undefined) as Options | undefined), want);

const runFix: Runner = ({ input, call, format }, want) => {
  const named = call === undefined ? undefined : /filename"?: ?"([^"]+)"/.exec(call)?.[1];
  const filename =
    named ?? (format?.includes(".") ? format.replace(/^(\w+)\.json$/, "locales/$1.json") : `a.${format}`);
  return compareText(input as string, fixText(input as string, { filename }).output, want);
};

/** A repair changes no Latin letter. A `want` with other Latin letters than the input is therefore no text but a remark. */
function compareText(input: string, got: string, want: string): Answer {
  const latin = (text: string): string => text.replace(/&[#\w]+;|[^A-Za-z]/g, "");
  if (latin(input) !== latin(want)) return { got, verdict: "by hand" };
  return { got, verdict: got === want ? "right" : "wrong" };
}

const runNumber: Runner = ({ input, call }, want) => {
  const got = String(call === "parseNumber" ? parseNumber(input as string) : wordsToNumber(input as string));
  // What is wanted only "with an option" has no name yet.
  const wanted = /^(undefined|[\d.]+)(?: \((?!with)[^)]*\))?$/.exec(want)?.[1];
  return { got, verdict: wanted === undefined ? "by hand" : got === wanted ? "right" : "wrong" };
};

const runDates: Runner = ({ input, options }, want) => {
  const found = findDates(input as string, (options ?? undefined) as DateOptions | undefined);
  const got = found.length === 0 ? "none" : found.map(showDate).join(" ; ");
  const remark = /\(([^)]*)\)$/.exec(want)?.[1] ?? "";
  const wanted = want
    .replace(/^none,.*/, "none")
    .replace(/ ?\([^)]*\)$/, "")
    .replace(/ ±2$/, "");
  if (wanted === "none") return { got, verdict: found.length === 0 ? "right" : "wrong" };
  const [, text, value = ""] = /^(?:(.+)→)?(\d{4}-\d{2}-\d{2}\S*(?: !\w+)?)$/.exec(wanted) ?? [];
  if (value === "") return { got, verdict: "by hand" };
  const [first] = found;
  const right =
    found.length === 1 &&
    first !== undefined &&
    (text === undefined || first.text === text) &&
    (showDate(first).endsWith(`→${value}`) ||
      (remark === "at least the day" && value.startsWith(first.iso ?? "none")) ||
      (/^or .*problem/.test(remark) && first.iso === undefined && first.problems.length > 0));
  return { got, verdict: right ? "right" : "wrong" };
};

function showDate(date: FoundDate): string {
  const { text, iso, interval, time, weekdayGiven: weekday, problems } = date;
  const value = iso ?? (interval === undefined ? "" : `${interval.start}..${interval.end}`);
  const codes = problems.map(({ code }) => code).join(",");
  const shown = `${value}${time === undefined ? "" : `@${time}`}${weekday === undefined ? "" : `/${weekday}`}`;
  return `${text}→${shown}${codes === "" ? "" : shown === "" ? `(${codes})` : ` !${codes}`}`;
}

interface ProgramInput {
  readonly files: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** Of the program, the exit code and "the file stays" can be told from the words of `want`; the rest is read by a person. */
const runProgram: Runner = async ({ call, input }, want) => {
  const { files, stdin } = input as ProgramInput;
  const sandbox = new Sandbox(files);
  try {
    const args = call!.split(" ").slice(1);
    const { code, stdout, stderr } = await sandbox.run(
      args.map((argument) => argument.replace("$PWD", sandbox.folder)),
      stdin === undefined ? {} : { stdin: [stdin] },
    );
    const changed = Object.keys(files).filter((name) => sandbox.read(name) !== files[name]);
    const got = `exit ${code}${changed.length > 0 ? `, changed ${changed}` : ""}: ${(stdout + stderr).slice(0, 200)}`;
    const exit = /\bexit (\d)/.exec(want)?.[1];
    if (exit === undefined) return { got, verdict: "by hand" };
    const right =
      code === Number(exit) &&
      (!want.includes("stays as it is") || changed.length === 0) &&
      (!want.includes("the text as it came") || stdout === stdin);
    return { got, verdict: right ? "right" : "wrong" };
  } finally {
    sandbox.remove();
  }
};
