import { toPersianDigits } from "../digits/index.ts";
import type { Finding } from "../lint/index.ts";
import { cleanPath } from "../unicode/index.ts";
import { Count } from "./count.ts";
import type { Meta, ReporterOf } from "./types.ts";

/** No more folders than these are listed; the last line adds up all. */
const MOST_FOLDERS = 30;

const WORDS = {
  en: { rule: "rule", folder: "folder", errors: "errors", warnings: "warnings", fixable: "by fix", all: "all" },
  fa: {
    rule: "قاعده",
    folder: "پوشه",
    errors: "خطا",
    warnings: "هشدار",
    fixable: "با fix",
    all: "همه",
  },
} as const;

/** For the first look at a large project: how many findings there are of each rule, and in each folder. */
export const summary: ReporterOf = (meta) => {
  const all = new Count();
  const rules = new Map<string, Count>();
  const folders = new Map<string, Count>();
  let folder = ".";
  return {
    file({ path }) {
      folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) || "/" : ".";
      return "";
    },
    finding(finding) {
      all.add(finding);
      addTo(rules, finding.rules[0]!, finding);
      addTo(folders, folder, finding);
      return "";
    },
    end() {
      if (all.errors + all.warnings === 0) return "";
      const { rule, folder: place } = WORDS[meta.language ?? "en"];
      const more = folders.size > MOST_FOLDERS ? [[`… +${folders.size - MOST_FOLDERS}`] as const] : [];
      return (
        table(rule, sorted(rules), all, meta) +
        "\n" +
        table(place, [...sorted(folders).slice(0, MOST_FOLDERS), ...more], all, meta)
      );
    },
  };
};

type Row = readonly [name: string, count?: Count];

function addTo(counts: Map<string, Count>, name: string, finding: Finding): void {
  const known = counts.get(name) ?? new Count();
  known.add(finding);
  counts.set(name, known);
}

/** The most frequent first. */
function sorted(counts: ReadonlyMap<string, Count>): readonly Row[] {
  const total = ({ errors, warnings }: Count): number => errors + warnings;
  return [...counts].sort(([a, m], [b, n]) => total(n) - total(m) || (a < b ? -1 : 1));
}

function table(title: string, rows: readonly Row[], all: Count, meta: Meta): string {
  const words = WORDS[meta.language ?? "en"];
  const lines = [
    [title, words.errors, words.warnings, words.fixable],
    ...[...rows, [words.all, all] as Row].map(([name, count]) => [
      cleanPath(name),
      ...(count === undefined ? ["", "", ""] : [count.errors, count.warnings, count.fixable].map(String)),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) => {
      const cells = line.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      );
      const text = cells.join("  ").trimEnd();
      return `${meta.language === "fa" ? toPersianDigits(text) : text}\n`;
    })
    .join("");
}
