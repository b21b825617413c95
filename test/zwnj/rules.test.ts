import { describe, expect, it } from "vitest";
import type { RuleId } from "../../src/options/index.ts";
import { findRepairsBy, repairBy } from "../../src/walk/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { liteZwnjRules } from "../../src/zwnj/lite.ts";
import { zwnjPages } from "../../src/zwnj/pages.ts";
import { zwnjRules } from "../../src/zwnj/rules.ts";
import { readPairs } from "../support/fixtures.ts";

describe.each(Object.entries(zwnjPages))("%s", (id, page) => {
  it.each(page.examples)("repairs %j", (input, output) => {
    expect(repairZwnj(input)).toBe(output);
    expect(repairZwnj(input, { rules: { [id as RuleId]: false } })).not.toBe(output);
  });
  it.each(page.stays)("leaves %j", (text) => {
    expect(repairZwnj(text)).toBe(text);
  });
});

describe("pairs of input and output", () => {
  it.each(readPairs("zwnj/rules.tsv"))("$place $input", ({ input, output, rules }) => {
    expect(repairZwnj(input)).toBe(output);
    expect(repairZwnj(output)).toBe(output);
    if (input === output) return;
    const shaped = findRepairsBy(zwnjRules, "test", input, {}).repairs.flatMap((repair) => repair.rules);
    expect([...new Set(shaped)].sort()).toEqual([...rules].sort());
  });
});

describe("without a table of words", () => {
  it.each([
    ["کتاب ها و کار ها", "کتاب\u200Cها و کارها"],
    ["بزرگ تر و زیبا ترین", "بزرگ\u200Cتر و زیباترین"],
    ["رفته اند", "رفته\u200Cاند"],
    ["API ها", "API\u200Cها"],
    ["۲۰ ام سه شنبه", "۲۰\u200Cام سه\u200Cشنبه"],
    ["نرم\u200Cافزار\u200Cها و کار\u200Cهایش", "نرم\u200Cافزارها و کارهایش"],
    ["زیبا\u200Cترین و رمز\u200Cعبور", "زیباترین و رمز\u200Cعبور"],
    ["زود\u200Cتر، دور\u200Cترها و زیبا\u200Cترهای", "زودتر، دورترها و زیباترهای"],
    ["قرار\u200Cهایی در تالار\u200Cهای شهر", "قرارهایی در تالارهای شهر"],
    ["این\u200Cها یادگار\u200Cهایند و کار در بازار\u200Cهاست", "این\u200Cها یادگارهایند و کار در بازارهاست"],
    ["کفش را در\u200Cنیاور\u200Cها", "کفش را در\u200Cنیاور\u200Cها"],
    ["کتابها", "کتابها"],
    ["گفتم ها!", "گفتم ها!"],
    ["چشم تر", "چشم تر"],
    ["تر و خشک", "تر و خشک"],
  ])("%j → %j", (input, output) => {
    expect(repairBy(liteZwnjRules, "test", input, {})).toBe(output);
  });
});
