import { expect, test } from "vitest";
import { type Config, lintText } from "../../src/lint/index.ts";
import { resolveSettings } from "../../src/lint/settings.ts";

test("a configuration that cannot change is filled in once, and so is none at all", () => {
  const fixed: Config = Object.freeze({ digits: "latin", rules: Object.freeze({ "zwnj/plural": "off" }) });
  expect(resolveSettings(fixed)).toBe(resolveSettings(fixed));
  expect(resolveSettings()).toBe(resolveSettings());
});

test("one that changes is read as it is at each call", () => {
  const config: { rules: NonNullable<Config["rules"]> } = { rules: {} };
  expect(lintText("كتاب", { config }).output).toBe("کتاب");
  config.rules = { "characters/arabic-kaf-yeh": "off" };
  expect(lintText("كتاب", { config }).output).toBe("كتاب");
  const shallow = Object.freeze({ rules: { "characters/arabic-kaf-yeh": "off" } as NonNullable<Config["rules"]> });
  expect(lintText("كتاب", { config: shallow }).output).toBe("كتاب");
  Object.assign(shallow.rules, { "characters/arabic-kaf-yeh": "error" });
  expect(lintText("كتاب", { config: shallow }).output).toBe("کتاب");
});

test("an entry of a frozen list of words may still change", () => {
  const entry = { spelling: "سنگ\u200Cنما", spaced: false };
  const config: Config = Object.freeze({ words: Object.freeze([entry]) });
  expect(lintText("سنگ نما", { config }).output).toBe("سنگ نما");
  entry.spaced = true;
  expect(lintText("سنگ نما", { config }).output).toBe("سنگ\u200Cنما");
});
