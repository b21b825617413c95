import { PERSIAN_DIGITS, regex } from "../../unicode/index.ts";
import { hashOf } from "../letters.ts";
import { homographs } from "../word/homographs.ts";
import type { Reading } from "../word/reading.ts";
import * as Role from "../word/role.ts";
import * as Gap from "./gap.ts";
import type { LineContext } from "./line-context.ts";

interface Side {
  readonly words: ReadonlySet<number>;
  /** Whether the edge of a clause will do. */
  readonly edge: boolean;
  /** Whether a number will do. */
  readonly number: boolean;
}

interface Cue {
  readonly before: Side | undefined;
  readonly after: Side | undefined;
}

interface Homograph {
  /** What it is without a cue, if that is not what the word by itself is. */
  readonly usual: Reading | undefined;
  readonly other: Reading;
  readonly cues: readonly Cue[];
}

/** Up to three digits; four are a year. */
const NUMBER = regex`/(?:^|[^\d${PERSIAN_DIGITS}])[\d${PERSIAN_DIGITS}]{1,3} ?$/`;

/** What a cue says is as sure as that می stands before a verb. */
const SURE = 2;
const AS_WRITTEN: Reading = { joints: 0, kinds: [], cost: 0 };

let made: ReadonlyMap<number, Homograph> | undefined;

/** The reading of a word that is in the table of homographs. */
export function readHomograph(context: LineContext, token: number, alone: Reading): Reading {
  made ??= makeHomographs(context.lexicon.tables.homographs);
  const { usual, other, cues } = made.get(context.hashAt(token))!;
  const fits = cues.some(
    ({ before, after }) =>
      (before === undefined || standsBefore(context, token, before)) &&
      (after === undefined || standsAfter(context, token, after)),
  );
  return fits ? other : (usual ?? alone);
}

function makeHomographs(packed: string): ReadonlyMap<number, Homograph> {
  const byHash = new Map<number, Homograph>();
  for (const { glued, reading, kind, stays, before, after } of homographs(packed)) {
    const joint = reading.indexOf("\u200C");
    const earlier = byHash.get(hashOf(glued))?.cues ?? [];
    byHash.set(hashOf(glued), {
      usual: stays ? AS_WRITTEN : undefined,
      other: joint < 0 ? AS_WRITTEN : { joints: 1 << joint, kinds: [kind], cost: SURE },
      cues: [...earlier, { before: side(before), after: side(after) }],
    });
  }
  return byHash;
}

function side(words: string): Side | undefined {
  if (words === "*") return undefined;
  return { words: new Set(words.split(" ").map(hashOf)), edge: /[$^]/.test(words), number: words.startsWith("#") };
}

/** Beyond «و»: «دی‌وی‌دی و سی‌دی». */
function standsBefore(context: LineContext, token: number, { words, edge, number }: Side): boolean {
  const { tokens, text } = context;
  const start = tokens.start[token]!;
  if (number && NUMBER.test(text.slice(Math.max(0, start - 5), start))) return true;
  if (token === 0 || tokens.gap[token] !== Gap.space) return edge;
  if ((context.roleBefore(token) & Role.and) !== 0 && token > 1) return isOneOf(context, token - 2, words);
  return isOneOf(context, token - 1, words);
}

function standsAfter(context: LineContext, token: number, { words, edge }: Side): boolean {
  const { tokens } = context;
  if (token + 1 === tokens.count || tokens.gap[token + 1] !== Gap.space) return edge && tokens.closesClause(token);
  if ((context.roleAfter(token) & Role.and) !== 0 && token + 2 < tokens.count)
    return isOneOf(context, token + 2, words);
  return isOneOf(context, token + 1, words);
}

function isOneOf(context: LineContext, token: number, words: ReadonlySet<number>): boolean {
  return words.has(context.hashAt(token));
}
