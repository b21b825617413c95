import { expect, test } from "vitest";
import { solidByCount } from "../../scripts/lexicon/solid-by-count.ts";

const ZWNJ = "\u200C";

/** Which of some words are written down, of which the engine cuts each, by their counts solid and with a ZWNJ. */
async function written(counts: Readonly<Record<string, number>>): Promise<string[]> {
  return (await solidByCount(new Map(Object.entries(counts)))).map(({ word, solid, withZwnj }) =>
    [word, solid, withZwnj].join(" "),
  );
}

test("the engine proposes, counts dispose", async () => {
  expect(
    await written({
      // Compounds: where the solid spelling prevails two to one, and stands there often enough.
      آبگرمکن: 24,
      [`آب${ZWNJ}گرم${ZWNJ}کن`]: 12,
      بهمنشیر: 58,
      [`بهمن${ZWNJ}شیر`]: 30,
      پستخانه: 9,
      // Explained by the first.
      آبگرمکنهایی: 60,
      // The end of a name, and endings.
      گوگنهایم: 40,
      کفشهایم: 21,
      [`کفش${ZWNJ}های`]: 211,
      حاخامها: 90,
      بزرگتر: 5000,
      میشلن: 90,
      // An editor says how it is spelled, and what the engine leaves needs no row.
      ونگوگ: 500,
      کتابخانه: 9000,
    }),
  ).toEqual(["آبگرمکن 24 12", "گوگنهایم 40 0"]);
});
