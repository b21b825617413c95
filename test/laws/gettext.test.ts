import fc from "fast-check";
import { po } from "gettext-parser";
import { describe, expect, test } from "vitest";
import { fixText, lintText } from "../../src/lint/index.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 300);

/** What messages are made of, as it stands in the file: words right and damaged, escapes, placeholders, spaces. */
const PIECES = [
  "کتاب",
  "كتاب",
  "علي",
  "خانه",
  "می",
  "رود",
  "ها",
  "های",
  "تر",
  "بزرگ",
  "میشود",
  "رفته",
  "است",
  "و",
  "از",
  "12",
  ",",
  ".",
  "?",
  ";",
  ":",
  "...",
  "(",
  ")",
  "\u200C",
  " ",
  " ",
  " ",
  " ",
  "  ",
  "\\n",
  '\\"',
  "\\\\",
  "\\t",
  "%s",
  "%1",
  "%(name)s",
  "{name}",
  "<b>",
  "</b>",
  '<a href=\\"x y\\">',
  "<1/>",
  "&amp;",
  "_كپي",
  "https://example.com/?a=1,2",
] as const;
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 });
/** With a %1, or one in the translation is a percentage. */
const id = fc.stringMatching(/^[a-z][a-z {}<>]{0,12}%1$/);

/** Writes a string as one line, or cut wherever the numbers say, but not within an escape. */
function quoted(raw: string, cuts: readonly number[]): string {
  const units = raw.match(/\\.|[^\\]/gsu) ?? [];
  const at = new Set(cuts.map((cut) => cut % (units.length + 1)));
  let lines = '"';
  units.forEach((unit, i) => {
    lines += (at.has(i) ? '"\n"' : "") + unit;
  });
  return `${lines}"`;
}

interface Entry {
  readonly context: string | undefined;
  readonly id: string;
  readonly plural: boolean;
  readonly strings: readonly string[];
  readonly notes: readonly string[];
  readonly cuts: readonly number[];
}

const entry: fc.Arbitrary<Entry> = fc.record({
  context: fc.option(id, { nil: undefined }),
  id,
  plural: fc.boolean(),
  strings: fc.array(
    pieces.map((list) => list.join("")),
    { minLength: 2, maxLength: 2 },
  ),
  notes: fc.subarray(["#  توضيح مترجم ", "#. note ", "#: a.c:12", "#, fuzzy, c-format", '#| msgid "old "\n#| "text"']),
  cuts: fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
});

/** Only names that differ, or one message would take the place of another. */
const entries = fc.uniqueArray(entry, { maxLength: 4, selector: (one) => `${one.context}\u0004${one.id}` });

const HEADER =
  'msgid ""\nmsgstr ""\n"Language: fa\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Note: علي \\n"\n';
const OBSOLETE = '\n#~ msgid "gone"\n#~ msgstr "علي "\n';

function write(list: readonly Entry[], isWrapped: boolean): string {
  const one = ({ context, id, plural, strings, notes, cuts }: Entry): string => {
    const field = (name: string, raw: string): string => `${name} ${quoted(raw, isWrapped ? cuts : [])}\n`;
    return [
      "",
      ...notes,
      context === undefined ? "" : field("msgctxt", context).trimEnd(),
      field("msgid", id).trimEnd(),
      plural ? field("msgid_plural", `${id}s`).trimEnd() : "",
      ...(plural
        ? strings.map((raw, i) => field(`msgstr[${i}]`, raw).trimEnd())
        : [field("msgstr", strings[0]!).trimEnd()]),
    ]
      .filter((line, i) => line !== "" || i === 0)
      .join("\n");
  };
  return `${HEADER}${list.map(one).join("\n")}\n${OBSOLETE}`;
}

const fix = (source: string): string => fixText(source, { document: "po" }).output;
const PARTS = /<[^<>]*>|%\(\w+\)s|%s|%1(?!\d)|\{name\}|&amp;|https:\/\/example\.com\/\?a=1,2|[_"\\\n\t]/g;

describe("gettext", () => {
  test("everything but the words is what it was, by gettext's own parser", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const source = write(list, true);
        const [before, after] = [po.parse(source), po.parse(fix(source))];
        const strip = ({ translations, ...rest }: typeof before): unknown => ({
          ...rest,
          translations: Object.entries(translations).map(([context, messages]) => [
            context,
            Object.values(messages).map((message) => ({ ...message, msgstr: message.msgstr.length })),
          ]),
        });
        expect(strip(after)).toEqual(strip(before));
        for (const [context, messages] of Object.entries(before.translations)) {
          for (const [name, { msgid, msgctxt, msgstr }] of Object.entries(messages)) {
            const repaired = after.translations[context]![name]!.msgstr;
            if (msgid === "" && msgctxt === undefined) expect(repaired).toEqual(msgstr);
            msgstr.forEach((text, i) => {
              expect(repaired[i]!.match(PARTS)).toEqual(text.match(PARTS));
              expect(outer(repaired[i]!)).toEqual(outer(text));
            });
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("what becomes of a message does not depend on its lines", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const [wrapped, whole] = [write(list, true), write(list, false)];
        expect(po.parse(fix(wrapped)).translations).toEqual(po.parse(fix(whole)).translations);
        const told = (source: string): string[] =>
          lintText(source, { document: "po" }).findings.map(({ message }) => message);
        expect(told(wrapped)).toEqual(told(whole));
      }),
      { numRuns: RUNS },
    );
  });

  test("a string is repaired alike in gettext and in JSON", () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const raw = list.join("");
        const message = po.parse(fix(`msgid "%1"\nmsgstr "${raw}"\n`)).translations[""]!["%1"]!.msgstr[0];
        const value = fixText(`["${raw}"]`, { document: "json" }).output;
        expect([message]).toEqual(JSON.parse(value));
      }),
      { numRuns: RUNS },
    );
  });

  test("fixing again changes nothing", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const once = fix(write(list, true));
        expect(fix(once)).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });
});

function outer(text: string): readonly [string, string] {
  return [/^[\s\u200C]*/.exec(text)![0], /[\s\u200C]*$/.exec(text)![0]];
}
