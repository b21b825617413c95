/** How many words the table of the lexicon has room for: four times as many as there are. A power of 2; the builder says when it has to grow. */
export const SLOTS = 0x40000;
