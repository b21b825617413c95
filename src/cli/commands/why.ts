import { resolve } from "node:path";
import { resolveSettings } from "../../lint/internal.ts";
import { ZWNJ } from "../../unicode/index.ts";
import { isQuestion, whyText } from "../../why/index.ts";
import type { Arguments } from "../arguments.ts";
import { UsageError } from "../errors.ts";
import { stdinName } from "../inputs.ts";
import { EXIT, type Io, write } from "../io.ts";
import { readSettings } from "../settings.ts";

/** `why WORD …`: how the word engine reads a word or a phrase, and of what it knows that; with the options that hold in the current folder. */
export async function why({ flags, paths }: Arguments, io: Io): Promise<number> {
  const text = paths.join(" ");
  if (!isQuestion(text))
    throw new UsageError(
      `why takes Persian words, a word or a phrase, got ${JSON.stringify(text.replaceAll(ZWNJ, "¦"))}`,
    );
  const settings = await readSettings(flags, io);
  // A word stands in no file: what holds for a text from the standard input holds for it.
  const { options } = resolveSettings(settings.configOf(resolve(io.cwd, stdinName(flags))));
  await write(io, whyText(text, flags.lang === "fa" ? "fa" : "en", options));
  return EXIT.clean;
}
