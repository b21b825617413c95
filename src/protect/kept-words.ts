import type { Barrier } from "../edits/index.ts";

/** A run of letters, marks, digits and ZWNJs, or one other character. */
const TOKEN = /[\p{L}\p{M}\p{N}\u200C]+|[\s\S]/gu;
const IN_WORD = /^[\p{L}\p{M}\p{N}\u200C]/u;

/** How phrases go on, by their next token; {@link END} is there where one of them ends. */
type Phrases = Map<string, Phrases>;
const END = "";

/** Lists that cannot change are read once, however many documents there are. */
let lists: WeakMap<readonly string[], Phrases> | undefined;

/** Barriers around the words and phrases that stay as they are, wherever they do not stand within another word. The longest one holds. */
export function keptWords(source: string, keep: readonly string[] = []): Barrier[] {
  const phrases = readList(keep);
  if (phrases.size === 0) return [];
  const tokens = tokensOf(source);
  const barriers: Barrier[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; ) {
    const next = endOfPhrase(tokens, at, phrases);
    const end = start + tokens.slice(at, next || at + 1).join("").length;
    if (next > 0) barriers.push({ start, end, kind: "inline", name: "kept word" });
    start = end;
    at = next || at + 1;
  }
  return barriers;
}

function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

function readList(keep: readonly string[]): Phrases {
  const known = lists?.get(keep);
  if (known !== undefined) return known;
  const all: Phrases = new Map();
  for (const phrase of keep) {
    let phrases = all;
    for (const token of tokensOf(phrase)) {
      const next = phrases.get(token) ?? new Map();
      phrases.set(token, next);
      phrases = next;
    }
    if (phrases !== all) phrases.set(END, phrases);
  }
  if (Object.isFrozen(keep)) {
    lists ??= new WeakMap();
    lists.set(keep, all);
  }
  return all;
}

/** Behind which token the longest phrase ends that begins with this one; 0 if none does. */
function endOfPhrase(tokens: readonly string[], first: number, all: Phrases): number {
  let phrases = all.get(tokens[first]!);
  if (phrases === undefined || (isInWord(tokens[first - 1]) && !isInWord(tokens[first]))) return 0;
  let end = 0;
  for (let at = first + 1; phrases !== undefined; at++) {
    // What ends with a sign must not go on with a letter.
    if (phrases.has(END) && (isInWord(tokens[at - 1]) || !isInWord(tokens[at]))) end = at;
    phrases = phrases.get(tokens[at]!);
  }
  return end;
}

function isInWord(token: string | undefined): boolean {
  return token !== undefined && IN_WORD.test(token);
}
