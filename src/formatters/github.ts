import type { Finding } from "../lint/index.ts";
import { plural } from "./count.ts";
import type { FileResult, Formatter } from "./types.ts";

/** How many annotations of each severity GitHub shows for a step; it drops the others without a word. */
const SHOWN = 10;

/** Workflow commands of GitHub Actions: findings become annotations of a pull request, errors first. */
export const github: Formatter = (results) => {
  const all = results.flatMap((result) => result.findings.map((finding) => ({ result, finding })));
  const errors = all.filter(({ finding }) => finding.severity === "error");
  const warnings = all.filter(({ finding }) => finding.severity === "warning");
  const lines = [...errors, ...warnings].map(({ result, finding }) => annotation(result, finding));
  const hidden = Math.max(0, errors.length - SHOWN) + Math.max(0, warnings.length - SHOWN);
  if (hidden > 0) {
    const all = `${plural(errors.length, "error")}, ${plural(warnings.length, "warning")}`;
    lines.push(
      `::notice title=virayesh::GitHub shows no more than ${SHOWN} annotations of a kind: ${hidden} more in the log (${all})`,
    );
  }
  return lines.map((line) => `${line}\n`).join("");
};

function annotation(
  { path }: FileResult,
  { severity, message, rules, line, column, endLine, endColumn }: Finding,
): string {
  const place: [string, string | number][] = [
    ["file", path],
    ["line", line],
    // GitHub takes columns only for an annotation of one line.
    ...(line === endLine
      ? ([
          ["col", column],
          ["endColumn", endColumn],
        ] as [string, number][])
      : [["endLine", endLine] as [string, number]]),
    ["title", rules.join(", ")],
  ];
  const properties = place.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
  return `::${severity} ${properties}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
