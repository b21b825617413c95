import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchKey } from "../../src/characters/index.ts";
import { applyEdits } from "../../src/edits/index.ts";
import { lintText } from "../../src/lint/index.ts";
import { findRepairs, normalize, rules } from "../../src/normalize/index.ts";
import type { RuleId } from "../../src/options/index.ts";
import { proseBarriers } from "../../src/protect/index.ts";
import { LETTER } from "../../src/unicode/index.ts";
import { activeRules, MAX_ROUNDS, type Rule, walk } from "../../src/walk/index.ts";
import { persianLine, persianText } from "../support/persian-text.ts";

const RUNS = { numRuns: Number(process.env["RUNS"] ?? 1500) };
const corpus = readdirSync(new URL("../corpus/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    ["correct.txt", "correct.md"].map((file) => new URL(`../corpus/${name}/${file}`, import.meta.url)),
  )
  .flatMap((file) => {
    try {
      return [readFileSync(file, "utf8")];
    } catch {
      return [];
    }
  });

/** The letters and digits of a text, whatever they are written with: what no rule may change. */
function skeleton(text: string): string {
  const decoded = text
    .replace(/&(?:zwnj|zwj|nbsp|laquo|raquo|lrm|rlm|#8204|#x200c);/gi, "")
    .replace(/ا?\uFDF2/g, "الله");
  return searchKey(decoded).replaceAll(" ", "");
}

const MENTIONS = [
  "&zwnj;",
  "&#8204;",
  "&#x200C;",
  "&zwj;",
  "&nbsp;",
  "&shy;",
  "&lrm;",
  "&rlm;",
  "&laquo;",
  "&raquo;",
].flatMap((entity) => [
  `از ${entity} استفاده کنید`,
  `نویسهٔ «${entity}» را`,
  `نیم\u200Cفاصله (${entity})`,
  `${entity}، یعنی چه`,
  entity,
]);

/** What stands between spaces, quotes and brackets, if it can be seen. */
const VISIBLE_RUN = /(?:[^\s\p{Cc}\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\u{FE00}-\u{FE0F}]\p{Cf}*)+/gu;

/** The runs of a text of which normalize leaves nothing that can be seen. */
function vanished(text: string): string[] {
  const { repairs } = findRepairs(text);
  return Array.from(text.matchAll(VISIBLE_RUN))
    .filter(({ 0: run, index }) => {
      const end = index + run.length;
      let left = "";
      let position = index;
      for (const repair of repairs) {
        if (repair.end <= index || repair.start >= end) continue;
        left += text.slice(position, Math.max(position, repair.start)) + repair.replacement;
        position = repair.end;
      }
      return !/[^\s\p{Cc}\p{Cf}]/u.test(left + text.slice(position, Math.max(position, end)));
    })
    .map(([run]) => run);
}

/** One letter has two shapes: an ezafe is written as yeh or as a hamza, which the key drops. */
function withoutEzafe(text: string): string {
  return text.replace(/([هەہھ]\u200C* +\u200C*[یيى])(?= )|\u0654/g, (found) => (found.length > 1 ? found[0]! : ""));
}

function allRules(): Record<string, boolean> {
  return Object.fromEntries(rules.map((rule) => [rule.id, true]));
}

const law = (name: string, check: (text: string) => void): void => {
  it(name, () => {
    fc.assert(fc.property(persianText, check), RUNS);
    for (const text of corpus) check(text);
  });
};

describe("normalize", () => {
  law("settles after one run", (text) => {
    const once = normalize(text);
    expect(normalize(once)).toBe(once);
  });

  // What random texts have found: a word joined by one rule that is a stem for the next; a ligature that is half a word.
  it.each(["می ها ترین ", "نگار \u200Cهات", "می \uFDF2قال الله في كتابه ", "سهشنبه ها هایی "])(
    "settles after one run: %j",
    (text) => {
      const once = normalize(text);
      expect(normalize(once)).toBe(once);
    },
  );

  // What is recognised in the result was not there before, or is there no more: a line is left before it is changed twice.
  it.each([
    "ه&zwnj;.u",
    "a.ir/[ +98912 345کیا",
    "1.\uFEFF..ب",
    "#\uFDF2a.ir/ي",
    "ا...-C:\\ك",
    "`9`\u200C`ی",
    "npm -\u200C\u00AD-version",
    "https:/&zwnj;/example.com/help",
    "\u200C:https://a.ir/",
    "Word۳\u00AD.5${",
    "۱) ،ا",
  ])("settles after one run, however it is read: %j", (text) => {
    const once = normalize(text);
    expect(normalize(once)).toBe(once);
    expect(applyEdits(text, findRepairs(text).repairs)).toBe(once);
  });

  it("leaves a line in which something would come into being, and no other", () => {
    expect(normalize("كتاب\n#\u200Bکتاب ي\nكتاب")).toBe("کتاب\n#\u200Bکتاب ي\nکتاب");
    expect(findRepairs("#\u200Bکتاب ي")).toEqual({ repairs: [], suggestions: [] });
    const protect = [{ start: 0, end: 4 }];
    expect(normalize("كتاب كتاب a.ir/ , ي", { protect })).toBe("كتاب کتاب a.ir/، ی");
  });

  it("leaves no more of a very long line than what is about such a place, and the same the next time", () => {
    const much = "كتاب خوب است. ".repeat(400);
    const text = `${much}#\u200Bکتاب و ${much}#\u200Bکتاب ${much}`;
    const once = normalize(text);
    expect(once).toContain("#\u200Bکتاب و");
    expect(once.split("ك").length - 1).toBeGreaterThan(0);
    expect(once.split("ك").length - 1).toBeLessThan(300);
    expect(normalize(once)).toBe(once);
    expect(applyEdits(text, findRepairs(text).repairs)).toBe(once);
    for (const filename of ["a.txt", "a.md"]) expect(lintText(text, { filename }).output).toBe(once);
  });

  law("settles with every rule on", (text) => {
    const options = { rules: allRules() };
    const once = normalize(text, options);
    expect(normalize(once, options)).toBe(once);
  });

  law("needs fewer rounds than the bound", (text) => {
    const { rounds } = walk(text, proseBarriers, activeRules(rules, {}), {}, [], proseBarriers);
    expect(rounds).toBeLessThan(MAX_ROUNDS);
  });

  law("is what applying the repairs gives", (text) => {
    expect(applyEdits(text, findRepairs(text).repairs)).toBe(normalize(text));
  });

  // What a scan sees in a line decides which rules are shown it, and is brought up to date edit by edit.
  law("finds the same when every rule is shown every line with a letter", (text) => {
    const all = activeRules(rules, {}).map((rule) => ({ ...rule, needs: rule.needs & LETTER, patterns: 0 }));
    expect(walk(text, proseBarriers, all, {}, [], proseBarriers).repairs).toEqual(findRepairs(text).repairs);
  });

  law("leaves something of every run of visible characters", (text) => {
    expect(vanished(text)).toEqual([]);
  });

  it.each(Object.values(MENTIONS))("a character reference that is spoken of stays: %s", (text) => {
    expect(normalize(text)).toBe(text);
  });

  law("keeps the skeleton", (text) => {
    expect(skeleton(normalize(text, { ezafe: "keep" }))).toBe(skeleton(text));
  });

  it.each(["\n", "\r\n", "\u2028"])("works line by line (%j)", (lineBreak) => {
    fc.assert(
      fc.property(persianLine, persianLine, (a, b) => {
        expect(normalize(a + lineBreak + b)).toBe(normalize(a) + lineBreak + normalize(b));
      }),
      RUNS,
    );
  });

  it.each(["", "\u0000", "\uD800", "ا\uDC00ب", "\uFEFF", "\n\n", " ", "\u200C"])("takes %j without a throw", (text) => {
    expect(skeleton(normalize(text))).toBe(skeleton(text));
  });

  it.each(["ا", " ", "\u200C", "می", '"', "(", "۱", "a", "ـ", "\uD800", "😀", "."])(
    "takes a megabyte of %j",
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      expect(normalize(normalize(text)) === normalize(text)).toBe(true);
    },
  );
});

describe("repairs", () => {
  law("are ordered, disjoint, minimal and change something", (text) => {
    let position = 0;
    for (const { start, end, replacement, rules: by, confidence } of findRepairs(text).repairs) {
      const replaced = text.slice(start, end);
      expect(start).toBeGreaterThanOrEqual(position);
      expect(replaced).not.toBe(replacement);
      if (replaced !== "" && replacement !== "") {
        expect(replaced[0]).not.toBe(replacement[0]);
        expect(replaced.at(-1)).not.toBe(replacement.at(-1));
      }
      expect(/[\n\r\u2028\u2029]/.test(replaced + replacement)).toBe(false);
      expect(by.length).toBeGreaterThan(0);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      position = end;
    }
  });

  law("leave what is protected as it was, and protected", (text) => {
    const once = normalize(text);
    const { repairs } = findRepairs(text);
    const after = proseBarriers(once);
    let shift = 0;
    let next = 0;
    for (const barrier of proseBarriers(text)) {
      while (next < repairs.length && repairs[next]!.end <= barrier.start) {
        const { start, end, replacement } = repairs[next]!;
        shift += replacement.length - (end - start);
        next += 1;
      }
      const inside = repairs.slice(next).filter(({ start, end }) => start < barrier.end && end > barrier.start);
      // An edit inside is one that the barrier admits.
      for (const { rules: by } of inside) expect(by.some((rule) => barrier.admits?.includes(rule) ?? false)).toBe(true);
      if (inside.length > 0) continue;
      const [start, end] = [barrier.start + shift, barrier.end + shift];
      expect(once.slice(start, end)).toBe(text.slice(barrier.start, barrier.end));
      expect(
        covers(after, start, end),
        `${barrier.name} ${JSON.stringify(text.slice(barrier.start, barrier.end))} in ${JSON.stringify(once)}`,
      ).toBe(true);
    }
  });
});

describe("rules by themselves", () => {
  const only = (rule: Rule): Record<string, boolean> => Object.fromEntries(rules.map(({ id }) => [id, id === rule.id]));

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s keeps the skeleton and settles", (_id, rule) => {
    fc.assert(
      fc.property(persianText, (text) => {
        const once = normalize(text, { rules: only(rule) });
        if (rule.id === "characters/ezafe") expect(skeleton(withoutEzafe(once))).toBe(skeleton(withoutEzafe(text)));
        else expect(skeleton(once)).toBe(skeleton(text));
        expect(normalize(once, { rules: only(rule) })).toBe(once);
      }),
      { numRuns: RUNS.numRuns / 10 },
    );
  });

  it.each(rules.filter(({ id }) => id.startsWith("zwnj/")).map((rule) => [rule.id, rule] as const))(
    "%s changes ZWNJs and spaces only",
    (_id, rule) => {
      const without = (text: string): string => text.replace(/[\u200C \u00A0]/g, "");
      fc.assert(
        fc.property(persianText, (text) => {
          expect(without(normalize(text, { rules: only(rule) }))).toBe(without(text));
        }),
        { numRuns: RUNS.numRuns / 10 },
      );
    },
  );

  it("have ids of the published list, each once but for the space that is looked for before ZWNJs go, and again by words", () => {
    const ids: RuleId[] = rules.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual(["spacing/lost-space"]);
  });
});

function covers(barriers: readonly { start: number; end: number }[], start: number, end: number): boolean {
  let position = start;
  for (const barrier of barriers) {
    if (barrier.start <= position && barrier.end > position) position = barrier.end;
  }
  return position >= end;
}
