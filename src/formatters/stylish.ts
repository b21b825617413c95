import { toPersianDigits } from "../digits/index.ts";
import type { Finding } from "../lint/index.ts";
import { clean, cleanPath } from "../unicode/index.ts";
import { Count, plural } from "./count.ts";
import type { Meta, ReporterOf, Style } from "./types.ts";
import { LEGEND, QUOTED, VISIBLE_ZWNJ } from "./visible-zwnj.ts";

const ZWNJS = /\u200C/g;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** So many findings stand under one another; more of them are not held for the sake of columns. */
const MOST_HELD = 1000;

/** For people: the findings under the path of each file, and a last line that sums up. */
export const stylish: ReporterOf = (meta) => {
  const count = new Count();
  const paint = painterOf(meta);
  let head = "";
  let held: Finding[] = [];
  let width = 0;
  let hasZwnj = false;
  const isEmpty = (): boolean => count.errors + count.warnings === 0;
  const release = (): string => {
    if (held.length === 0) return "";
    const text = head + formatFindings(held, width, meta);
    head = "";
    held = [];
    return text;
  };
  return {
    file({ path }) {
      const text = release();
      head = `${isEmpty() ? "" : "\n"}${paint("path", cleanPath(path))}\n`;
      width = 0;
      return text;
    },
    finding(finding) {
      count.add(finding);
      hasZwnj ||= finding.message.includes("\u200C");
      width = Math.max(width, placeOf(finding).length);
      held.push(finding);
      return held.length < MOST_HELD ? "" : release();
    },
    end() {
      const text = release();
      return isEmpty() ? "" : `${text}\n${formatSummary(count, hasZwnj, meta)}`;
    },
  };
};

function placeOf({ line, column }: Finding): string {
  return `${line}:${column}`;
}

function formatFindings(findings: readonly Finding[], width: number, meta: Meta): string {
  const paint = painterOf(meta);
  const severities =
    meta.language === "fa" ? { error: "خطا", warning: "هشدار" } : { error: "error", warning: "warning" };
  const lines = findings.map((finding) => {
    const { severity, message, rules } = finding;
    const label = paint(severity, severities[severity].padEnd(7));
    return `  ${paint("quiet", placeOf(finding).padStart(width))}  ${label}  ${show(message, meta)}  ${paint("quiet", rules.join(", "))}\n`;
  });
  return lines.join("");
}

function formatSummary({ errors, warnings, fixable }: Count, hasZwnj: boolean, meta: Meta): string {
  const paint = painterOf(meta);
  const fa = meta.language === "fa";
  const counts = fa
    ? toPersianDigits(`${errors + warnings} یافته (${errors} خطا، ${warnings} هشدار)`)
    : `${plural(errors + warnings, "finding")} (${plural(errors, "error")}, ${plural(warnings, "warning")})`;
  const fixed = fa
    ? `؛ virayesh fix ${toPersianDigits(String(fixable))} مورد را درست می\u200Cکند`
    : `; \`virayesh fix\` puts ${fixable} right`;
  const needsLegend = meta.paint !== undefined && hasZwnj;
  return (
    `${paint(errors > 0 ? "error" : "warning", `✖ ${counts}${fixable > 0 ? fixed : ""}`)}\n` +
    (needsLegend ? `${paint("quiet", LEGEND[meta.language ?? "en"])}\n` : "")
  );
}

function show(message: string, { paint }: Meta): string {
  const text = clean(message);
  if (paint === undefined) return text;
  const visible = (quoted: string): string => quoted.replace(ZWNJS, VISIBLE_ZWNJ);
  return text.replace(QUOTED, (quoted) => FIRST_STRONG_ISOLATE + visible(quoted) + POP_ISOLATE);
}

function painterOf({ paint }: Meta): (style: Style, text: string) => string {
  return paint ?? ((_, text) => text);
}
