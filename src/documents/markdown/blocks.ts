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

/** A quote, or an item whose content is indented by this many columns. */
type Container = { readonly kind: "quote" } | { readonly kind: "item"; readonly indent: number; isEmpty: boolean };

type Leaf =
  | { readonly kind: "none" | "table" | "math" }
  | { readonly kind: "paragraph"; readonly pieces: Range[] }
  | { readonly kind: "fence"; readonly mark: string }
  | HtmlLeaf;

interface HtmlLeaf {
  readonly kind: "html";
  readonly end: RegExp | "blank";
  readonly pieces: Range[];
  /** Whether a tag of JSX opened it. */
  readonly isComponent: boolean;
  /** The fence of the code that is open in it, and how far that may go on over blank lines. */
  fence?: string | undefined;
  reach?: number;
}

/** Containers deeper than this are left alone together with all that is in them. No document that people wrote has them. */
const MAX_DEPTH = 100;

const INVISIBLE = /^[\p{Cf}\p{Zs}\p{Cc}]+/u;

/** The tag of an HTML element whose content is Markdown all the same (kramdown, Python-Markdown). */
const MARKDOWN_INSIDE = /^<[a-z][^<>]*\smarkdown(?=[\s=>])[^<>]*>/i;

/** A tag of JSX or Vue, which HTML writes in small letters or in capitals throughout. */
const COMPONENT = /^<[A-Z][A-Za-z0-9.]*[a-z]/;

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
  private readonly containers: Container[] = [];
  private leaf: Leaf = NONE;
  private line: Range = { start: 0, end: 0 };
  /** How many of the open containers go on in this line; fewer than all in a lazy line, until a block closes the others. */
  private depth = 0;
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
    const cursor = new Cursor(this.source, line);
    this.line = line;
    if (line.start < this.flowEnd) {
      this.hide("markup", line.start, Math.min(line.end, this.flowEnd));
      if (this.flowEnd < line.end) this.addText(new Cursor(this.source, { start: this.flowEnd, end: line.end }));
      return;
    }
    this.depth = this.continueContainers(cursor);
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

  private get isLazy(): boolean {
    return this.depth < this.containers.length;
  }

  private hide(name: string, start = this.line.start, end = this.line.end): void {
    this.emit(start, end, "break", name);
  }

  /** Makes room for another block: closes the containers that do not go on, and the open leaf. */
  private startNew(): void {
    this.closeLeaf();
    if (this.isLazy) this.containers.length = this.depth;
  }

  /** Goes over the markers of the open containers; the number of those that go on in this line. */
  private continueContainers(cursor: Cursor): number {
    let depth = 0;
    for (const container of this.containers) {
      if (container.kind === "quote") {
        if (this.indentOf(cursor) >= 4 || cursor.isBlank || cursor.text[cursor.next] !== ">") return depth;
        skipQuoteMark(cursor);
      } else if (cursor.isBlank) {
        if (container.isEmpty) return depth;
      } else if (cursor.indent >= container.indent) {
        container.isEmpty = false;
        cursor.skipColumns(container.indent);
      } else return depth;
      depth += 1;
    }
    return depth;
  }

  /** Gives the line to open code, math or HTML; whether there was any that took it. */
  private continueLeaf(cursor: Cursor): boolean {
    const { leaf } = this;
    if (leaf.kind !== "fence" && leaf.kind !== "math" && leaf.kind !== "html") return false;
    if (this.isLazy) {
      this.startNew();
      return false;
    }
    if (leaf.kind === "html") {
      if (this.continueCodeInHtml(leaf, cursor)) return true;
      const isOver = leaf.end === "blank" ? cursor.isBlank : leaf.end.test(cursor.rest);
      this.hide("markup", this.line.start, cursor.position);
      if (leaf.end !== "blank" || !isOver) leaf.pieces.push({ start: cursor.position, end: this.line.end });
      if (isOver) this.closeLeaf();
      return true;
    }
    this.hide(leaf.kind === "fence" ? "code" : "math");
    const content = cursor.content.trimEnd();
    const isOver =
      leaf.kind === "fence" ? this.indentOf(cursor) < 4 && closesFence(content, leaf.mark) : content.endsWith("$$");
    if (isOver) this.leaf = NONE;
    return true;
  }

  /**
   * To CommonMark a fence in an HTML block is text. Nobody means it so: what stands between two is code, up to the blank line that ends the
   * block; and in a component, which is one for MDX (Docusaurus, Mintlify and others read `.md` as that), over blank lines as well.
   */
  private continueCodeInHtml(leaf: HtmlLeaf, cursor: Cursor): boolean {
    if (leaf.end !== "blank") return false;
    const content = cursor.content.trimEnd();
    if (leaf.fence === undefined) {
      const fence = FENCE.exec(content);
      if (fence === null) return false;
      leaf.fence = fence[1] ?? fence[2]!;
      leaf.reach = leaf.isComponent ? this.source.indexOf(leaf.fence, this.line.end) : -1;
    } else if (cursor.isBlank && this.line.start > leaf.reach!) {
      leaf.fence = undefined;
      return false;
    } else if (closesFence(content, leaf.fence)) leaf.fence = undefined;
    this.hide("code");
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
    if (this.indentOf(cursor) >= 4) {
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
      this.leaf = { kind: "html", end: html, pieces, isComponent: COMPONENT.test(content) };
      if (html !== "blank" && html.test(content)) this.closeLeaf();
      return true;
    }
    const fence = FENCE.exec(content);
    const titled = readTitledLine(content);
    if (fence !== null && this.proseFences.close(content.trimEnd(), this.depth)) this.startHidden("container fence");
    else if (titled !== undefined) this.startTitled(titled, next);
    else if (fence !== null) this.startHidden("code", { kind: "fence", mark: (fence[1] ?? fence[2])! });
    // Under a paragraph, or under link definitions that were taken for one.
    else if (SETEXT.test(content) && !this.isLazy && (inParagraph || content.startsWith("=")))
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
    if (indents && this.containers.length < MAX_DEPTH)
      this.containers.push({ kind: "item", indent: 4, isEmpty: false });
    if (fence !== undefined) this.proseFences.push(fence, this.containers.length);
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
    const isAtMargin = this.depth === 0 && start === this.line.start && this.leaf.kind !== "paragraph";
    const flow = this.readFlow?.(start, isAtMargin);
    if (flow === undefined) return false;
    this.startNew();
    this.flowEnd = flow.end;
    if (flow.kind === "jsx") this.runs.push({ kind: "jsx", pieces: [{ start, end: flow.end }] });
    this.hide("markup", this.line.start, Math.min(this.line.end, flow.end));
    return true;
  }

  /** MDX has no indented code, so that every line may begin a block. */
  private indentOf(cursor: Cursor): number {
    return this.readFlow === undefined ? cursor.indent : Math.min(cursor.indent, 3);
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
    if (this.indentOf(cursor) >= 4) return false;
    const interruptsParagraph = this.leaf.kind === "paragraph" && !this.isLazy;
    const note = FOOTNOTE.exec(content)?.[0];
    const mark = note ?? itemMark(content, interruptsParagraph);
    if (mark === undefined && !content.startsWith(">")) return false;
    this.startNew();
    if (this.containers.length === MAX_DEPTH) {
      this.hide("markup");
      cursor.skipRest();
    } else if (mark === undefined) {
      skipQuoteMark(cursor);
      this.containers.push({ kind: "quote" });
    } else {
      cursor.skipMark(mark.length);
      const padding = cursor.isBlank || this.indentOf(cursor) > 4 ? 1 : cursor.indent;
      if (note === undefined) cursor.skipColumns(padding);
      else this.labels.add(foldLabel(note.slice(1, -2)));
      const isEmpty = note === undefined && cursor.isBlank;
      this.containers.push({ kind: "item", indent: note === undefined ? indent + mark.length + padding : 4, isEmpty });
    }
    this.depth = this.containers.length;
    return true;
  }

  private addText(cursor: Cursor): void {
    const indent = this.indentOf(cursor);
    // Were an invisible character taken away from the front of a line, what follows it might start a block.
    const next = cursor.next + (INVISIBLE.exec(cursor.content)?.[0].length ?? 0);
    this.hide("marker", this.line.start, next);
    if (this.leaf.kind === "table" && !this.isLazy) {
      this.addRow({ start: next, end: this.line.end });
      return;
    }
    let { leaf } = this;
    let start = next;
    if (leaf.kind !== "paragraph") {
      this.startNew();
      if (this.containers.at(-1)?.kind === "item")
        start += TASK.exec(this.source.slice(start, this.line.end))?.[0].length ?? 0;
      this.hide("task", next, start);
      leaf = { kind: "paragraph", pieces: [] };
      this.leaf = leaf;
    }
    leaf.pieces.push({ start, end: this.line.end });
    if (!this.isLazy && indent < 4) this.startTable(leaf.pieces);
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

function skipQuoteMark(cursor: Cursor): void {
  cursor.skipMark(1);
  if (cursor.indent > 0) cursor.skipColumns(1);
}
