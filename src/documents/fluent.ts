/** Fluent as a document: `fluent`. @packageDocumentation */
import type { Barrier, Range } from "../edits/index.ts";
import { expected, readCatalogue } from "./catalogue.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import type { FoundLiteral } from "./literals/index.ts";
import type { DocumentFormat, KeyPath } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/**
 * Fluent of Mozilla, `.ftl`: prose is the text of messages, terms and attributes, and of each variant of a selection; not what stands in braces.
 *
 * @example
 * lintText("title = كتاب { $name }\n", { document: fluent, language: "fa" }).output; // "title = کتاب { $name }\n"
 */
export const fluent: DocumentFormat = {
  name: "fluent",
  extensions: FURTHER_FORMATS.fluent.extensions,
  parse: (source, options) => readCatalogue("fluent", "Fluent", source, options, () => new Reader(source).read()),
};

const BLANK_LINES = /(?:[ \t]*(?:\r\n?|\n))*/y;
const COMMENT = /#{1,3}(?: [^\r\n]*)?(?=[\r\n]|$)/y;
const ENTRY = /(-?[a-zA-Z][\w-]*) *= */y;
const ATTRIBUTE = /\.([a-zA-Z][\w-]*) *= */y;
const VARIANT = /\*?\[\s*[\w.-]+\s*\][ \t]*/y;
const TEXT = /[^{}\r\n]+/y;
const LINE_BREAK = /(?:[ \t]*(?:\r\n?|\n))+ */y;
/** In braces: a string, or anything that neither opens, closes nor selects. */
const CODE = /"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"|->|[\s\S]/y;

/** Reads a file from its beginning to its end. Source: Project Fluent, Syntax 1.0. */
class Reader {
  private readonly values: FoundLiteral[] = [];
  private readonly comments: Range[] = [];
  private readonly entries: { readonly start: number; end: number }[] = [];
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  read() {
    const { source, values, comments, entries } = this;
    for (;;) {
      this.take(BLANK_LINES);
      // White space alone, without a line break, may end the file.
      if (source.slice(this.at).trim() === "") return { values, comments, entries };
      const start = this.at;
      const comment = this.take(COMMENT);
      if (comment !== undefined) {
        comments.push({ start: start + /^#+/.exec(comment[0])![0].length, end: this.at });
        continue;
      }
      const entry = this.take(ENTRY);
      if (entry === undefined) throw expected("a message or a comment", "پیام یا توضیح", this.at);
      const keys = { key: entry[1]! };
      entries.push({ start, end: this.at });
      this.readPattern(keys);
      for (let next = this.take(ATTRIBUTE); next !== undefined; next = this.take(ATTRIBUTE)) {
        this.readPattern({ key: next[1]!, outer: keys });
      }
      entries.at(-1)!.end = this.at;
    }
  }

  /** Reads a text up to the next attribute or entry. What stands in it in braces is syntax, but for the texts of variants. */
  private readPattern(keys: KeyPath): void {
    const { source } = this;
    const syntax: Barrier[] = [];
    const hide = (start: number, kind: "inline" | "edge", name: string): number =>
      syntax.push({ start, end: this.at, kind, name });
    const start = this.at;
    let end = start;
    /** How many selections are open. */
    let depth = 0;
    for (;;) {
      const from = this.at;
      if (this.take(TEXT) !== undefined) end = this.at;
      else if (source[from] === "{") {
        const isSelection = this.readPlaceable();
        hide(from, isSelection ? "edge" : "inline", "placeholder");
        depth += isSelection ? 1 : 0;
        end = this.at;
      } else if (source[from] === "}" && depth > 0) {
        this.at += 1;
        hide(from, "edge", "placeholder");
        depth -= 1;
        end = this.at;
      } else if (this.take(LINE_BREAK) !== undefined) {
        const next = source[this.at];
        const isIndented = source[this.at - 1] === " ";
        if (depth > 0 && (this.take(VARIANT) !== undefined || next === "}")) hide(from, "edge", "placeholder");
        else if (depth === 0 && (!isIndented || next === "." || next === undefined)) break;
        else hide(from, "edge", "line break");
      } else if (from === source.length && depth === 0) break;
      else throw expected("text or }", "متن یا }", this.at);
    }
    const inside = syntax.filter((barrier) => barrier.end <= end);
    if (end > start) this.values.push({ start, end, keys, escapes: null, syntax: inside });
  }

  /** Reads what stands in braces, up to its end or to the first variant of a selection; whether it is the latter. */
  private readPlaceable(): boolean {
    const opening = this.at;
    let depth = 0;
    for (;;) {
      const token = this.take(CODE)?.[0];
      if (token === "{") depth += 1;
      else if (token === "}") depth -= 1;
      else if (token === "->" && depth === 1) {
        this.take(LINE_BREAK);
        if (this.take(VARIANT) === undefined) throw expected("a variant", "یک گونه", this.at);
        return true;
      } else if (token === undefined || token === '"') {
        throw expected("} behind {", "} پس از {", opening);
      }
      if (depth === 0) return false;
    }
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found === null || found[0] === "") return undefined;
    this.at = pattern.lastIndex;
    return found;
  }
}
