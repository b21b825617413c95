import { LETTER } from "../unicode/index.ts";
import { type Rule, type RulePage, reportSpellings } from "../walk/index.ts";
import { HAMZA } from "./hamza.generated.ts";

export const rule: Rule = {
  id: "characters/hamza",
  needs: LETTER,
  find: (line, _options, report) => reportSpellings(line, HAMZA, report),
};

export const page: RulePage = {
  summary:
    "A hamza that was left out or stands on another seat is written as the Academy writes it (رییس → رئیس, مسؤول → مسئول).",
  persian: "همزه\u200Cای که جا افتاده یا کرسی دیگری دارد، به املای فرهنگستان نوشته می\u200Cشود: «رییس» ← «رئیس».",
  authority: "Academy, دستور خط فارسی (1401), pp. 42 and 49–53",
  examples: [
    ["رییس\u200Cجمهور مسوولان را خواست", "رئیس\u200Cجمهور مسئولان را خواست"],
    ["سوال از مسؤولین و تاثیر آن", "سؤال از مسئولین و تأثیر آن"],
    ["جزییات مساله", "جزئیات مسئله"],
  ],
  stays: ["مسائل و دلایل آیین تازه", "به رویت لبخند می\u200Cزنم", "واژهٔ «رییس» را نادرست می\u200Cدانند"],
};
