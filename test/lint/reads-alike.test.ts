import { expect, test, vi } from "vitest";
import { repairText } from "../../src/lint/internal.ts";
import type * as Real from "../../src/lint/reads-alike.ts";
import { hostileTexts } from "../support/hostile.ts";
import { seededRandom } from "../support/random.ts";

const shortcut = vi.hoisted(() => ({ isOn: true, taken: 0 }));

vi.mock("../../src/lint/reads-alike.ts", async (original) => {
  const { readsAlike } = await original<typeof Real>();
  return {
    readsAlike: (...given: Parameters<typeof Real.readsAlike>): boolean => {
      const isAlike = shortcut.isOn && readsAlike(...given);
      if (isAlike) shortcut.taken += 1;
      return isAlike;
    },
  };
});

/** Sentences with something to repair, in which what a repair stands beside is now syntax and now a word or mark of prose. */
const PIECES = [
  ...'كتاب ها,علي رفت.بعد,می رود,گفت "سلام" و رفت,(12.5) متر,در 1.2 و 3,سال 1404 ,صفحه ي 3.4,متن ؟,متن...,سلام!كجا'.split(
    ",",
  ),
  ..."کتاب (ها) ,a.irمتن,npm i,`کد`,**مهم** ,[پیوند](https://a.ir/?a=1,2) ,{name} ,%s ,<b>x</b> ,قال الله تعالى,@user ,v1.2 ,\n,\n\n".split(
    ",",
  ),
];

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 300);

test.each(["text", "markdown", "html", "json", "po"] as const)(
  "that nothing is read again which plainly is as before changes nothing: %s",
  (document) => {
    const next = hostileTexts(20_251_206);
    const random = seededRandom(7);
    const pieces = (): string =>
      Array.from({ length: 1 + Math.floor(random() * 8) }, () => PIECES[Math.floor(random() * PIECES.length)]!).join(
        " ",
      );
    shortcut.taken = 0;
    for (let i = 0; i < RUNS; i++) {
      const source = written(i % 2 === 0 ? `كتاب ${next()}` : pieces(), document);
      shortcut.isOn = true;
      const output = repairText(source, { document, language: "fa" });
      shortcut.isOn = false;
      expect(repairText(source, { document, language: "fa" }), JSON.stringify(source)).toBe(output);
    }
    expect(shortcut.taken).toBeGreaterThan(RUNS / 4);
  },
);

function written(text: string, document: "text" | "markdown" | "html" | "json" | "po"): string {
  if (document === "json") return JSON.stringify({ key: text, other: "كتاب" });
  return document === "po" ? `msgid "text"\nmsgstr ${JSON.stringify(text)}\n` : text;
}
