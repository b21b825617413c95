import { describe, expect, it } from "vitest";
import { proseBarriers } from "../../src/protect/index.ts";
import { filesIn, readMarked } from "../support/fixtures.ts";

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

describe.each(filesIn("protect", ".txt"))("%s", (file) => {
  const texts = readMarked(`protect/${file}`);
  it.each(texts)("$marked", ({ text, marked }) => {
    expect(draw(text)).toBe(marked);
  });
  it("says the same of all lines together", () => {
    expect(draw(texts.map(({ text }) => text).join("\n"))).toBe(texts.map(({ marked }) => marked).join("\n"));
  });
});
