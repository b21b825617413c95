import { IN_WORD, regex } from "../unicode/index.ts";

/** Whether something may be asked about: words of the Arabic script with their ZWNJs, with a space between each two. */
export function isQuestion(text: string): boolean {
  return regex`/^[${IN_WORD}\u200C]+(?: [${IN_WORD}\u200C]+)*$/`.test(text);
}
