import { describe, expect, test } from "vitest";
import { findRepairs, normalize, type Options } from "../../src/index.ts";
import { lintText } from "../../src/lint/index.ts";
import { allRules, OPTIONS, RULES, type RuleId, STEERED } from "../../src/options/index.ts";
import { type RuleInfo, rules } from "../../src/rules.ts";
import { readPairs } from "../support/fixtures.ts";

describe("the rules as data", () => {
  test("each rule and check stands there once, in the order of the list", () => {
    expect(rules.map(({ id }) => id)).toEqual(allRules());
    expect(rules.filter(({ kind }) => kind === "repair").map(({ id }) => id)).toEqual(Object.keys(RULES));
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });

  const repairing = rules.filter(({ examples }) => examples.length > 0);
  test.each(repairing.map((rule) => [rule.id, rule] as const))("%s is as safe as it says", (_id, rule) => {
    const options = switchedOn(rule);
    for (const [input, output] of rule.examples) {
      const { repairs, suggestions } = findRepairs(input, options);
      const own = (rule.safe ? repairs : suggestions).some((repair) => repair.rules.some((id) => id === rule.id));
      expect(own, input).toBe(true);
      expect(normalize(input, options) === output, input).toBe(rule.safe);
    }
  });

  test.each(repairing.map((rule) => [rule.id, rule] as const))("%s weighs what its level says", (_id, rule) => {
    const found = (config: object): readonly string[] =>
      rule.examples.flatMap(([input]) =>
        lintText(input, { language: "fa", config }).findings.flatMap((finding) =>
          finding.rules.some((id) => id === rule.id) ? [finding.severity] : [],
        ),
      );
    const alone = { rules: { "*": "off", [rule.id]: true } } as const;
    if (rule.level === "off") expect(found({})).toEqual([]);
    const expected = rule.level === "error" ? "error" : "warning";
    for (const severity of found(alone)) expect(severity).toBe(expected);
  });
});

describe("an option changes what its rules do, and no others", () => {
  const inputs = [
    ...readPairs("rules").flatMap(({ input, output }) => [input, output]),
    "گفت و گوی تازه",
    "به طور کلی آنها",
    "میگه نمیشه",
    "خودرا در آینه دید",
  ];
  const choices = Object.entries(OPTIONS).flatMap(([name, shape]) => {
    const values = shape.kind === "choice" ? shape.values : shape.kind === "boolean" ? [true, false] : [];
    return values.map((value) => [name as keyof Options, value] as const);
  });

  test.each([...new Set(choices.map(([name]) => name))].filter((name) => name !== "arabicSpans"))("%s", (name) => {
    const values = choices.filter(([option]) => option === name).map(([, value]) => ({ [name]: value }));
    const differs = (input: string, options: Options): boolean =>
      new Set(values.map((value) => normalize(input, { ...options, ...value }))).size > 1;
    const telling = inputs.filter((input) => differs(input, {}));
    const ids = Object.keys(RULES) as RuleId[];
    const changed = ids.filter((id) => telling.some((input) => differs(input, { rules: { "*": false, [id]: true } })));
    const steered: readonly RuleId[] = STEERED[name];
    expect(changed).toEqual(ids.filter((id) => steered.includes(id)));
  });
});

function switchedOn({ id }: RuleInfo): Options {
  return { rules: { [id]: true } };
}
