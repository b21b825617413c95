import { expect, test } from "vitest";
import { compoundsByCount } from "../../scripts/lexicon/compounds-by-count.ts";

/** Which spellings (¦ is a ZWNJ) are written down, by their counts. */
async function written(counts: Readonly<Record<string, number>>): Promise<string[]> {
  const spellings = Object.entries(counts).map(([word, count]) => [word.replaceAll("¦", "\u200C"), count] as const);
  const rows = await compoundsByCount(new Map(spellings));
  return rows.map(({ spelling, count, others }) => `${spelling.replaceAll("\u200C", "¦")} ${count} ${others}`);
}

test("the engine proposes, counts dispose", async () => {
  expect(
    await written({
      // Where the spelling with ZWNJs prevails two to one, and stands there often enough.
      "ماران¦کوه": 24,
      مارانکوه: 12,
      "ماران¦چال": 24,
      مارانچال: 13,
      "ماران¦دره": 9,
      // Explained by the first.
      "ماران¦کوه¦های": 40,
      // Names of letters: three are read without a row, two are an initialism only where a list has them.
      "دی¦جی¦وی": 30,
      "وی¦زد": 30,
      "تی¦ام": 185,
      // Options and grammar, habits of Wikipedia, slips of a normalizer, and what stands between two words.
      "آن¦هوئی": 64,
      "می¦بمل": 204,
      "لئون¦تر": 24,
      "پرتاب¦گر": 165,
      "شده¦بود": 2074,
      "پدیدمی¦آورد": 150,
      "به¦معنای": 475,
      "پیش¦از": 77,
      // A verb as well; what an editor says is solid; what is restored as it is.
      "دی¦دی": 1294,
      "سپاس¦گزار": 41,
      "نرم¦افزار": 4000,
    }),
  ).toEqual(["ماران¦کوه 24 12"]);
});
