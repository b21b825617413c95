import { LETTER, MARK } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

export const rule: Rule = {
  id: "punctuation/repeated",
  needs: MARK | LETTER,
  find: (line, _options, report) => reportMatches(line, /([\u061F!\u060C\u061B])\1+/g, report, (match) => match[1]),
};

export const page: RulePage = {
  summary: "A repeated ؟ ! ، or ؛ is written once.",
  persian: "نشانهٔ تکراری یک بار نوشته می\u200Cشود.",
  authority: "Typesetting practice; off because repetition can be meant",
  examples: [
    ["چرا؟؟؟", "چرا؟"],
    ["وای!!", "وای!"],
  ],
  stays: ["جدی؟!"],
};
