import fc from "fast-check";
import { latexParser } from "latex-utensils";
import { describe, expect, test } from "vitest";
import { latex } from "../../src/documents/latex/index.ts";
import { fixText } from "../../src/lint/index.ts";
import { expectWellFormed, proseOf } from "./shared.ts";

const fix = (source: string): string => fixText(source, { document: latex, language: "fa" }).output;

describe("prose in LaTeX", () => {
  test.each([
    [
      "text and commands that show it",
      "یک \\textbf{دو} سه\\footnote{چهار \\emph{پنج}} شش",
      ["یک ", "دو", " سه", "چهار ", "پنج", " شش"],
    ],
    ["a command eats the space behind it", "\\LaTeX ها و \\TeX\\ دو", ["ها و ", "دو"]],
    ["names in Persian", "\\فصل یک \\متن‌باز", ["یک ", "\u200Cباز"]],
    ["formulas", "یک $x_{دو}$ سه \\(چهار\\) پنج \\[ شش \\] $$هفت$$ هشت", ["یک ", " سه ", " پنج ", " هشت"]],
    ["a formula that never ends", "یک $x\n\nدو", ["یک ", "دو"]],
    ["comments", "یک % دو\nسه \\% چهار", ["یک ", "سه ", " چهار"]],
    [
      "labels, sources, Latin",
      "\\label{یک دو}\\ref{سه}\\cite[چهار پنج]{شش}\\includegraphics[width=2cm]{هفت}\\lr{هشت نه}\\verb|ده|\\url{ده}",
      [],
    ],
    [
      "the last argument",
      "\\textcolor{red}{یک}\\href{https://a.ir/دو}{سه}\\multicolumn{2}{c}{چهار}",
      ["یک", "سه", "چهار"],
    ],
    [
      "options that people read",
      "\\item[یک] دو \\section[سه]{چهار} \\footnote[پنج]{شش}",
      ["یک", " دو ", "سه", "چهار", "شش"],
    ],
    ["unknown commands take ids", "\\my{یک}\\my{یک دو}\\my[سه چهار]{2}", ["یک دو"]],
    [
      "environments",
      "\\begin{theorem}[یک]\nدو\n\\end{theorem}\\begin{frame}{سه چهار}\\end{frame}\\begin{multicols}{2}\\end{multicols}",
      ["دو", "سه چهار"],
    ],
    [
      "code",
      "\\begin{verbatim}\nیک\n\\end{verbatim}\\begin{equation*}دو\\end{equation*}\\begin{latin}سه\\end{latin}",
      [],
    ],
    ["tables", "\\begin{tabular}{|c|c|}\nیک & دو \\\\[2pt] \\hline\n\\end{tabular}", ["یک ", " دو "]],
    [
      "the preamble",
      "\\documentclass{article}\nیک\n\\title{دو}\n\\newcommand{\\a}[1]{سه چهار}\n\\begin{document}\nپنج\n\\end{document}",
      ["دو", "پنج"],
    ],
    [
      "slides and lengths",
      "\\item<1-2> یک \\vskip 2cm دو \\parindent=0pt سه \\penalty10000 چهار",
      ["یک ", "دو ", "سه ", "چهار"],
    ],
    ["signs of TeX", "یک~دو --- سه ``چهار'' #1", ["یک", "دو ", " سه ", "چهار", " ", "1"]],
  ])("%s", (_, source, expected) => {
    const { barriers, problems } = latex.parse(source);
    expect(problems).toEqual([]);
    expectWellFormed(source, barriers);
    expect(proseOf(source, latex)).toEqual(expected.filter((piece) => piece.trim() !== ""));
  });
});

test("directives stand in comments", () => {
  const source = "% virayesh-disable-next-line\nكتاب ها\nكتاب ها\n";
  expect(fix(source)).toBe("% virayesh-disable-next-line\nكتاب ها\nکتاب\u200Cها\n");
});

const PARTS = [
  "مي روم \\textbf{خانه} هاي خوب ,",
  "\\section{سوال ها ؟}\\label{sec:كتاب ها}\n",
  "\\LaTeX{} ها \\TeX كتاب ها",
  "$x_{كتاب ها}$ \\(كتاب ها\\)",
  "\\begin{itemize}\n\\item كتاب ها\n\\item[مي روم] خانه\n\\end{itemize}\n",
  "\\begin{verbatim}\nكتاب ها\n\\end{verbatim}\n",
  "\\begin{tabular}{cc} كتاب ها & مي رود \\\\ \\end{tabular}\n",
  "% كتاب ها\n",
  "\\verb|كتاب ها| ``نقل ها''~و {\\bf كتاب ها}",
  "\\lr{كتاب ها}\\cite{كتاب ها}\\includegraphics[width=.5\\textwidth]{كتاب ها}",
  '\\footnote{علي گفت "بيا" 12}',
  "\n\n",
];

/** The tree without places and texts. */
function shapeOf(source: string): string {
  const isText = (value: unknown): boolean =>
    /^(?:text\.string|space|parbreak|softbreak)$/.test((value as { kind: string }).kind ?? "");
  return JSON.stringify(latexParser.parse(source, { enableComment: true }), (key, value: unknown) =>
    key === "location" || key === "timeKeeper"
      ? undefined
      : Array.isArray(value)
        ? value.filter((one) => !isText(one))
        : value,
  );
}

test("a repaired document has the tree that it had, but for its texts", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }), (parts) => {
      const source = parts.join(" ");
      const output = fix(source);
      expect(shapeOf(output)).toBe(shapeOf(source));
      expect(fix(output)).toBe(output);
    }),
    { numRuns: 80 },
  );
});
