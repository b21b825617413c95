import { LETTERS, regex } from "../../unicode/index.ts";
import { type Emit, type EmitComment, finder } from "../emit.ts";
import { endOf, matchAt } from "../sticky.ts";
import { isCodeEnvironment, type Reading, readingOf, readsLastOnly, readsOption } from "./commands.ts";

/** What is no plain text. */
const MARK = /[\\%${}&#^_~]|--+|``|''/g;
/** A command eats the space behind it; what it is set to (`=2cm`, ` 2pt`, `10000`) and the slides it is for (`<2->`) go with it. */
const COMMAND =
  /\\(?:([\p{L}\p{M}@]+)\*?(?:<[^<>\n\p{L}]{1,20}>|\d{1,9}(?![\d.]))?[ \t]*(?:(?:=[ \t]{0,9})?-?[\d.]{1,12}[ \t]{0,9}(?:pt|cm|mm|em|ex|in|bp|sp|fil+|\\[a-z]{1,30})(?![a-z])[ \t]*|=[ \t]{0,9}-?\d{1,12}(?![\d.]))?|[^\p{L}])/uy;
const GAP = /[ \t]*(?:\r?\n[ \t]*)?/y;
const SHORT_VERBATIM = /\\(?:verb|lstinline|mintinline(?:\{[^{}\n]*\})?)\*?(?:\[[^\]\n]*\])?([^\p{L}\s{*])/uy;
/** Two words; so much of an argument is looked at. */
const WORDS = regex`/[${LETTERS}]\s+[${LETTERS}]/`;
const BEGINNING = 400;
const BEGIN_DOCUMENT = /\\begin[ \t]*\{document\}/;

/** A group that is open: how its end is to be taken, and the command that shows it. */
interface Group {
  readonly kind: "inline" | "edge";
  readonly command: string | undefined;
}

/** Reads LaTeX from beginning to end, once. */
export class LatexReader {
  private readonly source: string;
  private readonly emit: Emit;
  private readonly emitComment: EmitComment;
  private readonly find: (search: string, from: number) => number;
  private readonly open: Group[] = [];
  private position = 0;
  /** Before it only arguments are text. */
  private readonly body: number;
  private readonly closings: ReadonlyMap<number, number>;
  /** How many of the open groups are arguments that are shown. */
  private shown = 0;

  constructor(source: string, emit: Emit, emitComment: EmitComment) {
    this.source = source;
    this.emit = emit;
    this.emitComment = emitComment;
    this.find = finder(source);
    this.closings = closingsIn(source);
    const body = BEGIN_DOCUMENT.exec(source)?.index ?? -1;
    this.body = body !== -1 ? body : source.includes("\\documentclass") ? source.length : 0;
  }

  read(): void {
    const { source } = this;
    for (;;) {
      MARK.lastIndex = this.position;
      const found = MARK.exec(source);
      const start = found?.index ?? source.length;
      this.hidePreamble(this.position, start);
      if (found === null) return;
      this.readMark(found[0], start);
    }
  }

  private hidePreamble(start: number, end: number): void {
    if (start < this.body && this.shown === 0) this.emit(start, Math.min(end, this.body), "edge", "preamble");
  }

  private hide(start: number, end: number, kind: "inline" | "edge", name: string): void {
    this.emit(start, end, kind, name);
    this.position = end;
  }

  private readMark(mark: string, start: number): void {
    const { source } = this;
    switch (mark) {
      case "%": {
        const end = this.endOfLine(start);
        this.emitComment(start + 1, end);
        this.hide(start, end, "inline", "comment");
        break;
      }
      case "\\":
        this.readCommand(start);
        break;
      case "$": {
        const closing = source.startsWith("$$", start) ? "$$" : "$";
        const end = this.endOfMath(closing, start + closing.length);
        this.hide(start, end, closing === "$" ? "inline" : "edge", "math");
        break;
      }
      case "{":
        this.open.push({ kind: "inline", command: undefined });
        this.hide(start, start + 1, "inline", "group");
        break;
      case "}":
        this.close(start);
        break;
      case "&":
        this.hide(start, start + 1, "edge", "cell");
        break;
      default:
        this.hide(start, start + mark.length, "inline", "sign");
    }
  }

  private readCommand(start: number): void {
    const { source } = this;
    const verbatim = matchAt(SHORT_VERBATIM, source, start);
    if (verbatim !== null) {
      const end = this.find(verbatim[1]!, SHORT_VERBATIM.lastIndex);
      const line = this.endOfLine(start);
      this.hide(start, end === -1 || end > line ? line : end + 1, "inline", "code");
      return;
    }
    const [command = "\\", name = ""] = matchAt(COMMAND, source, start) ?? [];
    const end = start + command.length;
    if (command === "\\(" || command === "\\[") {
      const closing = this.find(command === "\\(" ? "\\)" : "\\]", end);
      this.hide(start, closing === -1 ? source.length : closing + 2, command === "\\(" ? "inline" : "edge", "math");
    } else if (command === "\\\\") {
      // `\\*`, `\\[2pt]`
      const option = /^\*?(?:\[[^[\]\n]{0,20}\])?/.exec(source.slice(end, end + 24))![0].length;
      this.hide(start, end + option, "edge", "line");
    } else if (name === "") this.hide(start, end, "inline", "sign");
    else if (name === "begin") this.readEnvironment(start, end);
    else {
      const reading = readingOf(name);
      this.hide(start, end, isBlock(name, reading) ? "edge" : "inline", "command");
      this.readArguments(name, reading);
    }
  }

  /** What stands in brackets and braces behind a command. */
  private readArguments(command: string, reading: Reading): void {
    const { source } = this;
    for (;;) {
      const start = endOf(GAP, source, this.position);
      const isOption = source[start] === "[";
      if (!isOption && source[start] !== "{") return;
      // A bracket behind a space is one of the text, unless the command is one that takes any.
      if (isOption && (reading === "words" || reading === "inline") && start > this.position) return;
      // One that never closes closes at once.
      const end = (this.closings.get(start) ?? start) + 1;
      const isShown = isOption
        ? readsOption(command)
        : reading === "words"
          ? WORDS.test(source.slice(start, Math.min(end, start + BEGINNING)))
          : reading !== "code" && !(readsLastOnly(command) && this.isBeforeArgument(end));
      if (isShown && !isOption) {
        const kind = isBlock(command, reading) ? "edge" : "inline";
        this.open.push({ kind, command });
        this.shown += 1;
        this.hide(this.position, start + 1, kind, "group");
        return;
      }
      if (isShown && end > start + 1) {
        this.emit(end - 1, end, "edge", "group");
        this.hide(this.position, start + 1, "edge", "group");
        return;
      }
      this.hide(this.position, end, isBlock(command, reading) ? "edge" : "inline", "argument");
    }
  }

  private isBeforeArgument(end: number): boolean {
    return /^[ \t]*[{[]/.test(this.source.slice(end, end + 20));
  }

  private readEnvironment(start: number, afterCommand: number): void {
    const { source } = this;
    const name = /^\{([^{}\n]{1,50})\}/.exec(source.slice(afterCommand, afterCommand + 60))?.[1];
    if (name === undefined) {
      this.hide(start, afterCommand, "edge", "command");
      return;
    }
    const inside = afterCommand + name.length + 2;
    if (isCodeEnvironment(name)) {
      const closing = `\\end{${name}}`;
      const end = this.find(closing, inside);
      this.hide(start, end === -1 ? source.length : end + closing.length, "edge", "environment");
      return;
    }
    this.hide(start, inside, "edge", "environment");
    if (name !== "document") this.readArguments(name, /tab[lu]|minipage/.test(name) ? "code" : "words");
  }

  private close(start: number): void {
    const { kind, command } = this.open.pop() ?? { kind: "inline" };
    this.hide(start, start + 1, kind, "group");
    if (command === undefined) return;
    this.shown -= 1;
    this.readArguments(command, readingOf(command));
  }

  private endOfMath(closing: string, from: number): number {
    const { source } = this;
    for (let i = from; i < source.length; i++) {
      if (source[i] === "\\") i += 1;
      else if (source.startsWith(closing, i)) return i + closing.length;
      // A formula goes over no blank line.
      else if (source[i] === "\n" && /^\n[ \t\r]*\n/.test(source.slice(i, i + 50))) return i;
    }
    return source.length;
  }

  private endOfLine(from: number): number {
    const end = this.find("\n", from);
    return end === -1 ? this.source.length : end;
  }
}

/** For each brace and bracket that opens, where it closes. A brace closes the brackets within it. */
function closingsIn(source: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: mark, index } of source.matchAll(/\\.|%[^\n]*|[{}[\]]/gs)) {
    if (mark === "{" || mark === "[") open.push(index);
    else if (mark === "]" && source[open.at(-1) ?? -1] === "[") closings.set(open.pop()!, index);
    else if (mark === "}") {
      while (source[open.at(-1) ?? -1] === "[") open.pop();
      const start = open.pop();
      if (start !== undefined) closings.set(start, index);
    }
  }
  return closings;
}

function isBlock(command: string, reading: Reading): boolean {
  return reading === "block" || /^(?:end|par|newline|linebreak|newpage|clearpage|hfill|vfill|maketitle)$/.test(command);
}
