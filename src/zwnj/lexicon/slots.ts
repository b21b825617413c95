/** How many words the table of the lexicon has room for: three times as many as there are. A power of 2. */
export const SLOTS = 0x40000;
