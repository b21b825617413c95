import type { RuleId } from "../edits/index.ts";
import type { Rule } from "../walk/index.ts";
import { BoundaryKind } from "./boundary.ts";
import { analyseLine } from "./line/analyse-line.ts";

/** The kind of boundary that each rule of words repairs. */
const KINDS: Readonly<Partial<Record<RuleId, BoundaryKind>>> = {
  "zwnj/mi-prefix": BoundaryKind.mi,
  "zwnj/plural": BoundaryKind.plural,
  "zwnj/comparative": BoundaryKind.comparative,
  "zwnj/participle": BoundaryKind.participle,
  "zwnj/clitic": BoundaryKind.clitic,
  "zwnj/prefix": BoundaryKind.prefix,
  "zwnj/compound": BoundaryKind.compound,
  "zwnj/arabic-phrase": BoundaryKind.arabicPhrase,
  "zwnj/initialism": BoundaryKind.initialism,
  "zwnj/linking-vav": BoundaryKind.linkingVav,
  "zwnj/user-word": BoundaryKind.userWord,
};

/**
 * Reports the boundaries of the kind of a rule out of the analysis of a line, which all rules of words share. They share this
 * function, too, so that V8 compiles it once and not once for each of them.
 */
export const reportWords: Rule["find"] = (line, options, report, id) => {
  const kind = KINDS[id]!;
  for (const found of analyseLine(line, options, kind)) {
    if (found.kind === kind) report(found.start, found.end, found.replacement, found.confidence, found.reading);
  }
};
