import { type DocumentFormat, mergeBarriers, type ParsedDocument, readDocument } from "../documents/index.ts";
import type { Barrier } from "../edits/index.ts";
import { rules as allRules } from "../normalize/rules.ts";
import { barriersOf } from "../protect/index.ts";
import { activeRules, type Rule, type Walked, walk } from "../walk/index.ts";
import { type Directive, mutedBy, readDirectives, type Silence, silencesOf } from "./directives.ts";
import { keptWords } from "./keep.ts";
import { Locator } from "./locator.ts";
import type { Settings } from "./settings.ts";

/** A document, what may not be touched in it, and what the walk over the rest found. */
export interface WalkedDocument {
  readonly document: ParsedDocument;
  readonly barriers: readonly Barrier[];
  readonly directives: readonly Directive[];
  /** The parts that directives silence. */
  readonly silent: readonly Silence[];
  /** The rules that are on. */
  readonly rules: readonly Rule[];
  readonly walked: Walked;
}

/** Reads a document and walks its prose, heeding directives: the one walk that is described, applied and drawn. */
export function walkDocument(
  source: string,
  format: DocumentFormat,
  settings: Settings,
  locator = new Locator(source),
): WalkedDocument {
  const { frontMatter, options, keep } = settings;
  const document = readDocument(source, format, frontMatter && { frontMatter }, barriersOf(options));
  const barriers = mergeBarriers(document.barriers, keptWords(source, keep));
  const directives = readDirectives(source, document.comments);
  const silent = silencesOf(source, directives, locator);
  const rules = activeRules(allRules, options);
  const walked = walk(source, () => barriers, rules, options, mutedBy(silent));
  return { document, barriers, directives, silent, rules, walked };
}
