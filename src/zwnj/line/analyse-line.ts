import type { Options } from "../../edits/index.ts";
import { DEFAULT_MIN_CONFIDENCE, type Line } from "../../walk/index.ts";
import type * as BoundaryKind from "../boundary.ts";
import * as Gap from "./gap.ts";
import { joinBefore } from "./join-words.ts";
import { type Found, LineContext } from "./line-context.ts";
import { PHRASE_MIDDLES, phraseOfThree } from "./phrase-of-three.ts";
import { splitWord } from "./split-word.ts";
import * as Trait from "./trait.ts";

/**
 * What was found in the line that was analysed last. The rules ask one after another, and each changes the line by its own part of what was
 * found: so when the next one asks, the line is what it was with that part applied, and the rest need not be found again. Not even in a
 * new round, as long as no two words were joined: words are read with their ZWNJs folded away, so putting in a ZWNJ changes neither a
 * word nor what its neighbours see.
 */
interface Last {
  line: Line | undefined;
  options: Options | undefined;
  found: readonly Found[];
  /** The kinds that occur in it. */
  kinds: number;
  /** Whether words were joined since the analysis. */
  joined: boolean;
  /** The kind that was asked for since the last look. */
  kind: BoundaryKind.Kind | -1;
}

let context: LineContext | undefined;
const last: Last = {
  line: undefined,
  options: undefined,
  found: [],
  kinds: 0,
  joined: false,
  kind: -1,
};

/** The kinds of what is to be repaired in a line, one bit each. `first`: a new round begins. */
export function kindsInLine(line: Line, options: Options, first: boolean): number {
  const known = options === last.options && (line === last.line || continues(line));
  if (!known || (first && last.joined)) analyseAnew(line, options);
  last.line = line;
  last.kind = -1;
  return last.kinds;
}

/** What is to be repaired in a line, in order, for the rule of one kind, after {@link kindsInLine} has told that there is something. */
export function foundInLine(kind: BoundaryKind.Kind): readonly Found[] {
  last.kind = kind;
  return last.found;
}

function analyseAnew(line: Line, options: Options): void {
  context ??= new LineContext();
  context.start(line.text, options);
  analyse(context);
  last.found = context.found;
  last.kinds = kindsOf(last.found);
  last.options = options;
  last.joined = false;
}

/** Whether a line is the last one after the edits of the rule that asked last; if so, what was found is moved along. */
function continues(line: Line): boolean {
  if (last.line === undefined || last.kind < 0 || (last.kinds & (1 << last.kind)) === 0) return false;
  const before = last.line.text;
  const least = minConfidence(last.options);
  const rest: Found[] = [];
  let text = "";
  let position = 0;
  let joined = last.joined;
  let shift = 0;
  for (const found of last.found) {
    if (found.kind === last.kind && found.confidence >= least) {
      text += before.slice(position, found.start) + found.replacement;
      position = found.end;
      shift += found.replacement.length - (found.end - found.start);
      joined ||= found.end > found.start;
    } else {
      const { start, end, replacement, kind, confidence, reading } = found;
      rest.push({ start: start + shift, end: end + shift, replacement, kind, confidence, reading });
    }
  }
  if (position === 0 || text + before.slice(position) !== line.text) return false;
  last.found = rest;
  last.kinds = kindsOf(rest);
  last.joined = joined;
  return true;
}

function minConfidence(options: Options | undefined): number {
  return options?.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
}

function kindsOf(all: readonly Found[]): number {
  let kinds = 0;
  for (const { kind } of all) kinds |= 1 << kind;
  return kinds;
}

function analyse(context: LineContext): void {
  const { tokens, traits, user } = context;
  const { count, gap, joints } = tokens;
  // Where the word that is being put together begins.
  let head = 0;
  for (let token = 0; token < count; token++) {
    head = gap[token] === Gap.space ? joinToWordBefore(context, head, token) : token;
    if ((traits[token]! & Trait.splits) !== 0 || joints[token] !== 0 || user !== undefined) splitWord(context, token);
  }
}

/** Joins a word to the one before it, if they belong together. Returns where the word begins that it now is part of. */
function joinToWordBefore(context: LineContext, head: number, token: number): number {
  const { roles } = context;
  let join = joinBefore(context, head, token);
  if (((roles[token - 1]! | roles[token]!) & PHRASE_MIDDLES) !== 0) join ??= phraseOfThree(context, token);
  return join !== undefined && context.join(token, join) >= DEFAULT_MIN_CONFIDENCE ? head : token;
}
