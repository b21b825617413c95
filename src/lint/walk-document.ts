import { mergeBarriers, type Seamless, withoutSeams } from "../documents/index.ts";
import type { Barrier } from "../edits/index.ts";
import { rules as allRules } from "../normalize/rules.ts";
import { activeRules, type Walked, walk } from "../walk/index.ts";
import { type Directive, mutedBy, readDirectives, type Silence, silencesOf } from "./directives.ts";
import { type BrokenLiteral, guardLiterals } from "./guard-literals.ts";
import { keptWords } from "./keep.ts";
import { Locator } from "./locator.ts";
import type { OpenedDocument } from "./open-document.ts";
import type { Settings } from "./settings.ts";

/** What may not be touched in a document, and what the walk over the rest found. */
export interface WalkedDocument {
  /** What was walked: the source, but for what cuts a literal in pieces. Barriers, problems of literals and `walked` are in its offsets. */
  readonly seamless: Seamless;
  readonly barriers: readonly Barrier[];
  readonly directives: readonly Directive[];
  /** The parts of the source that directives silence. */
  readonly silent: readonly Silence[];
  readonly walk: (silent: readonly Silence[]) => Walked;
  /** The walk that heeds the directives. */
  readonly walked: Walked;
  /** Literals in which nothing is repaired, since their placeholders would not come through. */
  readonly broken: readonly BrokenLiteral[];
}

/** Walks the prose of a document, heeding directives: the one walk that is described and applied. */
export function walkDocument(
  source: string,
  { document }: OpenedDocument,
  { options, keep }: Settings,
  locator = new Locator(source),
): WalkedDocument {
  const seamless = withoutSeams(source, document.seams);
  const { text, cut } = seamless;
  const barriers = mergeBarriers(cut(document.barriers), keptWords(text, keep));
  const directives = readDirectives(source, document.comments);
  const silent = silencesOf(source, directives, locator);
  const rules = activeRules(allRules, options);
  const walkProse = (heeded: readonly Silence[]): Walked =>
    walk(text, () => barriers, rules, options, cut(mutedBy(heeded)));
  const { walked, broken } = guardLiterals(text, cut(document.literals ?? []), walkProse(silent));
  return { seamless, barriers, directives, silent, walk: walkProse, walked, broken };
}
