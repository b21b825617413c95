import { page as common } from "./common.ts";
import { page as lengthening } from "./lengthening.ts";
import { page as repeatedWord } from "./repeated-word.ts";

export const spellingPages = {
  "spelling/common": common,
  "spelling/lengthening": lengthening,
  "spelling/repeated-word": repeatedWord,
} as const;
