/**
 * What a word has to be looked at for, beside its roles, one bit each. Most words have nothing of all this.
 *
 *     import * as Trait from "./trait.ts";
 */

export const noWord = 1 << 0;
/** ZWNJs are missing in it, or its neighbours may want one. */
export const maySplit = 1 << 1;
/** It is a suffix by itself. */
export const suffix = 1 << 2;
/** It is, perhaps with endings, a second member that is joined from spaces. */
export const secondMember = 1 << 3;
/** The lexicon does not have it, so it may be part of a compound with its endings cut. */
export const unknown = 1 << 4;
/** It begins with می or نمی and a verb. */
export const mi = 1 << 5;
/** A compound may begin with it. */
export const beginsCompound = 1 << 6;
/** It ends in suffixes. */
export const hasSuffixes = 1 << 7;
/** It is a word of the spoken language alone. */
export const spoken = 1 << 9;
/** It takes a word behind it: می, بی, غیر. */
export const joinsNext = 1 << 10;
/** It waits for a certain word behind it: بر, به, هر, the name of a letter. */
export const joinsCertainNext = 1 << 11;
/** It may stand in the middle of a phrase of three words: و, شاء. */
export const phraseMiddle = 1 << 12;
/** It may be two words that lost the space between them. */
export const maySeparate = 1 << 13;
