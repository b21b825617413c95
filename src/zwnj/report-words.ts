import type { Rule } from "../walk/index.ts";
import type * as BoundaryKind from "./boundary.ts";
import { analyseLine } from "./line/analyse-line.ts";

/**
 * Reports the boundaries of the kind of a rule out of the analysis of a line, which all rules of words share. They share this
 * function, too, so that V8 compiles it once and not once for each of them.
 */
export const reportWords: Rule["find"] = (line, options, report, rule) => {
  const kind = rule.kind as BoundaryKind.Kind;
  for (const found of analyseLine(line, options, kind)) {
    if (found.kind === kind) report(found.start, found.end, found.replacement, found.confidence, found.reading);
  }
};
