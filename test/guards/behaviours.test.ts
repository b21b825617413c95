import { describe, expect, it } from "vitest";
import { mutantOf } from "../support/mutant.ts";
import { behaviours } from "./behaviours.ts";

describe.each(Object.entries(behaviours))("%s", (_name, { module, change, show, rows }) => {
  it.each(rows)("%j: %j", (input, right) => {
    const [original] = mutantOf([module], []);
    expect(show(original!, input)).toEqual(right);
  });

  it("without that one of these comes out wrong, and one shows the other side", () => {
    const [mutant] = mutantOf([module], [change]);
    const same = rows.map(([input, right]) => JSON.stringify(show(mutant!, input)) === JSON.stringify(right));
    expect([same.includes(false), same.includes(true)]).toEqual([true, true]);
  });
});
