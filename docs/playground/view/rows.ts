/** The text and what becomes of it, side by side in rows, of which only those near what is seen are in the page. */
import { type Change, changeBetween } from "../document/decisions.ts";
import { joinRows, type RowText, splitRows } from "../document/split-rows.ts";
import type { Range, Row } from "../engine/protocol.ts";
import { element } from "./dom.ts";
import { say } from "./language.ts";
import { draw, type Segment } from "./pieces.ts";

/** How far beyond what is seen rows are kept, in pixels. */
const MARGIN = 800;
/** Of a row that was never seen. */
const GUESSED_LINE = 60;
const GUESSED_LINE_HEIGHT = 32;
/** A row that grows beyond this is cut again. */
const TOO_LONG = 24_000;

interface LiveRow {
  readonly element: HTMLElement;
  readonly source: HTMLElement;
  readonly result: HTMLElement;
  text: string;
  glue: RowText["glue"];
  textarea?: HTMLTextAreaElement | undefined;
  segments: readonly Segment[];
  /** Counts the times that the row was drawn or dropped, so that what comes late is not shown. */
  run: number;
}

export interface RowsEvents {
  /** The writer changed the text. */
  readonly onChange: (change: Change) => void;
  /** What is to be shown of a range; absent while the engine has another text. */
  readonly read: (range: Range) => Promise<Row> | undefined;
  readonly onDraw: () => void;
}

export class Rows {
  private readonly container: HTMLElement;
  private readonly events: RowsEvents;
  private rows: LiveRow[] = [];
  private readonly observer: IntersectionObserver;
  private readonly hasSizing = CSS.supports("field-sizing", "content");

  constructor(container: HTMLElement, events: RowsEvents) {
    this.container = container;
    this.events = events;
    this.observer = new IntersectionObserver((entries) => this.seen(entries), {
      root: container,
      rootMargin: `${MARGIN}px 0px`,
    });
  }

  get text(): string {
    return joinRows(this.rows);
  }

  /** Shows another text, or this one cut anew, with the caret at an offset. */
  show(text: string, caret?: number): void {
    this.observer.disconnect();
    const parts = splitRows(text);
    this.container.classList.toggle("one", parts.length === 1);
    this.rows = parts.map((part) => this.makeRow(part));
    this.container.replaceChildren(...this.rows.map((row) => row.element));
    if (this.rows.length === 1) this.mount(this.rows[0]!);
    else for (const row of this.rows) this.observer.observe(row.element);
    this.container.scrollTop = 0;
    if (caret !== undefined) this.putCaret(caret);
  }

  /** Replaces a range of the text, as if it had been typed. */
  replace({ start, end }: Range, replacement: string): void {
    let position = 0;
    for (const row of this.rows) {
      const rowEnd = position + row.text.length;
      if (start >= position && end <= rowEnd) {
        row.text = row.text.slice(0, start - position) + replacement + row.text.slice(end - position);
        if (row.textarea !== undefined) this.fill(row, row.textarea);
        this.events.onChange({ start, end, length: replacement.length });
        return;
      }
      position = rowEnd + row.glue.length;
    }
    const { text } = this;
    this.show(text.slice(0, start) + replacement + text.slice(end));
    this.events.onChange({ start, end, length: replacement.length });
  }

  /** Draws again what is in the page. */
  async redraw(): Promise<void> {
    await Promise.all(this.rows.filter(({ textarea }) => textarea !== undefined).map((row) => this.draw(row)));
  }

  /** The element of the mark that begins at an offset, brought into view. */
  async bringMark(offset: number): Promise<HTMLElement | undefined> {
    const row = await this.bringRow(offset);
    const found = row?.result.querySelector<HTMLElement>(`[data-start="${offset}"]`) ?? undefined;
    found?.scrollIntoView({ block: "center" });
    return found;
  }

  /** Brings an offset of the text into view, and what is there in the repaired text. */
  async bring(source: number, out: number): Promise<void> {
    await this.bringRow(source);
    const [range] = this.rangesOf(out, out + 1);
    if (range === undefined) return;
    const view = this.container.getBoundingClientRect();
    this.container.scrollTop += range.getBoundingClientRect().top - view.top - view.height / 3;
  }

  /** The parts of a range of the repaired text that are in the page. */
  rangesOf(start: number, end: number): globalThis.Range[] {
    return this.rows
      .flatMap(({ segments }) => segments)
      .filter((segment) => segment.start < end && segment.start + segment.node.length > start)
      .map((segment) => rangeIn(segment, start, end));
  }

  /** Brings the row of an offset into view, if it is not in the page, and draws it. */
  private async bringRow(offset: number): Promise<LiveRow | undefined> {
    const row = this.rowAt(offset);
    if (row !== undefined && row.textarea === undefined) {
      row.element.scrollIntoView({ block: "start" });
      await this.mount(row);
    }
    return row;
  }

  private rowAt(offset: number): LiveRow | undefined {
    let position = 0;
    for (const row of this.rows) {
      position += row.text.length + row.glue.length;
      if (offset < position) return row;
    }
    return this.rows.at(-1);
  }

  private makeRow({ text, glue }: RowText): LiveRow {
    const source = element("div", { class: "source" });
    const result = element("div", { class: "result", dir: "rtl" });
    const made = element("div", { class: "row" }, source, result);
    if (text.length > 0) made.style.minBlockSize = `${guessHeight(text)}px`;
    return { element: made, source, result, text, glue, segments: [], run: 0 };
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    const rows = new Map<Element, LiveRow>(this.rows.map((row) => [row.element, row]));
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const row = rows.get(target);
      if (row === undefined) continue;
      if (isIntersecting) this.mount(row);
      else if (row.textarea !== undefined && !row.element.contains(document.activeElement)) {
        row.element.style.minBlockSize = `${boundingClientRect.height}px`;
        this.unmount(row);
      }
    }
  }

  /** Puts a row into the page; done when it is drawn. */
  private async mount(row: LiveRow): Promise<void> {
    if (row.textarea !== undefined) return;
    const textarea = element("textarea", {
      "aria-label": say("source"),
      placeholder: say("placeholder"),
      spellcheck: "false",
      dir: "rtl",
      autocapitalize: "off",
      autocomplete: "off",
    });
    textarea.addEventListener("input", () => this.typed(row, textarea));
    textarea.addEventListener("paste", (event) => this.pasted(row, textarea, event));
    row.textarea = textarea;
    row.source.replaceChildren(textarea);
    row.element.style.minBlockSize = "";
    this.fill(row, textarea);
    await this.draw(row);
  }

  private unmount(row: LiveRow): void {
    row.run += 1;
    row.textarea = undefined;
    row.segments = [];
    row.source.replaceChildren();
    row.result.replaceChildren();
  }

  private fill(row: LiveRow, textarea: HTMLTextAreaElement): void {
    if (textarea.value !== row.text) textarea.value = row.text;
    this.fit(textarea);
  }

  /** As high as its text, in browsers whose text areas cannot be so by themselves. */
  private fit(textarea: HTMLTextAreaElement): void {
    if (this.hasSizing) return;
    textarea.style.blockSize = "auto";
    textarea.style.blockSize = `${textarea.scrollHeight}px`;
  }

  private typed(row: LiveRow, textarea: HTMLTextAreaElement): void {
    const change = changeBetween(row.text, textarea.value);
    const start = this.startOf(row);
    row.text = textarea.value;
    this.fit(textarea);
    if (row.text.length > TOO_LONG) this.show(this.text, start + textarea.selectionEnd);
    this.events.onChange({ ...change, start: start + change.start, end: start + change.end });
  }

  /** What is too long for one text area never comes into it. */
  private pasted(row: LiveRow, textarea: HTMLTextAreaElement, event: ClipboardEvent): void {
    const pasted = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r\n?/g, "\n");
    if (row.text.length + pasted.length <= TOO_LONG) return;
    event.preventDefault();
    const offset = this.startOf(row);
    const [start, end] = [offset + textarea.selectionStart, offset + textarea.selectionEnd];
    const { text } = this;
    this.show(text.slice(0, start) + pasted + text.slice(end), start);
    this.events.onChange({ start, end, length: pasted.length });
  }

  private startOf(row: LiveRow): number {
    let start = 0;
    for (const each of this.rows) {
      if (each === row) break;
      start += each.text.length + each.glue.length;
    }
    return start;
  }

  private putCaret(offset: number): void {
    const row = this.rowAt(offset);
    if (row === undefined) return;
    this.mount(row);
    const at = offset - this.startOf(row);
    row.textarea?.focus();
    row.textarea?.setSelectionRange(at, at);
  }

  private async draw(row: LiveRow): Promise<void> {
    row.run += 1;
    const { run } = row;
    const start = this.startOf(row);
    const answer = await this.events.read({ start, end: start + row.text.length + row.glue.length });
    if (answer === undefined || run !== row.run) return;
    const { fragment, segments } = await draw(answer);
    if (run !== row.run) return;
    const focused = row.result.querySelector<HTMLElement>(".mark:focus")?.dataset["start"];
    row.segments = segments;
    row.result.replaceChildren(fragment);
    if (focused !== undefined) this.refocus(row, Number(focused));
    this.events.onDraw();
  }

  /** What had the focus was drawn anew: the mark that stands there now has it, or the next one. */
  private refocus(row: LiveRow, offset: number): void {
    const all = [...row.result.querySelectorAll<HTMLElement>(".mark")];
    const next = all.find(({ dataset }) => Number(dataset["start"]) >= offset) ?? all.at(-1);
    next?.focus({ preventScroll: true });
  }
}

function guessHeight(text: string): number {
  const breaks = text.split("\n").length;
  return (breaks + text.length / GUESSED_LINE) * GUESSED_LINE_HEIGHT;
}

/** Of a segment, what lies between two offsets of the repaired text. */
function rangeIn({ node, start }: Segment, from: number, to: number): globalThis.Range {
  const range = document.createRange();
  range.setStart(node, Math.min(node.length, Math.max(0, from - start)));
  range.setEnd(node, Math.min(node.length, Math.max(0, to - start)));
  return range;
}
