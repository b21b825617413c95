import { expect, test } from "vitest";
import { DESCRIPTIONS } from "../../src/lint/descriptions.ts";
import { CONFIG_FILE, type Shape } from "../../src/lint/schema.ts";

test("each field of a configuration file is described, and nothing else is", () => {
  expect(Object.keys(DESCRIPTIONS).sort()).toEqual([...fieldsOf(CONFIG_FILE)].sort());
});

function fieldsOf(shape: Shape): ReadonlySet<string> {
  switch (shape.kind) {
    case "list":
      return fieldsOf(shape.of);
    case "either":
      return new Set(shape.shapes.flatMap((each) => [...fieldsOf(each)]));
    case "object":
      return new Set(Object.entries(shape.fields).flatMap(([name, field]) => [name, ...fieldsOf(field.shape)]));
    default:
      return new Set();
  }
}
