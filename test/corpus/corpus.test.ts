import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyEdits, type Change, compose, type Repair } from "../../src/edits/index.ts";
import { findRepairs, normalize } from "../../src/normalize/index.ts";
import { show } from "../support/show.ts";
import { hasSharedData, SHARED_DATA, SHARED_DATA_NOTE } from "../support/shared-data.ts";
import { type Damage, damage, KINDS, type Kind } from "./damage.ts";

const FOLDER = new URL("./", import.meta.url);
/** The Markdown document is read by the tests of the document formats, which know its code from its prose. */
const documents = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/correct.txt`, FOLDER)))
  .map((entry) => ({ name: entry.name, text: readFileSync(new URL(`${entry.name}/correct.txt`, FOLDER), "utf8") }));

/** Each damage on its own, and all of them together on a quarter of their places. */
const TOGETHER: readonly Kind[] = KINDS;

describe.each(documents)("$name", ({ name, text }) => {
  it("leaves the correct text unchanged", () => {
    expect(findRepairs(text).repairs.map((repair) => describeRepair(text, repair))).toEqual([]);
  });

  it("shows what becomes of the damaged text", async () => {
    const damages = damage(text, TOGETHER, 0.25, seedOf(name));
    const damaged = applyEdits(text, damages);
    const { repairs } = findRepairs(damaged);
    const lost = notRecovered(text, damages, damaged, repairs);
    const snapshot = [
      `${name}: ${damages.length} places damaged, ${lost.length} not recovered`,
      "",
      "Repairs, in their sentence: ⟦damaged → repaired | rules⟧",
      ...annotate(damaged, repairs),
      "",
      "Not recovered: correct → ours | rule that should have",
      ...lost,
      "",
    ].join("\n");
    await expect(snapshot).toMatchFileSnapshot(`${name}/repairs.snap.txt`);
  });

  it("settles: a second run changes nothing", () => {
    for (const kind of KINDS) {
      const once = normalize(applyEdits(text, damage(text, [kind], 1, seedOf(name))));
      expect(normalize(once)).toBe(once);
    }
  });
});

it("recovers each kind of damage, as the table says", async () => {
  const rows = documents.map(({ name, text }) => {
    const cells = KINDS.map((kind) => {
      const damages = damage(text, [kind], 1, seedOf(name));
      const damaged = applyEdits(text, damages);
      return `${damages.length - notRecovered(text, damages, damaged, findRepairs(damaged).repairs).length}/${damages.length}`;
    });
    return `| ${[name, ...cells].join(" | ")} |`;
  });
  const table = [`| document | ${KINDS.join(" | ")} |`, `|${" --- |".repeat(KINDS.length + 1)}`, ...rows, ""].join("\n");
  await expect(table).toMatchFileSnapshot("recovery.snap.md");
});

describe.skipIf(!hasSharedData)(`real documents${SHARED_DATA_NOTE}`, () => {
  const folder = `${SHARED_DATA}corpus/damaged/`;
  it.each(hasSharedData ? readdirSync(folder) : [])("%s settles, and keeps its letters", (file) => {
    const text = readFileSync(folder + file, "utf8");
    const once = normalize(text);
    expect(normalize(once)).toBe(once);
    expect(once).not.toBe(text);
  });
});

/** The places where the repaired text differs from the correct one: damage and repair composed, what cancels out dropped. */
function notRecovered(text: string, damages: readonly Damage[], damaged: string, repairs: readonly Repair[]): string[] {
  let changes: Change[] = [];
  let shift = 0;
  for (const { start, end, replacement, rule } of damages) {
    const delta = replacement.length - (end - start);
    changes.push({ sourceStart: start, sourceEnd: end, currentStart: start + shift, currentEnd: end + shift + delta, rules: [rule], confidence: 1 });
    shift += delta;
  }
  // The rule named here is only a carrier: what counts is which damage is left.
  changes = compose(changes, repairs.map((repair) => ({ ...repair, rule: "zwnj/edge" })));
  const repaired = applyEdits(damaged, repairs);
  return changes
    .filter((change) => text.slice(change.sourceStart, change.sourceEnd) !== repaired.slice(change.currentStart, change.currentEnd))
    .map((change) => {
      const wanted = wordAround(text, change.sourceStart, change.sourceEnd);
      const ours = wordAround(repaired, change.currentStart, change.currentEnd);
      const rules = change.rules.filter((rule) => rule !== "zwnj/edge");
      return `${show(wanted)} → ${show(ours)} | ${rules.length > 0 ? rules.join(", ") : "none: a repair too many"}`;
    });
}

function wordAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && !/\s/.test(text[from - 1]!)) from -= 1;
  while (to < text.length && !/\s/.test(text[to]!)) to += 1;
  return text.slice(from, to);
}

/** Each changed line with its repairs where they happen. */
function annotate(text: string, repairs: readonly Repair[]): string[] {
  const lines: string[] = [];
  let offset = 0;
  let next = 0;
  for (const line of text.split("\n")) {
    const end = offset + line.length;
    let shown = "";
    let position = offset;
    for (let repair = repairs[next]; repair !== undefined && repair.end <= end; repair = repairs[next]) {
      shown += `${text.slice(position, repair.start)}⟦${show(text.slice(repair.start, repair.end))}→${show(repair.replacement)}|${repair.rules.join("+")}⟧`;
      position = repair.end;
      next += 1;
    }
    if (position > offset || shown !== "") lines.push(shown + text.slice(position, end));
    offset = end + 1;
  }
  return lines;
}

function describeRepair(text: string, repair: Repair): string {
  return `${repair.rules.join("+")}: ${show(wordAround(text, repair.start, repair.end))} ⟦${show(text.slice(repair.start, repair.end))}→${show(repair.replacement)}⟧`;
}

/** Names differ, so seeds do. */
function seedOf(name: string): number {
  return [...name].reduce((seed, character) => (seed * 31 + character.charCodeAt(0)) >>> 0, 7);
}
