import { describe, expect, it } from "vitest";
import { repairBy } from "../../src/walk/index.ts";
import { zwnjRules } from "../../src/zwnj/rules.ts";
import { ownTexts } from "./own-texts.ts";
import { rulesWithout, shortcutNames } from "./without.ts";

const texts = ownTexts();
const right = texts.map((text) => repairBy(zwnjRules, "test", text, {}));

/** scripts/shortcuts.ts does the same over a million words. */
describe("a shortcut decides nothing: switched off, the same is repaired", () => {
  it.each([...shortcutNames.map((name) => [name]), [...shortcutNames]])("%s", (...names) => {
    const rules = rulesWithout(names);
    const differences = texts.filter((text, i) => repairBy(rules, "test", text, {}) !== right[i]);
    expect(differences).toEqual([]);
  });
});
