import type { Rule } from "../walk/index.ts";
import type * as BoundaryKind from "./boundary.ts";
import { foundInLine, kindsInLine } from "./line/analyse-line.ts";

/** The analysis of a line, which all rules of words share: which of them have something to report. */
export const lookAtWords: NonNullable<Rule["look"]> = kindsInLine;

/** Reports the boundaries of the kind of a rule. The rules share this function, too, so that V8 compiles it once and not once for each of them. */
export const reportWords: Rule["find"] = (_line, _options, report, rule) => {
  const kind = rule.kind as BoundaryKind.Kind;
  for (const found of foundInLine(kind)) {
    if (found.kind === kind) report(found.start, found.end, found.replacement, found.confidence, found.reading);
  }
};
