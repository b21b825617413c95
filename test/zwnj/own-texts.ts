import { readdirSync, readFileSync } from "node:fs";
import { readMarked, readPairs } from "../support/fixtures.ts";
import { DAMAGES, goldTexts } from "./gold.ts";

/** Every text that we have of our own, as it is, without its ZWNJs and with spaces in their stead. */
export function ownTexts(): readonly string[] {
  return [
    ...goldTexts().flatMap(({ sentences }) => sentences),
    ...readPairs("zwnj").map(({ input }) => input),
    ...readMarked("zwnj").map(({ text }) => text),
    ...linesOf(new URL("../corpus/", import.meta.url), "correct.txt"),
    "هم در دستور و هم در پرونده",
    "زمین لرزید و ایفای نقش کرد",
    "دولا شدن از کمر و برخاستن",
    "هر دو هفته\u200Cنامه تعطیل شد",
  ].flatMap((text) => Object.values(DAMAGES).map((damage) => damage(text)));
}

function linesOf(folder: URL, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"))
    .filter((line) => line !== "" && !line.startsWith("%"));
}
