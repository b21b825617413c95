import { parse } from "@plussub/srt-vtt-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { srt } from "../../src/documents/srt.ts";
import { vtt } from "../../src/documents/vtt.ts";
import { fixText, lintText } from "../../src/lint/index.ts";
import { expectWellFormed, proseOf } from "./shared.ts";

test("prose in SubRip", () => {
  const source =
    "1\n00:00:01,000 --> 00:00:02,500 X1:10\n<i>یک</i> {\\an8}دو\nسه\n\n2\n00:00:03,000 --> 00:00:04,000\nچهار\n\nپنج 12\n12\n\n\n3\r\n00:00:05,000 --> 00:00:06,000\r\nشش\\Nهفت\r\n";
  expect(proseOf(source, srt)).toEqual(["یک", "دو\nسه", "چهار\n\nپنج 12\n12", "شش", "هفت"]);
});

test("prose in WebVTT", () => {
  const source =
    "WEBVTT - عنوان\nKind: captions\nLanguage: fa\n\nNOTE یادداشت\nدو خط\n\nSTYLE\n::cue(کتاب) { color: red }\n\nREGION\nid:کتاب\n\nشناسه\n00:01.000 --> 00:02.000 align:start line:0\n<v علی>یک</v> <c.کتاب>دو</c><00:01.500>سه&lrm;\n- چهار\n\n00:03.000 --> 00:04.000\nپنج\n";
  expect(proseOf(source, vtt)).toEqual(["یک", " ", "دو", "سه", "- چهار", "پنج"].filter((text) => text.trim() !== ""));
  expect(vtt.parse(source).comments.map(({ start, end }) => source.slice(start, end))).toEqual([" یادداشت", "دو خط"]);
});

test("directives stand in notes, and a header may name the language", () => {
  const cue = "00:01.000 --> 00:02.000\nمي روم\n";
  expect(lintText(`WEBVTT\n\nNOTE virayesh-disable\n\n${cue}`, { document: vtt }).findings).toEqual([]);
  expect(lintText(`WEBVTT\nLanguage: ar\n\n${cue}`, { document: vtt }).language).toBe("ar");
  expect(lintText(`WEBVTT\n\n${cue}`, { document: vtt }).output).toBe(`WEBVTT\n\n${cue.replace("مي ", "می\u200C")}`);
});

test.each(["متن بي زمان", "1\nكتاب"])("what has no cue is reported and left alone: %s", (source) => {
  expect(srt.parse(source).problems).toMatchObject([{ rule: "document/syntax" }]);
  expect(proseOf(source, srt)).toEqual([]);
});

test("an empty file is none", () => {
  for (const source of ["", "\n", "WEBVTT\n"]) expect(vtt.parse(source).problems).toEqual([]);
});

const TEXTS = [
  "مي روم <i>خانه</i> هاي",
  "{\\an8}كتاب ها ,خوب",
  "- علي گفت : بيا ؟",
  "12",
  "سوال ها",
  '<font color="كتاب ها">بچه ها</font>',
];
const cues = fc.array(fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

test.each([
  ["SubRip", srt, "", ","],
  ["WebVTT", vtt, "WEBVTT\n\nNOTE كتاب ها\n\n", "."],
])("repaired cues are those that were, with repaired texts: %s", (_, format, head, mark) => {
  fc.assert(
    fc.property(cues, fc.constantFrom("\n", "\r\n"), (texts, feed) => {
      const blocks = texts.map(
        (lines, i) => `${i + 1}\n00:00:0${i}${mark}000 --> 00:00:0${i}${mark}900\n${lines.join("\n")}\n`,
      );
      const source = (head + blocks.join("\n")).replaceAll("\n", feed);
      expectWellFormed(source, format.parse(source).barriers);
      const { output } = fixText(source, { document: format });
      const [before, after] = [parse(source).entries, parse(output).entries];
      expect(after.map(({ id, from, to }) => [id, from, to])).toEqual(before.map(({ id, from, to }) => [id, from, to]));
      const alone = before.map(({ text }) => fixText(text).output);
      if (!source.includes("<") && !source.includes("{")) expect(after.map(({ text }) => text)).toEqual(alone);
      expect(output.match(/<[^>]*>|\{[^}]*\}|NOTE.*/g)).toEqual(source.match(/<[^>]*>|\{[^}]*\}|NOTE.*/g));
      expect(fixText(output, { document: format }).output).toBe(output);
    }),
    { numRuns: 60 },
  );
});
