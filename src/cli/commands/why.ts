import { IN_WORD, regex, ZWNJ } from "../../unicode/index.ts";
import type { Arguments } from "../arguments.ts";
import { UsageError } from "../errors.ts";
import { EXIT, type Io, write } from "../io.ts";
import { whyText } from "../why/why-text.ts";

/** Whether something may be asked about: words of the Arabic script with their ZWNJs, with a space between each two. */
export function isQuestion(text: string): boolean {
  return regex`/^[${IN_WORD}\u200C]+(?: [${IN_WORD}\u200C]+)*$/`.test(text);
}

/** `why WORD …`: how the word engine reads a word or a phrase, and of what it knows that. */
export async function why({ flags, paths }: Arguments, io: Io): Promise<number> {
  const text = paths.join(" ");
  if (!isQuestion(text))
    throw new UsageError(
      `why takes Persian words, a word or a phrase, got ${JSON.stringify(text.replaceAll(ZWNJ, "¦"))}`,
    );
  await write(io, whyText(text, flags.lang === "fa" ? "fa" : "en"));
  return EXIT.clean;
}
