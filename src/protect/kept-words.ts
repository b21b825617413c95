import type { Barrier } from "../edits/index.ts";

/** A run of letters, marks, digits and ZWNJs, or one other character. */
const TOKEN = /[\p{L}\p{M}\p{N}\u200C]+|[\s\S]/gu;
const IN_WORD = /^[\p{L}\p{M}\p{N}\u200C]/u;

/** The phrases that begin with some tokens: whether one of them ends here, and how others go on. */
interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/** Lists that cannot change are read once, however many documents there are. */
let lists: WeakMap<readonly string[], Node> | undefined;

/** Barriers around the words and phrases that stay as they are, wherever they do not stand within another word. The longest one holds. */
export function keptWords(source: string, keep: readonly string[] = []): Barrier[] {
  if (keep.length === 0) return [];
  const root = readList(keep);
  if (root.next.size === 0) return [];
  const tokens = tokensOf(source);
  const barriers: Barrier[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; ) {
    const end = endOfPhrase(tokens, at, root);
    let length = 0;
    for (const first = at; at < Math.max(end, first + 1); at++) length += tokens[at]!.length;
    if (end > 0) barriers.push({ start, end: start + length, kind: "inline", name: "kept word" });
    start += length;
  }
  return barriers;
}

function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

function readList(keep: readonly string[]): Node {
  const known = lists?.get(keep);
  if (known !== undefined) return known;
  const root: Node = { next: new Map(), isEnd: false };
  for (const phrase of keep) {
    let node = root;
    for (const token of tokensOf(phrase)) {
      let next = node.next.get(token);
      if (next === undefined) {
        next = { next: new Map(), isEnd: false };
        node.next.set(token, next);
      }
      node = next;
    }
    if (node !== root) node.isEnd = true;
  }
  if (Object.isFrozen(keep)) {
    lists ??= new WeakMap();
    lists.set(keep, root);
  }
  return root;
}

/** Behind which token the longest phrase ends that begins with this one; 0 if none does. */
function endOfPhrase(tokens: readonly string[], first: number, root: Node): number {
  let node = root.next.get(tokens[first]!);
  if (node === undefined || (isInWord(tokens[first - 1]) && !isInWord(tokens[first]))) return 0;
  let end = 0;
  for (let at = first + 1; node !== undefined; at++) {
    // What ends with a sign must not go on with a letter.
    if (node.isEnd && (isInWord(tokens[at - 1]) || !isInWord(tokens[at]))) end = at;
    node = at < tokens.length ? node.next.get(tokens[at]!) : undefined;
  }
  return end;
}

function isInWord(token: string | undefined): boolean {
  return token !== undefined && IN_WORD.test(token);
}
