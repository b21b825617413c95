import type { Range } from "../../edits/index.ts";
import type { Emit } from "../emit.ts";
import { linesOf } from "../lines.ts";
import { flowReader } from "../mdx/flow.ts";
import { templatesOverLines } from "../templates.ts";
import {
  FENCE,
  FOOTNOTE,
  HEADING,
  HEADING_END,
  htmlBlock,
  itemMark,
  SETEXT,
  TASK,
  THEMATIC_BREAK,
} from "./block-starts.ts";
import { CodeInHtml } from "./code-in-html.ts";
import { Containers } from "./containers.ts";
import { Cursor } from "./cursor.ts";
import { skipDefinitions } from "./definitions.ts";
import { foldLabel } from "./links.ts";
import { closesFence, ProseFences } from "./prose-fences.ts";
import { cellsOf, isDelimiterRow } from "./table.ts";
import { readTitledLine, type TitledLine } from "./titled-lines.ts";

/** Text that belongs together (a paragraph, a heading, a cell, an HTML block), line by line, without what precedes each line. */
export interface Run {
  /** `"jsx"`: HTML or JSX in which the text is Markdown. */
  readonly kind: "text" | "html" | "jsx";
  readonly pieces: readonly Range[];
  readonly isHeading?: boolean;
}

/** What the lines of a Markdown text are. */
export interface Blocks {
  readonly runs: readonly Run[];
  /** Labels of link definitions, and of notes (`^1`), folded as they are compared. */
  readonly labels: ReadonlySet<string>;
}

type Leaf =
  | { readonly kind: "none" | "table" | "math" }
  | { readonly kind: "paragraph"; readonly pieces: Range[] }
  | { readonly kind: "fence"; readonly mark: string }
  | HtmlLeaf;

interface HtmlLeaf {
  readonly kind: "html";
  readonly end: RegExp | "blank";
  readonly pieces: Range[];
  readonly code: CodeInHtml;
}

const INVISIBLE = /^[\p{Cf}\p{Zs}\p{Cc}]+/u;

/** The tag of an HTML element whose content is Markdown all the same (kramdown, Python-Markdown). */
const MARKDOWN_INSIDE = /^<[a-z][^<>]*\smarkdown(?=[\s=>])[^<>]*>/i;

const NONE: Leaf = { kind: "none" };

/**
 * Reads the block structure of Markdown line by line, as CommonMark's own algorithm does: continue the open containers,
 * see whether a block starts, and give the rest to the open paragraph. Barriers are emitted for markers, indentation,
 * code, definitions and all that is no text.
 */
export function readBlocks(source: string, from: number, isMdx: boolean, emit: Emit): Blocks {
  const templates = templatesOverLines(source, from);
  for (const { start, end } of templates) emit(start, end, "inline", "template");
  const reader = new BlockReader(source, isMdx, emit, templates);
  for (const line of linesOf(source)) if (line.start >= from) reader.readLine(line);
  reader.closeLeaf();
  return reader;
}

class BlockReader implements Blocks {
  readonly runs: Run[] = [];
  readonly labels = new Set<string>();
  private readonly source: string;
  private readonly emit: Emit;
  private readonly containers = new Containers();
  private leaf: Leaf = NONE;
  private line: Range = { start: 0, end: 0 };
  /** What looks like fences of code but holds blocks. */
  private readonly proseFences = new ProseFences();
  /** Template tags over lines that are still to come. */
  private readonly templates: Range[];

  /** In MDX a block that is no Markdown goes to here. */
  private flowEnd = 0;
  private readonly readFlow: ReturnType<typeof flowReader> | undefined;

  constructor(source: string, isMdx: boolean, emit: Emit, templates: readonly Range[]) {
    this.source = source;
    this.readFlow = isMdx ? flowReader(source) : undefined;
    this.emit = emit;
    this.templates = [...templates].reverse();
  }

  readLine(line: Range): void {
    const cursor = this.cursorAt(line);
    this.line = line;
    if (line.start < this.flowEnd) {
      this.hide("markup", line.start, Math.min(line.end, this.flowEnd));
      if (this.flowEnd < line.end) this.addText(this.cursorAt({ start: this.flowEnd, end: line.end }));
      return;
    }
    this.containers.goOn(cursor);
    if (this.continueLeaf(cursor) || this.continueTemplate(cursor)) return;
    for (;;) {
      if (cursor.isBlank || this.startLeaf(cursor)) break;
      if (!this.startContainer(cursor)) {
        this.addText(cursor);
        return;
      }
    }
    if (cursor.isBlank) {
      this.hide("white space", line.start, cursor.next);
      this.startNew();
    }
  }

  /** Ends the open paragraph, table or code: its text is ready. */
  closeLeaf(isHeading = false): void {
    const { leaf } = this;
    this.leaf = NONE;
    if (leaf.kind === "html") this.runs.push({ kind: "html", pieces: leaf.pieces });
    if (leaf.kind !== "paragraph") return;
    const pieces = skipDefinitions(this.source, leaf.pieces, this.labels, this.emit);
    if (pieces.length > 0) this.runs.push({ kind: "text", pieces, isHeading });
  }

  private cursorAt(line: Range): Cursor {
    return new Cursor(this.source, line, this.readFlow !== undefined);
  }

  private hide(name: string, start = this.line.start, end = this.line.end): void {
    this.emit(start, end, "break", name);
  }

  /** Makes room for another block: closes the containers that do not go on, and the open leaf. */
  private startNew(): void {
    this.closeLeaf();
    this.containers.closeRest();
  }

  /** Gives the line to open code, math or HTML; whether there was any that took it. */
  private continueLeaf(cursor: Cursor): boolean {
    const { leaf } = this;
    if (leaf.kind !== "fence" && leaf.kind !== "math" && leaf.kind !== "html") return false;
    if (this.containers.isLazy) {
      this.startNew();
      return false;
    }
    if (leaf.kind === "html") {
      if (leaf.end === "blank" && leaf.code.takes(this.line, cursor)) {
        this.hide("code");
        return true;
      }
      const isOver = leaf.end === "blank" ? cursor.isBlank : leaf.end.test(cursor.rest);
      this.hide("markup", this.line.start, cursor.position);
      if (leaf.end !== "blank" || !isOver) leaf.pieces.push({ start: cursor.position, end: this.line.end });
      if (isOver) this.closeLeaf();
      return true;
    }
    this.hide(leaf.kind === "fence" ? "code" : "math");
    const content = cursor.content.trimEnd();
    const isOver =
      leaf.kind === "fence" ? cursor.blockIndent < 4 && closesFence(content, leaf.mark) : content.endsWith("$$");
    if (isOver) this.leaf = NONE;
    return true;
  }

  /** Takes a line that begins inside a template tag; whether it does. */
  private continueTemplate(cursor: Cursor): boolean {
    const { templates, line } = this;
    while (templates.length > 0 && templates.at(-1)!.end <= line.start) templates.pop();
    if (templates.length === 0 || templates.at(-1)!.start >= line.start) return false;
    if (this.leaf.kind === "paragraph" && !cursor.isBlank) this.addText(cursor);
    else this.startHidden("template");
    return true;
  }

  /** Starts a block that holds no other blocks; whether one starts here. */
  private startLeaf(cursor: Cursor): boolean {
    const { content, next } = cursor;
    const inParagraph = this.leaf.kind === "paragraph";
    if (this.startFlow(next)) return true;
    if (cursor.blockIndent >= 4) {
      if (!inParagraph) this.startHidden("code");
      return !inParagraph;
    }
    const heading = HEADING.exec(content)?.[0].length;
    if (heading !== undefined) {
      this.startNew();
      const start = next + heading;
      const end = this.line.end - (HEADING_END.exec(content.slice(heading))?.[0].length ?? 0);
      this.hide("heading marker", this.line.start, start);
      this.hide("heading marker", end);
      this.addRun({ start, end }, true);
      return true;
    }
    const html = this.readFlow === undefined ? htmlBlock(content, inParagraph) : undefined;
    if (html !== undefined) {
      this.startNew();
      this.hide("markup", this.line.start, next);
      if (html === "blank" && MARKDOWN_INSIDE.test(content)) {
        this.runs.push({ kind: "jsx", pieces: [{ start: next, end: this.line.end }] });
        return true;
      }
      const pieces = [{ start: next, end: this.line.end }];
      this.leaf = { kind: "html", end: html, pieces, code: new CodeInHtml(this.source, content) };
      if (html !== "blank" && html.test(content)) this.closeLeaf();
      return true;
    }
    const fence = FENCE.exec(content);
    const titled = readTitledLine(content);
    if (fence !== null && this.proseFences.close(content.trimEnd(), this.containers.depth))
      this.startHidden("container fence");
    else if (titled !== undefined) this.startTitled(titled, next);
    else if (fence !== null) this.startHidden("code", { kind: "fence", mark: (fence[1] ?? fence[2])! });
    // Under a paragraph, or under link definitions that were taken for one.
    else if (SETEXT.test(content) && !this.containers.isLazy && (inParagraph || content.startsWith("=")))
      this.startHidden("heading marker", NONE, true);
    else if (THEMATIC_BREAK.test(content)) this.startHidden("thematic break");
    else if (content.startsWith("$$") && !content.includes("$$", 2) && this.source.includes("$$", this.line.end)) {
      this.keepBreak();
      this.startHidden("math", { kind: "math" });
    } else return false;
    return true;
  }

  /** Starts a box, or ends one: its title is text, and blocks follow. */
  private startTitled({ title, indents, fence }: TitledLine, next: number): void {
    this.keepBreak();
    this.startNew();
    this.hide("container fence", this.line.start, next + title.start);
    this.hide("container fence", next + title.end);
    this.addRun({ start: next + title.start, end: next + title.end });
    if (indents && !this.containers.isFull) this.containers.startItem(4, false);
    if (fence !== undefined) this.proseFences.push(fence, this.containers.count);
  }

  /** Before a block that only some dialects know: for all others the paragraph goes on, and two spaces break its line. */
  private keepBreak(): void {
    if (this.leaf.kind !== "paragraph") return;
    const { end } = this.leaf.pieces.at(-1)!;
    let start = end;
    while (this.source[start - 1] === " ") start -= 1;
    if (end - start > 1) this.emit(start, end, "break", "hard break");
  }

  /** In MDX starts a block of code or tags; whether one starts here. */
  private startFlow(start: number): boolean {
    const isAtMargin = this.containers.depth === 0 && start === this.line.start && this.leaf.kind !== "paragraph";
    const flow = this.readFlow?.(start, isAtMargin);
    if (flow === undefined) return false;
    this.startNew();
    this.flowEnd = flow.end;
    if (flow.kind === "jsx") this.runs.push({ kind: "jsx", pieces: [{ start, end: flow.end }] });
    this.hide("markup", this.line.start, Math.min(this.line.end, flow.end));
    return true;
  }

  private startHidden(name: string, leaf: Leaf = NONE, endsHeading = false): void {
    this.closeLeaf(endsHeading);
    this.startNew();
    this.leaf = leaf;
    this.hide(name);
  }

  /** Starts a quote, an item or a note; whether one starts here. */
  private startContainer(cursor: Cursor): boolean {
    const { content, indent } = cursor;
    if (cursor.blockIndent >= 4) return false;
    const interruptsParagraph = this.leaf.kind === "paragraph" && !this.containers.isLazy;
    const note = FOOTNOTE.exec(content)?.[0];
    const mark = note ?? itemMark(content, interruptsParagraph);
    if (mark === undefined && !content.startsWith(">")) return false;
    this.startNew();
    if (this.containers.isFull) {
      this.hide("markup");
      cursor.skipRest();
    } else if (mark === undefined) this.containers.startQuote(cursor);
    else {
      cursor.skipMark(mark.length);
      const padding = cursor.isBlank || cursor.blockIndent > 4 ? 1 : cursor.indent;
      if (note === undefined) cursor.skipColumns(padding);
      else this.labels.add(foldLabel(note.slice(1, -2)));
      const isEmpty = note === undefined && cursor.isBlank;
      this.containers.startItem(note === undefined ? indent + mark.length + padding : 4, isEmpty);
    }
    return true;
  }

  private addText(cursor: Cursor): void {
    const indent = cursor.blockIndent;
    // Were an invisible character taken away from the front of a line, what follows it might start a block.
    const next = cursor.next + (INVISIBLE.exec(cursor.content)?.[0].length ?? 0);
    this.hide("marker", this.line.start, next);
    if (this.leaf.kind === "table" && !this.containers.isLazy) {
      this.addRow({ start: next, end: this.line.end });
      return;
    }
    let { leaf } = this;
    let start = next;
    if (leaf.kind !== "paragraph") {
      this.startNew();
      if (this.containers.isInItem) start += TASK.exec(this.source.slice(start, this.line.end))?.[0].length ?? 0;
      this.hide("task", next, start);
      leaf = { kind: "paragraph", pieces: [] };
      this.leaf = leaf;
    }
    leaf.pieces.push({ start, end: this.line.end });
    if (!this.containers.isLazy && indent < 4) this.startTable(leaf.pieces);
  }

  private addRun(piece: Range, isHeading = false): void {
    if (piece.end > piece.start) this.runs.push({ kind: "text", pieces: [piece], isHeading });
  }

  private addRow(row: Range): void {
    let position = row.start;
    for (const cell of cellsOf(this.source, row)) {
      this.hide("table", position, cell.start);
      this.addRun(cell);
      position = Math.max(position, cell.end);
    }
    this.hide("table", position, row.end);
  }

  /** Turns the last two lines of a paragraph into the head of a table when they are one. */
  private startTable(pieces: Range[]): void {
    const [header, delimiter] = pieces.slice(-2);
    if (header === undefined || delimiter === undefined || !isDelimiterRow(this.source, delimiter)) return;
    if (cellsOf(this.source, header).length !== cellsOf(this.source, delimiter).length) return;
    pieces.length -= 2;
    this.closeLeaf();
    this.addRow(header);
    this.hide("table", delimiter.start, delimiter.end);
    this.leaf = { kind: "table" };
  }
}
