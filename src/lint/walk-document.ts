import { mergeBarriers, text as plainText, type Seamless, withoutSeams } from "../documents/index.ts";
import type { Barrier, Edit } from "../edits/index.ts";
import { keptWords, recognisedBy } from "../protect/index.ts";
import { activeRules, type Walked, walk } from "../walk/index.ts";
import { type Directive, readDirectives, type Silence, Silenced, silencesOf } from "./directives.ts";
import { type Anchor, followHeadings } from "./follow-headings.ts";
import { optionsOfDocument } from "./follow-majority.ts";
import { followUnderlines } from "./follow-underlines.ts";
import { type BrokenLiteral, guardLiterals } from "./guard-literals.ts";
import { guardStructure } from "./guard-structure.ts";
import { Locator } from "./locator.ts";
import { type OpenedDocument, openDocument, structureOf } from "./open-document.ts";
import { linksToItself } from "./own-links.ts";
import { readsAlike } from "./reads-alike.ts";
import { afterEdits, type Task } from "./task.ts";

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
  /** Links that go along with the headings they lead to, lines under titles that do, and headings that are left to their authors. */
  readonly anchors: readonly Anchor[];
  /** Literals in which nothing is repaired, since their placeholders would not come through. */
  readonly broken: readonly BrokenLiteral[];
}

/** Walks the prose of a document, heeding directives: the one walk that is described and applied. */
export function walkDocument(
  source: string,
  opened: OpenedDocument,
  task: Task,
  locator = new Locator(source),
  isAgain = false,
): WalkedDocument {
  return walkOpened(source, opened, task, locator, (text, walked, { restoreEdits, cut }) =>
    guardStructure(text, walked, {
      source,
      barriers: opened.document.barriers,
      isAlike: (repairs, edits) =>
        readsAlike(
          {
            source,
            isWhole: opened.isWhole,
            // Nothing but a byte order mark, which is one at the head of a text alone.
            hasSyntax: task.format !== plainText || edits[0]?.start === 0,
            // Front matter has a syntax of its own.
            syntax: opened.structure[0]?.name === "front matter" ? undefined : task.format.syntax,
            structure: opened.structure,
            readStructure: (output) => structureOf(output, task).barriers,
            text,
            barriers: cut(opened.document.barriers),
            prose: recognisedBy(task.settings.options),
          },
          repairs,
          edits,
        ),
      editsOf: restoreEdits,
      offsetOf: (offset) => cut([{ start: offset, end: offset }])[0]!.start,
      reread: (output, edits) => {
        const later = afterEdits(task, edits);
        const again = openDocument(output, later, opened.isWhole);
        if (again.language !== "fa") return undefined;
        return {
          barriers: again.document.barriers,
          repairs: (isGuarded) => {
            // What comes of a guarded one is not looked at once more.
            if (isGuarded && isAgain) return [];
            const { seamless, walked } = isGuarded
              ? walkDocument(output, again, later, new Locator(output), true)
              : walkOpened(output, again, later, new Locator(output), (_, same) => same);
            return seamless.restoreEdits(walked.repairs).map(({ start }) => start);
          },
        };
      },
    }),
  );
}

/** {@link walkDocument} with what guards the structure. */
function walkOpened(
  source: string,
  { document }: OpenedDocument,
  { settings: { options: given, rules: levels }, filename, linkedFragments, heedsDirectives, rules: allRules }: Task,
  locator: Locator,
  guard: (text: string, walked: Walked, seamless: Seamless) => Walked,
): WalkedDocument {
  const seamless = withoutSeams(source, document.seams);
  const { text, cut } = seamless;
  const barriers = mergeBarriers(cut(document.barriers), keptWords(text, given.keep));
  const isMixed = levels.get("document/mixed-spelling") !== "off";
  const options = isMixed ? optionsOfDocument(text, barriers, allRules, given) : given;
  const directives = heedsDirectives ? readDirectives(source, document.comments) : [];
  const silent = silencesOf(source, directives, locator, document.entries);
  const rules = activeRules(allRules, options);
  const walkProse = (heeded: readonly Silence[]): Walked =>
    walk(text, () => barriers, rules, options, cut(new Silenced(heeded).muted()));
  const guarded = guardLiterals(text, cut(document.literals ?? []), walkProse(silent));
  const safe = guard(text, guarded.walked, seamless);
  const { broken } = guarded;
  const { headings = [] } = document;
  const fragments =
    headings.length === 0
      ? []
      : [...(document.fragments ?? []), ...linksToItself(text, barriers, filename)].sort((a, b) => a.start - b.start);
  const { walked, anchors } =
    levels.get("document/anchor") === "off"
      ? { walked: safe, anchors: [] }
      : followHeadings(text, barriers, { headings, fragments, fromOthers: linkedFragments }, safe);
  const lines = followUnderlines(text, document.underlined ?? [], walked.repairs);
  const followed = lines.length === 0 ? anchors : [...anchors, ...lines];
  return { seamless, barriers, directives, silent, walk: walkProse, walked, anchors: followed, broken };
}

/** What `fix` writes, in the order of the text. */
export function editsOf({ seamless, walked, anchors }: WalkedDocument): readonly Edit[] {
  const repairs = seamless.restoreEdits(walked.repairs);
  const links = anchors.flatMap(({ edit }) => edit ?? []);
  return links.length === 0 ? repairs : [...repairs, ...links].sort((a, b) => a.start - b.start);
}
