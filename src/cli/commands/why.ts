import { ZWNJ } from "../../unicode/index.ts";
import { isQuestion, whyText } from "../../why/index.ts";
import type { Arguments } from "../arguments.ts";
import { UsageError } from "../errors.ts";
import { EXIT, type Io, write } from "../io.ts";

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
