import { toPersianDigits } from "../digits/index.ts";
import { countFindings, plural } from "./count.ts";
import type { FileResult, Formatter, Meta, Style } from "./types.ts";

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
export const stylish: Formatter = (results, meta) => {
  const withFindings = results.filter(({ findings }) => findings.length > 0);
  if (withFindings.length === 0) return "";
  const blocks = withFindings.map((result) => formatFile(result, meta));
  return `${blocks.join("\n")}\n${formatSummary(results, meta)}`;
};

function formatFile({ path, findings }: FileResult, meta: Meta): string {
  const paint = painterOf(meta);
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(({ length }) => length));
  const severities =
    meta.language === "fa" ? { error: "خطا", warning: "هشدار" } : { error: "error", warning: "warning" };
  const lines = findings.map(({ severity, message, rules }, i) => {
    const label = paint(severity, severities[severity].padEnd(7));
    return `  ${paint("quiet", places[i]!.padStart(width))}  ${label}  ${show(message, meta)}  ${paint("quiet", rules.join(", "))}\n`;
  });
  return `${paint("path", clean(path))}\n${lines.join("")}`;
}

function formatSummary(results: readonly FileResult[], meta: Meta): string {
  const { errors, warnings, fixable } = countFindings(results);
  const paint = painterOf(meta);
  const fa = meta.language === "fa";
  const counts = fa
    ? toPersianDigits(`${errors + warnings} یافته (${errors} خطا، ${warnings} هشدار)`)
    : `${plural(errors + warnings, "finding")} (${plural(errors, "error")}, ${plural(warnings, "warning")})`;
  const fixed = fa
    ? `؛ virayesh fix ${toPersianDigits(String(fixable))} مورد را درست می\u200Cکند`
    : `; \`virayesh fix\` puts ${fixable} right`;
  const legend = fa ? `${VISIBLE_ZWNJ} نیم\u200Cفاصله است (U+200C)` : `${VISIBLE_ZWNJ} is a ZWNJ (U+200C)`;
  const needsLegend =
    meta.paint !== undefined &&
    results.some(({ findings }) => findings.some(({ message }) => message.includes("\u200C")));
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
