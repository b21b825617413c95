import type { Options, RuleId } from "../options/index.ts";
import { IRREGULAR_ZWNJ, LETTER, ZWNJ } from "../unicode/index.ts";
import { DOUBT, type Line, type Report, type Rule } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { constructions } from "./constructions.ts";
import { fuses } from "./fused.ts";
import { lexicon } from "./lexicon/lexicon.ts";
import { Engine } from "./line/engine.ts";
import { isTypedForSpace } from "./typed-for-space.ts";
import { eachUnseen } from "./unseen.ts";

/** The rule that repairs a boundary of each kind. */
const RULE_OF: Readonly<Record<BoundaryKind.Kind, RuleId>> = {
  [BoundaryKind.userWord]: "zwnj/user-word",
  [BoundaryKind.mi]: "zwnj/mi-prefix",
  [BoundaryKind.initialism]: "zwnj/initialism",
  [BoundaryKind.arabicPhrase]: "zwnj/arabic-phrase",
  [BoundaryKind.compound]: "zwnj/compound",
  [BoundaryKind.prefix]: "zwnj/prefix",
  [BoundaryKind.linkingVav]: "zwnj/linking-vav",
  [BoundaryKind.plural]: "zwnj/plural",
  [BoundaryKind.comparative]: "zwnj/comparative",
  [BoundaryKind.participle]: "zwnj/participle",
  [BoundaryKind.clitic]: "zwnj/clitic",
  [BoundaryKind.lostSpace]: "spacing/lost-space",
};

let engine: Engine | undefined;

/** Words are read once for all of these rules. */
const find: Rule["find"] = (line, options, report) => {
  engine ??= new Engine(lexicon(), constructions);
  reportWords(engine, line, options, report);
};

/** Reports what an engine finds in a line. */
export function reportWords(engine: Engine, { text }: Line, options: Options, report: Report): void {
  for (const { start, end, replacement, kind, confidence, reading } of engine.find(text, options)) {
    const id = RULE_OF[kind];
    if (id !== undefined) report(start, end, replacement, confidence, reading, id);
  }
}

/** Only the spaces in whose stead there is a ZWNJ that cannot be seen. */
const findTyped: Rule["find"] = (line, options, report) =>
  find(line, options, (start, end, replacement, confidence, reading, id) => {
    if (replacement === " " && start < end) report(start, end, replacement, confidence, reading, id);
  });

/** A ZWNJ that was typed for a space: «رمز\u200Cعبور». */
export const typedForSpace: Rule = {
  id: "spacing/lost-space",
  needs: LETTER,
  patterns: IRREGULAR_ZWNJ,
  find: findTyped,
};

/** Reports the ZWNJs that cannot be seen: those that part a word that is known without them go; for the others a space is suggested. */
export function reportUnseen(engine: Engine, line: Line, options: Options, report: Report): void {
  let fused: ReadonlySet<number> | undefined;
  eachUnseen(line.text, (at) => {
    if (isTypedForSpace(line.text, at)) return;
    fused ??= engine.zwnjs(line.text, options, fuses);
    if (fused.has(at)) report(at, at + 1, "");
    else report(at, at + 1, " ", DOUBT);
  });
}

const findUnseen: Rule["find"] = (line, options, report) => {
  engine ??= new Engine(lexicon(), constructions);
  reportUnseen(engine, line, options, report);
};

/** A ZWNJ that cannot be seen: «کار\u200Cها». */
export const afterNonJoining: Rule = {
  id: "zwnj/after-non-joining",
  needs: LETTER,
  patterns: IRREGULAR_ZWNJ,
  find: findUnseen,
};

/** Words are read with their ZWNJs folded away: putting one in changes neither a word nor what its neighbours see. Joining two does. */
const settles: Rule["settles"] = (edits) =>
  edits.every(({ start, end, replacement }) => start === end && replacement === ZWNJ);

/** The rules that know words. */
export const wordRules: readonly Rule[] = [
  { id: "zwnj/user-word", needs: LETTER, find, settles },
  { id: "zwnj/mi-prefix", needs: LETTER, find, settles },
  { id: "zwnj/initialism", needs: LETTER, find, settles },
  { id: "zwnj/arabic-phrase", needs: LETTER, find, settles },
  { id: "zwnj/compound", needs: LETTER, find, settles },
  { id: "zwnj/prefix", needs: LETTER, find, settles },
  { id: "zwnj/linking-vav", needs: LETTER, find, settles },
  { id: "zwnj/plural", needs: LETTER, find, settles },
  { id: "zwnj/comparative", needs: LETTER, find, settles },
  { id: "zwnj/participle", needs: LETTER, find, settles },
  { id: "zwnj/clitic", needs: LETTER, find, settles },
  { id: "spacing/lost-space", needs: LETTER, find, settles },
];
