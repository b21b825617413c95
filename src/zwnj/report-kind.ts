import type { Options } from "../edits/index.ts";
import type { Line, Report } from "../walk/index.ts";
import type { BoundaryKind } from "./boundary.ts";
import { analyseLine } from "./line/analyse-line.ts";

/** Reports the boundaries of one kind out of the analysis of a line, which all rules of words share. */
export function reportKind(line: Line, options: Options, kind: BoundaryKind, report: Report): void {
  for (const found of analyseLine(line, options, kind)) {
    if (found.kind === kind) report(found.start, found.end, found.replacement, found.confidence, found.reading);
  }
}
