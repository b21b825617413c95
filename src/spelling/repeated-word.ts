import { LETTER } from "../unicode/index.ts";
import { DOUBT, type Rule, type RulePage } from "../walk/index.ts";

/** Function words that never follow themselves. */
const NEVER = "که|را|برای|توسط|اما|زیرا|هستند|همچنین|بنابراین";
/** Those that do at times: «جلوگیری از از بین رفتن», «در در باز شد» (a door), «ه و و» (letters), «ولی ولی او آمد» (a guardian). */
const RARELY = "از|در|و|ولی|با|اگر";
const OF_WORD = "[\\p{L}\\p{M}\\p{N}\\u200C_]";

let repeated: RegExp | undefined;

export const rule: Rule = {
  id: "spelling/repeated-word",
  needs: LETTER,
  find({ text }, _options, report) {
    repeated ??= new RegExp(`(?<!${OF_WORD})(?:(${NEVER})(?: +\\1)+|(${RARELY})(?: +\\2)+)(?!${OF_WORD})`, "gu");
    for (const { 0: found, 1: never, 2: rarely, index } of text.matchAll(repeated))
      report(index + (never ?? rarely!).length, index + found.length, "", never === undefined ? DOUBT : 1);
  },
};

export const page: RulePage = {
  summary:
    "A function word that was written twice stands once (که که → که); words that are repeated on purpose (به به, خیلی خیلی) stay.",
  persian: "حرف اضافه یا ربطی که دو بار پشت سر هم آمده یک بار نوشته می\u200Cشود: «که که» ← «که».",
  authority: "Grammar: none of these words follows itself",
  examples: [
    ["گفت که که می\u200Cآید", "گفت که می\u200Cآید"],
    ["این را را برای برای تو خریدم", "این را برای تو خریدم"],
  ],
  stays: ["به به چه هوایی", "خیلی خیلی خوب", "گفت که: که می\u200Cآید", "جلوگیری از از بین رفتن آن"],
};
