/** Words come again and again: what is known of them is kept by the hash of their letters until another word takes the place. */
export const MEMO_BITS = 15;
