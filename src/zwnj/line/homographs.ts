import { lookBack, PERSIAN_DIGITS, regex } from "../../unicode/index.ts";
import { hashOf } from "../letters.ts";
import type { Roles } from "../lexicon/roles.ts";
import * as Cost from "../word/cost.ts";
import { homographs } from "../word/homographs.ts";
import type { Reading } from "../word/reading.ts";
import type { Words } from "./words.ts";

interface Side {
  readonly words: ReadonlySet<number>;
  /** Whether the edge of a clause will do. */
  readonly edge: boolean;
  /** Whether a number will do. */
  readonly number: boolean;
  /** Whether any word of the spoken language in the line will do. */
  readonly speech: boolean;
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

const AS_WRITTEN: Reading = { joints: 0, kinds: [], cost: 0 };

export const guards = {
  "a homograph waits for its cue": (isCued: boolean) => !isCued,
  "a homograph without a cue stays": (usual: Reading | undefined): usual is Reading => usual !== undefined,
  "what stands before a word has to fit": (words: Words, token: number, { before }: Cue) =>
    before !== undefined && !standsBefore(words, token, before),
  "what stands after a word has to fit": (words: Words, token: number, { after }: Cue) =>
    after !== undefined && !standsAfter(words, token, after),
  "a line may end anywhere": ({ tokens }: Words, token: number) => !tokens.closesClause(token),
  /** «دی‌وی‌دی و سی‌دی» */
  "a cue stands beyond و": ({ va }: Roles) => va,
};

/** The words of the table of homographs. */
export class Homographs {
  private readonly byHash: ReadonlyMap<number, Homograph>;

  constructor(packed: string) {
    this.byHash = makeHomographs(packed);
  }

  /** The reading of a word that is in the table. */
  read(words: Words, token: number, alone: Reading): Reading {
    const { usual, other, cues } = this.byHash.get(words.hashAt(token))!;
    const isCued = cues.some(
      (cue) =>
        !guards["what stands before a word has to fit"](words, token, cue) &&
        !guards["what stands after a word has to fit"](words, token, cue),
    );
    if (!guards["a homograph waits for its cue"](isCued)) return other;
    return guards["a homograph without a cue stays"](usual) ? usual : alone;
  }
}

function makeHomographs(packed: string): ReadonlyMap<number, Homograph> {
  const byHash = new Map<number, Homograph>();
  for (const { glued, reading, kind, stays, before, after } of homographs(packed)) {
    const joint = reading.indexOf("\u200C");
    const earlier = byHash.get(hashOf(glued))?.cues ?? [];
    byHash.set(hashOf(glued), {
      usual: stays ? AS_WRITTEN : undefined,
      // What a cue says is as sure as that می stands before a verb.
      other: joint < 0 ? AS_WRITTEN : { joints: 1 << joint, kinds: [kind], cost: Cost.mi },
      cues: [...earlier, { before: side(before), after: side(after) }],
    });
  }
  return byHash;
}

function side(words: string): Side | undefined {
  if (words === "*") return undefined;
  return {
    words: new Set(words.split(" ").map(hashOf)),
    edge: /[$^]/.test(words),
    number: words.startsWith("#"),
    speech: words === "~",
  };
}

function standsBefore(words: Words, token: number, { words: cues, edge, number, speech }: Side): boolean {
  if (speech) return words.isSpoken;
  const start = words.tokens.start[token]!;
  if (number && NUMBER.test(lookBack(words.text, start, 5))) return true;
  if (!words.followsSpace(token)) return edge;
  const isBeyond = token > 1 && guards["a cue stands beyond و"](words.rolesBefore(token));
  return cues.has(words.hashAt(isBeyond ? token - 2 : token - 1));
}

function standsAfter(words: Words, token: number, { words: cues, edge }: Side): boolean {
  if (!words.followsSpace(token + 1)) return edge && !guards["a line may end anywhere"](words, token);
  const isBeyond = words.followsSpace(token + 2) && words.rolesAfter(token).va;
  return cues.has(words.hashAt(isBeyond ? token + 2 : token + 1));
}
