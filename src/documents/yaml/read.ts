import { isMap, isScalar, isSeq, Lexer, parseAllDocuments, type Scalar, type YAMLError } from "yaml";
import type { Range } from "../../edits/index.ts";
import { Unreadable } from "../catalogue.ts";
import type { KeyPath } from "../types.ts";

/** A value that is a string, and where it stands. */
export interface FoundScalar {
  readonly node: Scalar<string>;
  readonly keys: KeyPath | undefined;
}

/** What a file of YAML holds. */
export interface Tree {
  /** In the order of the text. */
  readonly scalars: readonly FoundScalar[];
  /** The insides of comments. */
  readonly comments: readonly Range[];
}

/** Reads all documents of a file. @throws Unreadable */
export function readTree(source: string): Tree {
  return { scalars: scalarsIn(documentsOf(source)), comments: commentsIn(source) };
}

function documentsOf(source: string) {
  try {
    // Whether keys are doubled is no matter of ours, and takes the square of their number to find out.
    const options = { keepSourceTokens: true, uniqueKeys: false, prettyErrors: false, logLevel: "silent" } as const;
    const documents = parseAllDocuments(source, options);
    const list = "empty" in documents ? [] : documents;
    for (const { errors } of list) if (errors[0] !== undefined) throw unreadable(errors[0]);
    return list;
  } catch (error) {
    // The parser calls itself for every bracket.
    const isTooDeep = error instanceof RangeError;
    throw isTooDeep
      ? new Unreadable("brackets stand too deep in one another", "کمانک\u200Cها تودرتوتر از آن\u200Cاند", 0)
      : error;
  }
}

function unreadable({ message, pos: [start] }: YAMLError): Unreadable {
  return new Unreadable(message, message, start);
}

/** Walks all nodes without calling itself: what was read may be deeper than the stack. */
function scalarsIn(documents: readonly { readonly contents: unknown }[]): FoundScalar[] {
  const found: FoundScalar[] = [];
  const open: { readonly node: unknown; readonly keys: KeyPath | undefined }[] = [];
  for (const { contents } of documents) open.push({ node: contents, keys: undefined });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, keys } = next;
    if (isScalar<unknown>(node)) {
      if (typeof node.value === "string") found.push({ node: node as Scalar<string>, keys });
    } else if (isSeq(node)) for (const item of node.items) open.push({ node: item, keys });
    else if (isMap(node)) {
      for (const { key, value } of node.items) {
        open.push({ node: value, keys: { key: isScalar(key) ? String(key.value) : "", outer: keys } });
      }
    }
  }
  return found.sort((a, b) => a.node.range![0] - b.node.range![0]);
}

/** Before a scalar the lexer puts a mark, and others that are not in the text. */
const SCALAR = "\u001F";
const MARKS = ["\u0002", "\u0018", SCALAR];

function commentsIn(source: string): Range[] {
  const comments: Range[] = [];
  let position = 0;
  let last = "";
  for (const token of new Lexer().lex(source)) {
    if (!MARKS.includes(token)) {
      if (token.startsWith("#") && last !== SCALAR)
        comments.push({ start: position + 1, end: position + token.length });
      position += token.length;
    }
    last = token;
  }
  return comments;
}
