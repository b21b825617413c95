import { describe, expect, it } from "vitest";
import type { normalize as Normalize } from "../../src/normalize/index.ts";
import type { proseBarriers as ProseBarriers } from "../../src/protect/index.ts";
import { readMarked, readPairs } from "../support/fixtures.ts";
import { mutantOf } from "../support/mutant.ts";
import { guards } from "./guards.ts";

/** A line of a fixture: what goes in, what has to come out, and the guard that sees to it. */
type Row = readonly [input: string, right: string, name: string];

const repairs = readPairs("guards/repairs.tsv").map(({ input, output, comment }): Row => [input, output, comment]);
const barriers = readMarked("guards/barriers.txt").map(({ text, marked, comment }): Row => [text, marked, comment]);

/** What becomes of a text, with all guards or without one. */
interface Floors {
  readonly repair: (text: string, name: string) => string;
  /** The text with its barriers in ⟦…⟧. */
  readonly protect: (text: string) => string;
}

function floors(...without: readonly string[]): Floors {
  const changes = without.map((name) => guardOf(name).change);
  const [{ normalize }, { proseBarriers }] = mutantOf(
    ["normalize/index.ts", "protect/index.ts"],
    changes,
  ) as unknown as [{ normalize: typeof Normalize }, { proseBarriers: typeof ProseBarriers }];
  return {
    repair: (text, name) => normalize(text, guardOf(name).under),
    protect: (text) =>
      [...proseBarriers(text)]
        .reverse()
        .reduce(
          (drawn, { start, end }) => `${drawn.slice(0, start)}⟦${drawn.slice(start, end)}⟧${drawn.slice(end)}`,
          text,
        ),
  };
}

function guardOf(name: string) {
  const guard = guards[name];
  if (guard === undefined) throw new Error(`test/guards/guards.ts has no «${name}»`);
  return guard;
}

const all = floors();
const done: readonly (readonly [Row, (floors: Floors) => string])[] = [
  ...repairs.map((row) => [row, (has: Floors) => has.repair(row[0], row[2])] as const),
  ...barriers.map((row) => [row, (has: Floors) => has.protect(row[0])] as const),
];

it.each(done.map(([[input, right, name], run]) => [input, right, name, run] as const))(
  "«%s» becomes «%s»: %s",
  (_input, right, _name, run) => {
    expect(run(all)).toBe(right);
  },
);

describe("the guards", () => {
  it.each(Object.keys(guards))(
    "%s: without it one of its texts comes out wrong, and one shows the other side",
    (name) => {
      const own = done.filter(([row]) => row[2] === name);
      const without = floors(name);
      const right = own.map(([[, right], run]) => run(without) === right);
      expect([right.includes(false), right.includes(true)]).toEqual([true, true]);
    },
  );

  it("are missed when the source has them no more", () => {
    expect(() => mutantOf(["protect/index.ts"], [["protect/phone.ts", "no such code", ""]])).toThrow("stands 0 times");
    expect(() => mutantOf(["protect/index.ts"], [["protect/none.ts", "code", ""]])).toThrow("No rule needs");
  });
});
