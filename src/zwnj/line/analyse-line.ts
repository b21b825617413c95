import type { Options } from "../../options/index.ts";
import { DEFAULT_MIN_CONFIDENCE } from "../../walk/index.ts";
import * as Gap from "./gap.ts";
import { joinBefore } from "./join-words.ts";
import type { Found, LineContext } from "./line-context.ts";
import { PHRASE_MIDDLES, phraseOfThree } from "./phrase-of-three.ts";
import { splitWord } from "./split-word.ts";
import * as Trait from "./trait.ts";

/** What is to be repaired in the words of a line, in order. */
export function analyseLine(context: LineContext, text: string, options: Options): readonly Found[] {
  context.start(text, options);
  const { tokens, traits, user } = context;
  const { count, gap, joints } = tokens;
  // Where the word that is being put together begins.
  let head = 0;
  for (let token = 0; token < count; token++) {
    head = gap[token] === Gap.space ? joinToWordBefore(context, head, token) : token;
    if ((traits[token]! & Trait.splits) !== 0 || joints[token] !== 0 || user !== undefined) splitWord(context, token);
  }
  return context.found;
}

/** Joins a word to the one before it, if they belong together. Returns where the word begins that it now is part of. */
function joinToWordBefore(context: LineContext, head: number, token: number): number {
  const { roles } = context;
  let join = joinBefore(context, head, token);
  if (((roles[token - 1]! | roles[token]!) & PHRASE_MIDDLES) !== 0) join ??= phraseOfThree(context, token);
  return join !== undefined && context.join(token, join) >= DEFAULT_MIN_CONFIDENCE ? head : token;
}
