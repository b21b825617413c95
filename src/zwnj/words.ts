import { hashOf } from "./letters.ts";
import { isKnown } from "./lexicon/flags.ts";
import { lexicon } from "./lexicon/lexicon.ts";

/** Whether the lexicon has a word as it stands, or it is a form of one of its verbs. Marks and seats of hamza are passed over. */
export function isKnownWord(word: string): boolean {
  return isKnown(lexicon().flagsOf(hashOf(word)));
}
