import type { Finding } from "../lint/index.ts";
import { clean } from "../unicode/index.ts";
import { Count, plural } from "./count.ts";
import type { ReporterOf } from "./types.ts";

/** How many annotations of each severity GitHub shows for a step; it drops the others without a word. */
const SHOWN = 10;

/** Workflow commands of GitHub Actions: findings become annotations of a pull request, errors first. */
export const github: ReporterOf = () => {
  const count = new Count();
  let warnings = "";
  let path = "";
  return {
    file(file) {
      path = file.repositoryPath ?? file.path;
      return "";
    },
    finding(finding) {
      count.add(finding);
      const line = `${annotation(path, finding)}\n`;
      if (finding.severity === "error") return line;
      warnings += line;
      return "";
    },
    end() {
      const hidden = Math.max(0, count.errors - SHOWN) + Math.max(0, count.warnings - SHOWN);
      if (hidden === 0) return warnings;
      const all = `${plural(count.errors, "error")}, ${plural(count.warnings, "warning")}`;
      return `${warnings}::notice title=virayesh::GitHub shows no more than ${SHOWN} annotations of a kind: ${hidden} more in the log (${all})\n`;
    },
  };
};

function annotation(path: string, { severity, message, rules, line, column, endLine, endColumn }: Finding): string {
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

/** Line breaks have escapes of GitHub's own; all else that could speak to a terminal or a log is shown. */
function escapeData(text: string): string {
  return text
    .replace(/[^\r\n]+/g, clean)
    .replace(/%/g, "%25")
    .replace(/\r/g, "%0D")
    .replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
