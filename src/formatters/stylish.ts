import { toPersianDigits } from "../digits/index.ts";
import type { Finding } from "../lint/index.ts";
import { Count, plural } from "./count.ts";
import type { Meta, ReporterOf, Style } from "./types.ts";

const ZWNJS = /\u200C/g;
/** Shown in the place of a ZWNJ on a terminal, where nobody could see it. */
const VISIBLE_ZWNJ = "\u205E";
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";
/** The text of a file must not speak to the terminal. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g;
/** The parts of a message that are quoted from the text. */
const QUOTED = /“[^”]*”|«[^»]*»/g;

/** For people: the findings under the path of each file, and a last line that sums up. */
export const stylish: ReporterOf = (meta) => {
  const count = new Count();
  let path = "";
  let findings: Finding[] = [];
  let hasZwnj = false;
  let isFirst = true;
  /** The block of the last file: its columns stand under one another, so all of them have to be there. */
  const block = (): string => {
    if (findings.length === 0) return "";
    const text = (isFirst ? "" : "\n") + formatFile(path, findings, meta);
    isFirst = false;
    findings = [];
    return text;
  };
  return {
    file(file) {
      const text = block();
      path = file.path;
      return text;
    },
    finding(finding) {
      count.add(finding);
      hasZwnj ||= finding.message.includes("\u200C");
      findings.push(finding);
      return "";
    },
    end() {
      const text = block();
      return isFirst ? "" : `${text}\n${formatSummary(count, hasZwnj, meta)}`;
    },
  };
};

function formatFile(path: string, findings: readonly Finding[], meta: Meta): string {
  const paint = painterOf(meta);
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = places.reduce((most, { length }) => Math.max(most, length), 0);
  const severities =
    meta.language === "fa" ? { error: "خطا", warning: "هشدار" } : { error: "error", warning: "warning" };
  const lines = findings.map(({ severity, message, rules }, i) => {
    const label = paint(severity, severities[severity].padEnd(7));
    return `  ${paint("quiet", places[i]!.padStart(width))}  ${label}  ${show(message, meta)}  ${paint("quiet", rules.join(", "))}\n`;
  });
  return `${paint("path", clean(path))}\n${lines.join("")}`;
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
  const legend = fa ? `${VISIBLE_ZWNJ} نیم\u200Cفاصله است (U+200C)` : `${VISIBLE_ZWNJ} is a ZWNJ (U+200C)`;
  const needsLegend = meta.paint !== undefined && hasZwnj;
  return (
    `${paint(errors > 0 ? "error" : "warning", `✖ ${counts}${fixable > 0 ? fixed : ""}`)}\n` +
    (needsLegend ? `${paint("quiet", legend)}\n` : "")
  );
}

function show(message: string, { paint }: Meta): string {
  const text = clean(message);
  if (paint === undefined) return text;
  return text.replace(ZWNJS, VISIBLE_ZWNJ).replace(QUOTED, (quoted) => FIRST_STRONG_ISOLATE + quoted + POP_ISOLATE);
}

function clean(text: string): string {
  return text.replace(CONTROLS, "\uFFFD");
}

function painterOf({ paint }: Meta): (style: Style, text: string) => string {
  return paint ?? ((_, text) => text);
}
