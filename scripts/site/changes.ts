/** A text before and after a repair, with what changed marked and what cannot be seen made visible. Pure. */
import { diffChars } from "diff";
import { nameUnseen } from "../unseen.ts";
import { escapeHtml } from "./code.ts";

const HALF_SPACE = '<span class="zwnj" title="ZWNJ, U+200C">\u200C</span>';

/** The text as HTML, with its ZWNJs as thin lines and other characters without a shape by their names. */
export function visible(text: string): string {
  const named = nameUnseen(escapeHtml(text), (name) => `<span class="unseen">${name}</span>`);
  return named.replaceAll("\u200C", HALF_SPACE);
}

/** Both texts as HTML: in the first what went is marked, in the second what came. */
export function marked(before: string, after: string): readonly [before: string, after: string] {
  let [old, repaired] = ["", ""];
  for (const { value, added, removed } of diffChars(before, after)) {
    const gap = /^ +$/.test(value) ? ' class="gap"' : "";
    if (removed) old += `<del${gap}>${visible(value)}</del>`;
    else if (added) repaired += `<ins${gap}>${visible(value)}</ins>`;
    else {
      old += visible(value);
      repaired += visible(value);
    }
  }
  return [old, repaired];
}

/** Parts the two texts of a line of a `before-after` block. */
export const BECOMES = "\t→\t";

/**
 * The lines of a block fenced as `before-after`, as rows: `before TAB → TAB after`, or one text that stays.
 */
export function renderChanges(
  block: string,
  labels: { readonly before: string; readonly after: string; readonly stays: string },
): string {
  const rows = block
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => {
      const [before, after] = line.split(BECOMES);
      if (after === undefined) {
        return `<div class="change stays"><p lang="fa" dir="rtl"><span class="sr">${labels.stays}: </span>${visible(line)}</p></div>`;
      }
      const [old, repaired] = marked(before!, after);
      return (
        `<div class="change"><p class="before" lang="fa" dir="rtl"><span class="sr">${labels.before}: </span>${old}</p>` +
        `<p class="after" lang="fa" dir="rtl"><span class="sr">${labels.after}: </span>${repaired}</p></div>`
      );
    });
  const head = block.includes(BECOMES)
    ? `<div class="change head" aria-hidden="true"><p dir="auto">${labels.before}</p><p dir="auto">${labels.after}</p></div>\n`
    : "";
  return `<div class="changes">${head}${rows.join("\n")}</div>\n`;
}
