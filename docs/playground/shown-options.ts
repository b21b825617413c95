/** Which options have a control of their own, and in Persian what the control takes, where the guides do not say it. */
import type { Config } from "../../src/lint/index.ts";
import { CONFIG } from "../../src/lint/internal.ts";

/** What the page has other controls for, or nothing to do with. */
const ELSEWHERE = ["rules", "protect", "extends", "messages", "frontMatter", "keys"] as const;

/** The options that have a control, in the order of their descriptions. */
export function shownOptions(): readonly (keyof Config)[] {
  const elsewhere: ReadonlySet<string> = new Set(ELSEWHERE);
  return (Object.keys(CONFIG) as (keyof Config)[]).filter((name) => !elsewhere.has(name));
}

/** In Persian, of those whose control takes more than a word a line: what stands in it. The others are told as in the guides. */
export const PERSIAN_OF_CONTROLS: Readonly<Partial<Record<keyof Config, string>>> = {
  words: "واژه\u200Cهای خودتان، با نیم\u200Cفاصله (یا ¦ به\u200Cجای آن): هر جا چسبیده باشند درست می\u200Cشوند.",
  replace:
    "واژه\u200Cهایی که نباید بیایند و آنچه به\u200Cجایشان نوشته می\u200Cشود، هر کدام در یک سطر: کامپیوتر = رایانه",
};
