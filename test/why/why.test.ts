import { describe, expect, it } from "vitest";
import { normalize } from "../../src/normalize/index.ts";
import { whyText } from "../../src/why/index.ts";
import { FACTS, ROLES } from "../../src/why/labels.ts";
import { neighboursOf, wordsOf } from "../../src/why/neighbours.ts";
import { PERSIAN_GUARDS } from "../../src/why/persian-guards.ts";
import { guardTables } from "../../src/zwnj/guards.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { featuresOf } from "../../src/zwnj/lexicon/feature-sets.ts";
import { Flags } from "../../src/zwnj/lexicon/flags.ts";
import { Roles } from "../../src/zwnj/lexicon/roles.ts";
import { decisiveGuards, reportWord } from "../../src/zwnj/why.ts";
import { modulesIn } from "../support/modules.ts";

const ZWNJ = "\u200C";

/** What is told of one word of a text, without the forms and the other words. */
function about(text: string, word: string, language: "en" | "fa" = "en"): string {
  return (
    whyText(text, language)
      .split("\n\n")
      .find((block) => block.startsWith(`${word}\n`)) ?? ""
  );
}

describe("a word by itself", () => {
  it("is asked for as it is spelled, glued and spaced", () => {
    const [key, ...forms] = whyText(`خانه${ZWNJ}ها`, "en").split("\n\n")[0]!.split("\n");
    expect(key).toBe("(¦ is a half-space)");
    expect(forms).toEqual([
      "خانه¦ها  stays",
      "خانهها  → خانه¦ها  (zwnj/plural 0.98)",
      "خانه ها  → خانه¦ها  (zwnj/plural 0.96)",
    ]);
  });

  it("has a reading, its cost, and parts of which something is known", () => {
    const told = about("خانهها", "خانهها");
    expect(told).toContain("read as: خانه¦ها, cost 2");
    expect(told).toContain("known of خانهها: unknown");
    expect(told).toMatch(
      /known of خانه: a word of the lexicon; takes ها; ends in a silent heh or in yeh; a frequent word\n/,
    );
    expect(told).toContain("as a neighbour: a word of the grammar");
  });

  it("may have two readings", () => {
    expect(reportWord("نامهای")).toMatchObject({
      taken: { spelling: `نام${ZWNJ}های`, cost: 2 },
      other: { spelling: `نامه${ZWNJ}ای`, cost: 2 },
    });
    expect(about("نامهای", "نامهای")).toContain("or, by its neighbours: نامه¦ای, cost 2");
  });

  it("may be left to an option", () => {
    expect(about("آنها", "آنها")).toContain("left to the option demonstratives");
  });

  it("costs most where nothing is known of it", () => {
    expect(reportWord("قشتمشم")).toMatchObject({ taken: { spelling: "قشتمشم", cost: 12 }, left: [] });
  });

  it("has readings that were left, the cheapest first", () => {
    const { taken, left } = reportWord("فولهام")!;
    expect([taken, ...left]).toEqual([
      { spelling: "فولهام", cost: 0 },
      { spelling: `فول${ZWNJ}هام`, cost: 18 },
    ]);
    expect(about("فولهام", "فولهام")).toContain("left: فول¦هام, cost 18");
  });

  it("comes out as the options have it, and says which of them name it", () => {
    const told = whyText("سپهریارها", "en", { words: [`سپهر${ZWNJ}یار`] });
    expect(told).toContain("سپهریارها  → سپهر¦یارها  (zwnj/user-word");
    expect(whyText("سپهریار", "fa", { words: [`سپهر${ZWNJ}یار`] })).toContain("گزینهٔ words");
    expect(whyText("سپهریار", "en")).not.toContain("named by");
    const kept = whyText("کتابها", "en", { keep: ["کتابها"] });
    expect(kept).toContain("کتابها  stays\n");
    expect(kept).toContain("  named by the option keep\n");
    expect(whyText("هر نامهای که", "en", { keep: ["نامهای"] })).toContain("هر نامهای که  stays");
  });

  it("is never read if it is none of Persian, or too long", () => {
    expect(reportWord("ټوپک")).toBeUndefined();
    expect(reportWord("")).toBeUndefined();
    expect(reportWord("ب".repeat(32))).toBeUndefined();
    expect(whyText("ټوپک", "en")).toContain("is never read");
  });
});

describe("neighbours", () => {
  const of = (text: string, word: string) =>
    neighboursOf(text, wordsOf(text).find((place) => place.word === word)!).map(({ word: by, without }) => [
      by,
      without,
    ]);

  it("are those without which a word comes out otherwise", () => {
    expect(of("نامهای که رسید", "نامهای")).toEqual([["که", `نام${ZWNJ}های`]]);
    expect(of("کتابهای که رسید", "رسید")).toEqual([]);
  });

  it("are all of those of which each would do", () => {
    expect(of("هر نامهای که", "نامهای").map(([by]) => by)).toEqual(["هر", "که"]);
  });

  it("are joined in both directions", () => {
    expect(of("می شود", "شود")).toEqual([["می", "شود"]]);
    expect(of("می شود", "می")).toEqual([["شود", "می"]]);
  });
});

describe("guards", () => {
  it("are those without which a text would come out otherwise", () => {
    expect(decisiveGuards("گفتم ها")).toEqual([{ name: "behind a verb ها is a particle", without: `گفتم${ZWNJ}ها` }]);
    expect(whyText("گفتم ها", "en")).toContain("  guard: behind a verb ها is a particle; without it: گفتم¦ها");
  });

  it("are told in Persian, as an editor would print it", () => {
    expect(whyText("گفتم ها", "fa")).toContain("  نگهبان: «ها» پس از فعل برای تأکید است؛ بی آن: گفتم¦ها");
    for (const told of Object.values(PERSIAN_GUARDS)) {
      expect(told).not.toMatch(/[a-z]/i);
      const own = told.replaceAll(/«[^»]*»/g, "«»"); // without the words that are spoken of
      expect(normalize(own)).toBe(own);
    }
  });

  it("are as they were when they have been listened to", () => {
    const before = guardTables.map((table) => ({ ...table }));
    decisiveGuards("گفتم ها");
    expect(guardTables).toEqual(before);
    expect(repairZwnj("گفتم ها")).toBe("گفتم ها");
  });

  it("are those of every file of the word engine", async () => {
    const folder = new URL("../../src/zwnj/", import.meta.url);
    const modules = await Promise.all(modulesIn("src/zwnj").map((file) => import(new URL(file, folder).href)));
    const tables = modules.flatMap(({ guards }) => guards ?? []);
    expect(new Set(guardTables)).toEqual(new Set(tables));
    expect(guardTables).toHaveLength(tables.length);
  });
});

it("a word that is made of two is told of as well", () => {
  expect(about("می شود", "می¦شود")).toContain("read as: می¦شود, cost 2");
});

it("Persian is told in Persian", () => {
  const told = whyText("هر نامهای که", "fa");
  expect(told).toContain("(zwnj/clitic ۰٫۹۸)");
  expect(told).toContain(`خوانش: نام¦های، هزینه ۲`);
  expect(told.replace(/zwnj\/\w+|X/g, "")).not.toMatch(/[a-z]{2}|[0-9;,]/);
});

it("every fact has a sentence in both languages", () => {
  expect(Object.keys(FACTS).sort()).toEqual([...featuresOf(new Flags())].sort());
  expect(Object.keys(ROLES).sort()).toEqual([...featuresOf(new Roles())].sort());
});
