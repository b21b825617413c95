import { expect, it } from "vitest";
import { normalize, rules } from "../../src/normalize/index.ts";
import { lowestExponent, MOST_GROWTH, PATHOLOGICAL } from "../support/growth.ts";

const OWN = ["characters/tanwin", "characters/hamza", "characters/madd"];
/** The rules of spelling alone. */
const options = {
  rules: Object.fromEntries(rules.map(({ id }) => [id, OWN.includes(id) || id.startsWith("spelling/")])),
};

const inputs: Readonly<Record<string, (length: number) => string>> = {
  ...PATHOLOGICAL,
  "a word again and again": (n) => "که ".repeat(n / 3),
  "a misspelling again and again": (n) => "راجب به ".repeat(n / 8),
  "a stem with a long ending": (n) => `سوال${"ات".repeat(n / 2)}`,
  "a stem with many marks": (n) => `سوال${"\u064E".repeat(n)}`,
  "drawn-out letters": (n) => "خیلییی".repeat(n / 6),
  "spaces behind a word": (n) => `که${" ".repeat(n)}`,
};

it.each(Object.entries(inputs))("the rules of spelling take linear time on %s", (_name, input) => {
  expect(lowestExponent((text) => normalize(text, options), input)).toBeLessThanOrEqual(MOST_GROWTH);
});
