import { expect, test } from "vitest";
import { findRepairsBy } from "../../src/walk/index.ts";
import { zwnjRules } from "../../src/zwnj/rules.ts";
import { goldTexts, misses } from "./gold.ts";

const texts = goldTexts();

test("there are at least 600 gold sentences in ten domains", () => {
  expect(texts).toHaveLength(10);
  expect(texts.flatMap(({ sentences }) => sentences).length).toBeGreaterThanOrEqual(600);
});

test.each(texts)("$domain: correct text stays as it is", ({ sentences }) => {
  const changed = sentences.filter((sentence) => findRepairsBy(zwnjRules, "gold", sentence, {}).repairs.length > 0);
  expect(changed).toEqual([]);
});

test("what is lost comes back, but for the misses that are listed", async () => {
  const lines = texts.flatMap(({ domain, sentences }) =>
    (["glued", "spaced"] as const).flatMap((damage) =>
      sentences.flatMap((sentence) =>
        misses(sentence, damage).map((miss) => `${domain}\t${damage}\t${miss}\t${blame(miss)}`),
      ),
    ),
  );
  const header = "% domain\tdamage\tgold ← result (¦ is a ZWNJ)\tthe rule that should have seen it\n";
  await expect(`${header}${lines.join("\n")}\n`).toMatchFileSnapshot("./gold-misses.txt");
});

/** The rule whose boundary is missing, told by what stands around the first one. */
function blame(miss: string): string {
  const [gold = ""] = miss.split(" ← ");
  const [left = "", right = ""] = gold.split("¦");
  if (/^ن?می$/.test(left)) return "zwnj/mi-prefix";
  if (right.startsWith("ها")) return "zwnj/plural";
  if (/^(?:ام|ات|اش|ای|اند|ایم|ست|ان)\P{L}*$/u.test(right)) return "zwnj/clitic";
  if (right.startsWith("و")) return "zwnj/linking-vav";
  if (/^(?:بی|هم|پیش|کم|به|هیچ|این|یه|یک|سه|ده|همه|هفت)$/.test(left)) return "zwnj/prefix";
  return "zwnj/compound";
}
