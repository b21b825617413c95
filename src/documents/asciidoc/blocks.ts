import type { Range } from "../../edits/index.ts";
import type { Emit, EmitComment } from "../emit.ts";
import { linesOf } from "../lines.ts";

/** What is read as one text: a paragraph, a title, the text of an item, a cell. */
export interface Run extends Range {
  readonly isHeading: boolean;
}

/** Blocks that are shown letter by letter, and comments. */
const VERBATIM = /^(?:(?:-{4,}|\.{4,}|\+{4,}|\/{4,})$|`{3})/;
/** Blocks that hold blocks. */
const CONTAINER = /^(?:={4,}|\*{4,}|_{4,}|--|~{4,})$/;
const TABLE = /^[|,:!]={3,}$/;
const STYLE_OF_CODE =
  /^\[(?:[^\]]*,)?\s*"?(?:source|listing|literal|stem|latexmath|asciimath|pass|math|plantuml|mermaid|ditaa|graphviz|comment|a2s|vega)\b/i;
const ATTRIBUTES = /^\[(?:\[[^[\]]+\]|[\p{L}\d.#"'%,@_*-][^\n]*|)\]$/u;
const ATTRIBUTE_ENTRY = /^:!?[\w-][^:\n]*:(?:\s|$)/;
const COMMENT = /^\/\/(?!\/)/;
const MACRO = /^[\p{L}\w][\p{L}\w-]{0,50}::(?=\S)/u;
const RULE = /^(?:'{3,}|<{3,}|(?:- ?){3}|(?:\* ?){3}|\+)$/;
const TITLE = /^(?:={1,6}|#{1,6})[ \t]+(?=\S)/;
const BLOCK_TITLE = /^\.(?=[^\s.])/;
/** Of items, of callouts, of labels like `NOTE:`, and boxes to be ticked. */
const MARKER =
  /^[ \t]*(?:(?:[*-]|\*{2,5}|\.{1,5}|\d+\.|[a-zA-Z]\.|[ivxIVX]+\)|<(?:\d+|\.)>|\u2022)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S))/;
const LABEL = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/;
const TERM = /^[ \t]*(?!\/\/)(\S.*?)(:{2,4}|;;)(?:[ \t]+|$)/;
/** `2+|`, `.3+^.>s|`, `3*|`; l and m are letter by letter. */
const CELL = /(?<!\\)(?:(?<=^|\s)(?:\d+\*|(?:\d+)?(?:\.\d+)?\+)?(?:[<^>]?(?:\.[<^>])?)([a-z])?)?\|/g;

/** What may stand below a title, about as long as that: a longer or shorter one opens or closes a block. */
const UNDERLINE = /^(?:={2,}|-{2,}|~{2,}|\^{2,}|\+{2,})$/;
/** Who said what the paragraph says that stands in quotes above it, and where: a comma parts them. */
const ATTRIBUTION = /^-- +\S/;

/** Finds what is no text, line by line from an offset on, and gives the texts. */
export function readBlocks(source: string, from: number, emit: Emit, emitComment: EmitComment): readonly Run[] {
  const runs: Run[] = [];
  /** What closes the block that is shown letter by letter. */
  let verbatim: string | undefined;
  /** Whether the paragraph that comes, or the one that is open, is code. */
  let styleIsCode = false;
  let isCode = false;
  let table: { readonly closing: string; readonly isHidden: boolean } | undefined;
  let attributes = "";
  let isOpen = false;
  let isHeader = false;

  const hide = ({ start, end }: Range, name: string): void => emit(start, end, "edge", name);
  const add = (start: number, end: number, isHeading = false): void => {
    const last = runs.at(-1);
    if (isOpen && !isHeading && last !== undefined && !last.isHeading) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, isHeading });
  };
  const close = (): void => {
    isOpen = isCode = false;
  };

  const lines = linesOf(source).filter(({ start }) => start >= from);
  let underline: Range | undefined;
  for (const [index, line] of lines.entries()) {
    const { start } = line;
    const text = source.slice(start, line.end).trimEnd();
    const end = start + text.length;
    if (line === underline) {
      hide(line, "markup");
    } else if (verbatim !== undefined) {
      if (verbatim.startsWith("/") && text !== verbatim) emitComment(start, end);
      hide(line, "code");
      if (text === verbatim) verbatim = undefined;
    } else if (text === "") {
      close();
      isHeader = false;
    } else if (!isOpen && table === undefined && isUnderlined(text, lines[index + 1])) {
      underline = lines[index + 1];
      isHeader = source[underline!.start] === "=" && isFirst(start);
      add(start, end, true);
      emit(end, line.end, "edge", "markup");
    } else if (VERBATIM.test(text) || (styleIsCode && (text === "--" || CONTAINER.test(text)))) {
      verbatim = text.startsWith("`") ? /^`+/.exec(text)![0] : text;
      hide(line, "code");
      close();
    } else if (table !== undefined && text === table.closing) {
      table = undefined;
      hide(line, "table");
      close();
    } else if (table?.isHidden) hide(line, "table");
    else if (TABLE.test(text)) {
      const isHidden =
        table !== undefined || text[0] !== "|" || /format|separator|cols[^\]]*[ml](?:[,"\]]|$)/.test(attributes);
      table ??= { closing: text, isHidden };
      hide(line, "table");
      close();
    } else if (COMMENT.test(text)) {
      emitComment(start + 2, end);
      hide(line, "comment");
    } else if (
      isHeader ||
      ATTRIBUTE_ENTRY.test(text) ||
      (!isOpen && MACRO.test(text) && text.endsWith("]")) ||
      RULE.test(text)
    ) {
      readMacro(line, text, emit, runs);
      if (RULE.test(text)) close();
    } else if (isCode) hide(line, "code");
    else if (ATTRIBUTES.test(text) && !isOpen) {
      hide(line, "attributes");
      attributes = text;
      styleIsCode ||= STYLE_OF_CODE.test(text);
      continue;
    } else if (CONTAINER.test(text)) {
      hide(line, "markup");
      close();
    } else if (table !== undefined) {
      readCells(start, text);
      continue;
    } else if (!isOpen && styleIsCode) {
      isCode = isOpen = true;
      hide(line, "code");
    } else if (!isOpen && TITLE.test(text)) {
      const marker = TITLE.exec(text)![0].length;
      emit(start, start + marker, "edge", "markup");
      // Authors and versions stand behind the title of the document.
      isHeader = text.startsWith("= ") && isFirst(start);
      add(start + marker, end, true);
      emit(end, line.end, "edge", "markup");
    } else if (!isOpen && BLOCK_TITLE.test(text)) {
      emit(start, start + 1, "edge", "markup");
      add(start + 1, end);
      continue;
    } else if (isOpen && ATTRIBUTION.test(text) && isQuoted(runs.at(-1)!)) hide(line, "attributes");
    else readText(start, end, text);
    if (text !== "") {
      styleIsCode = false;
      attributes = "";
    }
  }
  return runs;

  function isFirst(start: number): boolean {
    return source.slice(from, start).trim() === "";
  }

  function isUnderlined(text: string, next: Range | undefined): boolean {
    if (next === undefined || !/^(?!\.).*[\p{L}\p{N}]/u.test(text)) return false;
    const below = source.slice(next.start, next.end).trimEnd();
    return Math.abs(below.length - text.length) < 2 && UNDERLINE.test(below);
  }

  /** `"…"`, and behind it an attribution: the quotes are markup. */
  function isQuoted({ start, end }: Run): boolean {
    if (end - start < 2 || source[start] !== '"' || source[end - 1] !== '"') return false;
    emit(start, start + 1, "edge", "markup");
    emit(end - 1, end, "edge", "markup");
    return true;
  }

  function readText(start: number, end: number, text: string): void {
    const marker = (MARKER.exec(text) ?? (isOpen ? null : LABEL.exec(text)))?.[0] ?? "";
    if (marker === "" && !isOpen && /^[ \t]/.test(text) && !TERM.test(text)) {
      // A paragraph that is indented is shown letter by letter.
      isCode = isOpen = true;
      emit(start, end, "edge", "code");
      return;
    }
    if (marker !== "") {
      isOpen = false;
      emit(start, start + marker.length, "edge", "marker");
    }
    const from = start + marker.length;
    const term = marker === "" ? TERM.exec(text) : null;
    if (term === null) add(from, end);
    else {
      const separator = from + term[0].length;
      isOpen = false;
      add(from + term[0].length - term[0].trimStart().length, from + text.indexOf(term[2]!, term[1]!.length - 1));
      emit(runs.at(-1)!.end, separator, "edge", "marker");
      if (separator < end) runs.push({ start: separator, end, isHeading: false });
    }
    isOpen = true;
  }

  function readCells(start: number, text: string): void {
    let position = 0;
    let isLetterByLetter = false;
    for (const { 0: separator, 1: style, index } of text.matchAll(CELL)) {
      cell(start, text, position, index, isLetterByLetter);
      emit(start + index, start + index + separator.length, "edge", "table");
      position = index + separator.length;
      isLetterByLetter = style === "l" || style === "m";
    }
    cell(start, text, position, text.length, isLetterByLetter);
  }

  function cell(start: number, text: string, from: number, to: number, isHidden: boolean): void {
    if (text.slice(from, to).trim() === "") return;
    if (isHidden) emit(start + from, start + to, "edge", "code");
    else runs.push({ start: start + from, end: start + to, isHeading: false });
  }
}

/** A line that is no text; of a picture what stands for it is. */
function readMacro(line: Range, text: string, emit: Emit, runs: Run[]): void {
  const alt = /^(image::[^[\s]*\[)([^\],="]+)[,\]]/.exec(text);
  if (alt === null) {
    emit(line.start, line.end, "edge", "markup");
    return;
  }
  const start = line.start + alt[1]!.length;
  const end = start + alt[2]!.length;
  emit(line.start, start, "edge", "markup");
  runs.push({ start, end, isHeading: false });
  emit(end, line.end, "edge", "markup");
}
