import { mergeBarriers } from "../documents/index.ts";
import type { Range } from "../edits/index.ts";
import { keptWords } from "../protect/index.ts";
import { checkLintArguments } from "./check-arguments.ts";
import type { LintOptions } from "./lint-options.ts";
import { openDocument } from "./open-document.ts";
import { readOptions } from "./task.ts";

/** A part of a document: prose, or something that is left alone. */
export interface Region extends Range {
  /** `"prose"`, or what was recognised: `"code"`, `"url"`. */
  readonly name: string;
}

/**
 * Tells which parts of a document are prose and which are left alone, and why. What follows one another under the same
 * name is one region, line breaks between included.
 *
 * @throws TypeError as {@link lintText} does
 * @example
 * regionsOf("متن `کد`", { filename: "a.md" }); // [{ start: 0, end: 4, name: "prose" }, { start: 4, end: 8, name: "code" }]
 */
export function regionsOf(source: string, options: LintOptions = {}): readonly Region[] {
  checkLintArguments("regionsOf", source, options);
  const task = readOptions(options);
  const { barriers: found, seams = [] } = openDocument(source, task).document;
  const barriers = mergeBarriers(
    found,
    seams.map((seam) => ({ ...seam, kind: "inline", name: "seam" })),
  );
  const regions: Region[] = [];
  const add = (start: number, end: number, name: string): void => {
    const last = regions.at(-1);
    const isBlank = name === "prose" && source.slice(start, end).trim() === "";
    if (start === end || (isBlank && last === undefined)) return;
    // White space alone is no prose; it belongs to what stands before it.
    if (last !== undefined && (isBlank || last.name === name)) regions[regions.length - 1] = { ...last, end };
    else regions.push({ start, end, name });
  };
  let position = 0;
  for (const { start, end, name = "" } of mergeBarriers(barriers, keptWords(source, task.settings.options.keep))) {
    add(position, start, "prose");
    add(start, end, name);
    position = end;
  }
  add(position, source.length, "prose");
  return regions;
}
