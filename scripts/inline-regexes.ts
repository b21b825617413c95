/**
 * Puts regular expressions in the place of the templates of `regex` (src/unicode/regex.ts), when the package and the benchmarks are built:
 * the source names the pieces of the alphabet, what ships holds literals, and nothing is called when it is imported.
 */
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Plugin } from "esbuild";
import ts from "typescript";
import { applyEdits } from "../src/edits/index.ts";
import * as unicode from "../src/unicode/index.ts";
import { ROOT } from "./entries.ts";

type Replaced = readonly [node: ts.Node, text: string];

/** @throws Error for a piece that is no string of the alphabet and no string constant of the module */
export function inlineRegexes(code: string, file: string): string {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(source);
  const replaced: Replaced[] = [];
  const read = (piece: ts.Expression): string => {
    const text = textOf(piece, constants);
    if (text !== undefined) return text;
    const { line } = source.getLineAndCharacterOfPosition(piece.getStart());
    const what = `${piece.getText()} is no string of the alphabet and no string constant of the module`;
    throw new Error(`${file}:${line + 1}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "regex") {
      const { template } = node;
      const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
      const head = ts.isTemplateExpression(template) ? template.head : template;
      const raw = [head, ...spans.map(({ literal }) => literal)].map(({ rawText = "" }) => rawText);
      const { source, flags } = unicode.regex({ raw }, ...spans.map(({ expression }) => read(expression)));
      replaced.push([node, `/${shorten(source)}/${flags}`]);
    }
    if (ts.isRegularExpressionLiteral(node)) replaced.push([node, shorten(node.text)]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  // A constant that is made of others has its text: then a bundler sees that it may drop it.
  for (const constant of constants.values()) {
    const text = ts.isTemplateExpression(constant) ? textOf(constant, constants) : undefined;
    if (text !== undefined) replaced.push([constant, JSON.stringify(text)]);
  }
  const edits = replaced.map(([node, replacement]) => ({ start: node.getStart(), end: node.getEnd(), replacement }));
  return applyEdits(
    code,
    edits.sort((a, b) => a.start - b.start),
  );
}

function constantsOf(source: ts.SourceFile): Map<string, ts.Expression> {
  const declarations = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return new Map(
    declarations.flatMap(({ name, initializer }) => (initializer === undefined ? [] : [[name.getText(), initializer]])),
  );
}

/** What a piece is: a string, a template of pieces, a constant of the module, or a name of the alphabet. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const pieces = node.templateSpans.map(({ expression }) => textOf(expression, constants));
    if (pieces.includes(undefined)) return undefined;
    return node.head.text + node.templateSpans.map(({ literal }, i) => pieces[i] + literal.text).join("");
  }
  if (!ts.isIdentifier(node)) return undefined;
  const own = constants.get(node.text);
  if (own !== undefined) return textOf(own, constants);
  const named = (unicode as Readonly<Record<string, unknown>>)[node.text];
  return typeof named === "string" ? named : undefined;
}

/** What can be seen as itself and has no meaning of its own in an expression: what nobody reads may be short. */
function shorten(source: string): string {
  return source.replace(/\\(?:u([0-9A-F]{4})|[\s\S])/g, (found, hex: string | undefined) => {
    const character = hex === undefined ? "" : String.fromCharCode(Number.parseInt(hex, 16));
    return /[\p{L}\p{N}\p{M}\p{P}\p{S}]/u.test(character) && character > "\u007F" ? character : found;
  });
}

export const inlineRegexesPlugin: Plugin = {
  name: "inline-regexes",
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      return { contents: inlineRegexes(code, relative(ROOT, resolve(path)).replaceAll("\\", "/")), loader: "ts" };
    });
  },
};
