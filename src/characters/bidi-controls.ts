import { INVISIBLE, LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

const EMBEDDING = "\u202A\u202B\u202D\u202E";
const ISOLATE = "\u2066\u2067\u2068";
const POP_EMBEDDING = "\u202C";
const POP_ISOLATE = "\u2069";
const MARK = "\u200E\u200F\u061C";

export const rule: Rule = {
  id: "characters/bidi-controls",
  needs: INVISIBLE | LETTER,
  find({ text }, _options, report) {
    const unbalanced = new Set<number>();
    const open: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const character = text[i]!;
      if (EMBEDDING.includes(character) || ISOLATE.includes(character)) open.push(i);
      else if (character === POP_EMBEDDING || character === POP_ISOLATE) {
        const openers = character === POP_EMBEDDING ? EMBEDDING : ISOLATE;
        const last = open.at(-1);
        if (last !== undefined && openers.includes(text[last]!)) open.pop();
        else unbalanced.add(i);
      } else if (MARK.includes(character) && text[i - 1] === character) unbalanced.add(i);
    }
    for (const i of open) unbalanced.add(i);
    for (const i of [...unbalanced].sort((a, b) => a - b)) report(i, i + 1, "");
  },
};

export const page: RulePage = {
  summary:
    "Embeddings, overrides and isolates without their other half, and doubled marks of direction, are removed. Balanced pairs stay.",
  persian: "نویسه\u200Cهای جهت بی\u200Cجفت و تکراری برداشته می\u200Cشوند.",
  authority: "ISIRI 6219: marks of direction only correct the display; Unicode Bidirectional Algorithm (UAX #9)",
  examples: [["متن \u202Bفارسی", "متن فارسی"]],
  stays: ["کد \u202Aabc\u202C است"],
};
