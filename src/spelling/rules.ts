import { rule as common } from "./common.ts";
import { rule as lengthening } from "./lengthening.ts";
import { rule as repeatedWord } from "./repeated-word.ts";

/** The rules of spelling; what a word is comes before what is known of it. */
export const spellingRules = [lengthening, common, repeatedWord] as const;
