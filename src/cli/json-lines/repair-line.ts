import { visit } from "jsonc-parser";
import { applyEdits, type Edit, type Range } from "../../edits/index.ts";
import { BOM } from "../../unicode/index.ts";
import { FileError } from "../errors.ts";

/**
 * Repairs strings in a line of JSON Lines; every other character stays as it is, and so does a string that needs no repair.
 *
 * @param fields - keys, one within another parted by a full stop: `"text"`, `"meta.title"`; lists on the way are gone through
 * @param seen - those of the fields that were met as strings are added
 * @throws FileError for a line that is not JSON
 */
export function repairLine(
  line: string,
  fields: readonly string[],
  repair: (text: string) => string,
  seen: Set<string>,
): string {
  const mark = line.startsWith(BOM) ? BOM : "";
  const json = line.slice(mark.length);
  if (json.trim() === "") return line;
  const edits: Edit[] = [];
  for (const { field, value, start, end } of stringsOf(json)) {
    if (!fields.includes(field)) continue;
    seen.add(field);
    const repaired = repair(value);
    if (repaired !== value) edits.push({ start, end, replacement: literal(repaired, json.slice(start, end)) });
  }
  return mark + applyEdits(json, edits);
}

/** A string that is a value, with its quotes. */
interface Found extends Range {
  /** The keys that lead to it. */
  readonly field: string;
  readonly value: string;
}

/** @throws FileError for what is not JSON */
function stringsOf(json: string): readonly Found[] {
  const found: Found[] = [];
  try {
    JSON.parse(json);
    visit(json, {
      onLiteralValue(value: unknown, start, length, _line, _column, pathOf) {
        if (typeof value !== "string") return;
        const keys = pathOf().filter((key) => typeof key === "string");
        found.push({ field: keys.join("."), value, start, end: start + length });
      },
    });
  } catch (error) {
    // The reader of ranges calls itself for each level, up to the end of the stack.
    throw new FileError(error instanceof RangeError ? "nested too deeply" : "not JSON");
  }
  return found;
}

/** A string as JSON has it: in ASCII where it was in ASCII, as Python writes it unless told otherwise. */
function literal(text: string, before: string): string {
  const written = JSON.stringify(text);
  if (/[^ -~]/.test(before)) return written;
  return written.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
