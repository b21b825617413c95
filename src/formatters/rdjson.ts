import type { Range } from "../edits/index.ts";
import { Locator } from "../lint/internal.ts";
import { finalText } from "./final-text.ts";
import { Items } from "./items.ts";
import { once } from "./once.ts";
import type { ReporterOf } from "./types.ts";

const SOURCE = { name: "virayesh", url: "https://github.com/virayesh/virayesh" };

/** The Reviewdog Diagnostic Format, with one suggestion for each finding. Its columns count UTF-8 bytes from 1, ends are exclusive. */
export const rdjson: ReporterOf = () => {
  const diagnostics = new Items();
  const open = once(`{"source":${JSON.stringify(SOURCE)},"diagnostics":[`);
  let [path, source] = ["", ""];
  let rangeOf: ReturnType<typeof byteRanges> | undefined;
  return {
    file(file) {
      path = file.repositoryPath ?? file.path;
      source = file.source;
      rangeOf = undefined;
      return "";
    },
    finding(finding) {
      rangeOf ??= byteRanges(source);
      const edit = finalText(source, finding);
      const diagnostic = {
        message: finding.message,
        location: { path, range: rangeOf(finding) },
        severity: finding.severity === "error" ? "ERROR" : "WARNING",
        code: { value: finding.rules.join(", "), url: finding.url },
        ...(edit === undefined ? {} : { suggestions: [{ range: rangeOf(edit), text: edit.replacement }] }),
      };
      return open() + diagnostics.next(JSON.stringify(diagnostic));
    },
    end: () => `${open()}\n]}\n`,
  };
};

interface BytePosition {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and byte columns of ranges; the bytes of the text are counted once. */
function byteRanges(source: string): (range: Range) => { start: BytePosition; end: BytePosition } {
  const locator = new Locator(source);
  const bytes = countBytes(source);
  const positionOf = (offset: number): BytePosition => {
    const { line } = locator.positionOf(offset);
    return { line, column: bytes[offset]! - bytes[locator.startOf(line)!]! + 1 };
  };
  return ({ start, end }) => ({ start: positionOf(start), end: positionOf(end) });
}

/** For each offset of a text, how many bytes of UTF-8 stand before it. */
function countBytes(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) count += 1;
    else if (code < 0x800) count += 2;
    else if (isPair(code, text.charCodeAt(i + 1))) {
      count += 4;
      counts[i + 1] = count;
      i += 1;
    } else count += 3;
    counts[i + 1] = count;
  }
  return counts;
}

function isPair(first: number, second: number): boolean {
  return first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000;
}
