import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { proseBarriers } from "../../src/protect/index.ts";

const FOLDER = new URL("../fixtures/protect/", import.meta.url);

/** The texts of a fixture: each line that is no comment, with its protected spans in ⟦…⟧. */
function fixtureLines(file: string): string[] {
  return readFileSync(new URL(file, FOLDER), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("%"));
}

/** A text with its barriers in ⟦…⟧. */
function draw(text: string): string {
  let drawn = "";
  let position = 0;
  for (const { start, end } of proseBarriers(text)) {
    drawn += `${text.slice(position, start)}⟦${text.slice(start, end)}⟧`;
    position = end;
  }
  return drawn + text.slice(position);
}

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const lines = fixtureLines(file);
  it.each(lines)("%s", (line) => {
    expect(draw(line.replace(/[⟦⟧]/g, ""))).toBe(line);
  });
  it("says the same of all lines together", () => {
    expect(draw(lines.join("\n").replace(/[⟦⟧]/g, ""))).toBe(lines.join("\n"));
  });
});
