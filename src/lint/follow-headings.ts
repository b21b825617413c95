import { type Barrier, type Edit, editsIn, type Range, type Repair, textWith } from "../edits/index.ts";
import type { Walked } from "../walk/index.ts";
import type { Message } from "./messages.ts";
import { githubSlug, slugsOf, vitepressSlug } from "./slugs.ts";

/** A link to a heading of its own document that goes along with it, or why a heading is only to be repaired by its author. */
export interface Anchor extends Range {
  readonly message: Message;
  /** Absent for a heading that other files link to. */
  readonly edit?: Edit;
}

/** What the repairs of headings entail. */
export interface Followed {
  readonly walked: Walked;
  readonly anchors: readonly Anchor[];
}

/** What the links of a document and of others lead to. */
export interface Linked {
  readonly headings: readonly Range[];
  /** The fragments in the document itself, without `#`. */
  readonly fragments: readonly Range[];
  /** The fragments of it that other files link to; headings with one are left to their authors. */
  readonly fromOthers: ReadonlySet<string>;
}

/**
 * A heading's anchor is made from its text, so a repaired heading gets another one and its links would lead nowhere.
 * Those of the document are changed with it; where another file is known to link to it, its repairs become suggestions.
 */
export function followHeadings(
  source: string,
  barriers: readonly Barrier[],
  { headings, fragments, fromOthers }: Linked,
  walked: Walked,
): Followed {
  if (walked.repairs.length === 0 || headings.length === 0 || fragments.length + fromOthers.size === 0)
    return { walked, anchors: [] };
  const titles = titlesOf(source, barriers, headings, walked.repairs);
  if (titles.every(({ repairs }) => repairs.length === 0)) return { walked, anchors: [] };

  const left = new Set<Repair>();
  const anchors: Anchor[] = [];
  for (const slug of [githubSlug, vitepressSlug]) {
    const before = slugsOf(
      titles.map((title) => title.before),
      slug,
    );
    const after = slugsOf(
      titles.map((title) => title.after),
      slug,
    );
    for (const [i, { repairs, heading }] of titles.entries()) {
      const fragment = before[i]!;
      if (!fromOthers.has(fragment) || fragment === after[i] || repairs.length === 0 || left.has(repairs[0]!)) continue;
      for (const repair of repairs) left.add(repair);
      anchors.push({ ...heading, message: describeOthers(fragment) });
    }
  }
  const now = titles.map((title) => (title.repairs.some((repair) => left.has(repair)) ? title.before : title.after));
  anchors.push(
    ...changedFragments(
      source,
      fragments,
      titles.map(({ before }) => before),
      now,
    ),
  );
  if (left.size === 0) return { walked, anchors };
  const repairs = walked.repairs.filter((repair) => !left.has(repair));
  return { walked: { ...walked, repairs, suggestions: [...walked.suggestions, ...left] }, anchors };
}

/** The edits of fragments, by the kind of slugs that most links of the document have. */
function changedFragments(
  source: string,
  fragments: readonly Range[],
  before: readonly string[],
  after: readonly string[],
): Anchor[] {
  const links = fragments.map(({ start, end }) => decode(source.slice(start, end)));
  const kinds = [githubSlug, vitepressSlug].map((slug) => {
    const [from, to] = [slugsOf(before, slug), slugsOf(after, slug)];
    const map = new Map(from.map((fragment, i) => [fragment, to[i]!]));
    return { map, matches: links.filter((link) => map.has(link)).length };
  });
  const { map } = kinds.reduce((best, kind) => (kind.matches > best.matches ? kind : best));
  return fragments.flatMap((range, i): Anchor[] => {
    const link = links[i]!;
    const target = map.get(link);
    if (target === undefined || target === link) return [];
    const isEncoded = source.slice(range.start, range.end) !== link;
    const edit = { ...range, replacement: isEncoded ? encodeURIComponent(target) : target };
    return [{ ...range, message: describeLink(link, target), edit }];
  });
}

interface Title {
  readonly heading: Range;
  readonly before: string;
  readonly after: string;
  readonly repairs: readonly Repair[];
}

/** Barriers whose text is no text of the heading. */
const MARKUP: readonly string[] = [
  "link",
  "markup",
  "tag",
  "attributes",
  "comment",
  "directive",
  "note",
  "heading marker",
  "character reference",
  "expression",
];
/** The author named the anchor: `{#id}`, or a comment of MDX with the id. */
const NAMED = /^\{(?:[^}]*#|\/\*)/;

/** What the headings say, without their markup, before and after the repairs. Headings whose anchor is named by hand are left out. */
function titlesOf(
  source: string,
  barriers: readonly Barrier[],
  headings: readonly Range[],
  repairs: readonly Repair[],
): Title[] {
  const titles: Title[] = [];
  let nextBarrier = 0;
  for (const heading of headings) {
    while (nextBarrier < barriers.length && barriers[nextBarrier]!.end <= heading.start) nextBarrier += 1;
    const own = editsIn(heading, repairs);
    const removed: Edit[] = [];
    let isNamed = false;
    for (; nextBarrier < barriers.length && barriers[nextBarrier]!.start < heading.end; nextBarrier++) {
      const barrier = barriers[nextBarrier]!;
      const text = source.slice(barrier.start, barrier.end);
      isNamed ||= NAMED.test(text) && source.slice(barrier.end, heading.end).trim() === "";
      if (isMarkup(source, barrier)) removed.push(clipped(barrier, heading));
    }
    if (isNamed) continue;
    const bareWith = (edits: readonly Edit[]): string => {
      const disjoint: Edit[] = [];
      // A barrier may admit a rule.
      for (const edit of [...removed, ...edits].sort((a, b) => a.start - b.start || a.end - b.end))
        if (edit.start >= (disjoint.at(-1)?.end ?? 0)) disjoint.push(edit);
      return textWith(source, heading, disjoint).trim();
    };
    titles.push({ heading, before: bareWith([]), after: bareWith(own), repairs: own });
  }
  return titles;
}

function clipped({ start, end }: Range, within: Range): Edit {
  return { start: Math.max(start, within.start), end: Math.min(end, within.end), replacement: "" };
}

function isMarkup(source: string, { name = "", start, end }: Barrier): boolean {
  if (name !== "emphasis") return MARKUP.includes(name);
  // Within a word `_` is a letter like any other.
  const isInWord = /^[\p{L}\p{N}]_+[\p{L}\p{N}]$/u.test(source.slice(start - 1, end + 1));
  return !isInWord;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function describeLink(from: string, to: string): Message {
  return {
    en: `“#${from}” should be “#${to}”, since its heading is repaired`,
    fa: `«#${from}» باید «#${to}» شود، چون عنوانِ آن ویرایش می\u200Cشود`,
  };
}

function describeOthers(fragment: string): Message {
  return {
    en: `another file links to “#${fragment}”, which this heading would lose, so its repair is only suggested`,
    fa: `پروندهٔ دیگری به «#${fragment}» پیوند دارد که با ویرایش این عنوان از میان می\u200Cرود؛ پس ویرایش آن تنها پیشنهاد می\u200Cشود`,
  };
}
