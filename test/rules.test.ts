import { describe, expect, it } from "vitest";
import { normalize, pages } from "../src/normalize/index.ts";
import type { RuleId } from "../src/options/index.ts";

describe.each(Object.entries(pages))("%s", (id, page) => {
  const options = { rules: { [id as RuleId]: true } };
  it.each(page.examples)("repairs %j", (input, output) => {
    // What a rule only suggests is made when everything is.
    if (page.suggests === true) expect(normalize(input, options)).toBe(input);
    expect(normalize(input, page.suggests === true ? { ...options, minConfidence: 0 } : options)).toBe(output);
    expect(normalize(input, { rules: { [id as RuleId]: false } })).not.toBe(output);
  });
  it.each(page.stays)("leaves %j", (text) => {
    expect(normalize(text, options)).toBe(text);
  });
});
