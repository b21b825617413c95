/** The document that is worked on: its text, how it is repaired, what the writer decided; and the engine, which is told of each change. */
import type { DocumentName } from "../../src/cli/formats.ts";
import type { Config, Finding } from "../../src/lint/index.ts";
import { afterChange, type Change, type Decision, rejectedRange, withDecision } from "./document/decisions.ts";
import type { Shared } from "./document/share.ts";
import type { Client } from "./engine/client.ts";
import { withEdits } from "./engine/marks.ts";
import type { Mark, Range, Row, Summary, Task } from "./engine/protocol.ts";
import { language } from "./view/language.ts";
import { Rows } from "./view/rows.ts";

/** So long nothing must be typed before the engine is asked, in milliseconds. */
const PAUSE = 120;
const BOM = "\uFEFF";
const PLAIN_FILE = { lineBreak: "\n", head: "" } as const;

export interface AppEvents {
  /** The engine was asked, and has not answered. */
  readonly onWork: () => void;
  /** Everything that is shown is of the text as it is. */
  readonly onSummary: (summary: Summary) => void;
  /** Rows were drawn. */
  readonly onDraw: () => void;
  readonly onError: (error: unknown) => void;
}

export class App {
  readonly rows: Rows;
  readonly engine: Client;
  format: DocumentName = "text";
  config: Config = {};
  filename: string | undefined;
  /** What the file that was opened has and the page has not: line breaks of two characters, and a mark at its head. */
  private file: { readonly lineBreak: "\n" | "\r\n"; readonly head: "" | typeof BOM } = PLAIN_FILE;
  /** A word about which the panel «why» is to tell. */
  asked: string | undefined;
  private decisions: readonly Decision[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the changes; the engine knows the text as it was after so many. */
  private version = 0;
  private known = -1;
  private isAsked = false;
  /** The configuration that the engine took last. */
  private accepted: Config = this.config;

  private readonly events: AppEvents;

  constructor(container: HTMLElement, engine: Client, events: AppEvents) {
    this.engine = engine;
    this.events = events;
    this.rows = new Rows(container, {
      onChange: (change) => this.changed(change),
      read: (range) => this.read(range),
      onDraw: events.onDraw,
    });
  }

  /** Opens another document. */
  open(text: string, format: DocumentName, filename?: string, shared?: Pick<Shared, "config" | "rejected">): void {
    this.file = { lineBreak: text.includes("\r\n") ? "\r\n" : "\n", head: text.startsWith(BOM) ? BOM : "" };
    this.format = format;
    this.filename = filename;
    this.decisions = (shared?.rejected ?? []).map((range) => ({ ...range, kind: "rejected" }));
    if (shared !== undefined) this.config = shared.config;
    this.rows.show(text.slice(this.file.head.length).replace(/\r\n?/g, "\n"));
    this.ask();
  }

  /** What may be put into an address. */
  shared(): Shared {
    const rejected = this.decisions.filter(({ kind }) => kind === "rejected").map(({ start, end }) => ({ start, end }));
    return { text: this.rows.text, format: this.format, config: this.config, rejected };
  }

  configure(change: { readonly format?: DocumentName; readonly config?: Config }): void {
    this.format = change.format ?? this.format;
    this.config = change.config ?? this.config;
    this.ask();
  }

  reject(finding: Finding): void {
    if (!this.isKnown) return;
    const range = rejectedRange(this.rows.text, finding);
    this.decisions = withDecision(this.decisions, { ...range, kind: "rejected", finding });
    this.ask();
  }

  /** Writes what a suggestion would write into the text. */
  take(finding: Finding): void {
    if (!this.isKnown) return;
    const start = Math.min(finding.start, ...finding.edits.map((edit) => edit.start));
    const end = Math.max(finding.end, ...finding.edits.map((edit) => edit.end));
    const before = this.rows.text.slice(start, end);
    const after = withEdits(this.rows.text, { start, end }, finding.edits);
    this.rows.replace({ start, end }, after);
    const taken: Decision = { start, end: start + after.length, kind: "taken", finding, before };
    this.decisions = withDecision(this.decisions, taken);
    this.ask();
  }

  decisionOf({ decision }: Mark): Decision | undefined {
    return decision === undefined ? undefined : this.decisions[decision];
  }

  undo(decision: Decision): void {
    if (decision.kind === "taken") this.rows.replace(decision, decision.before ?? "");
    this.decisions = this.decisions.filter((each) => each !== decision);
    this.ask();
  }

  /** Brings the mark at or around an offset into view; absent where there is none. */
  async show(offset: number): Promise<HTMLElement | undefined> {
    const start = (await this.engine.neighbour(offset + 1, -1)) ?? offset;
    const mark = await this.rows.bringMark(start);
    mark?.focus({ preventScroll: true });
    return mark;
  }

  /** Brings the next mark into view, or the one before. */
  async step(from: number, direction: 1 | -1): Promise<HTMLElement | undefined> {
    const offset = await this.engine.neighbour(from, direction);
    return offset === undefined ? undefined : this.show(offset);
  }

  /** The text becomes what the engine makes of it. */
  async applyAll(): Promise<void> {
    this.open(await this.output(), this.format, this.filename);
  }

  /** The repaired text as a file has it. */
  async output(): Promise<string> {
    const { lineBreak, head } = this.file;
    const text = await this.engine.output();
    return head + (lineBreak === "\n" ? text : text.replaceAll("\n", lineBreak));
  }

  private changed(change: Change): void {
    this.decisions = afterChange(this.decisions, change);
    this.version += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  /** Whether the engine knows the text as it is, and what is shown is of that text. */
  private get isKnown(): boolean {
    return this.known === this.version;
  }

  private read(range: Range): Promise<Row> | undefined {
    return this.isKnown ? this.engine.row(range) : undefined;
  }

  private ask(): void {
    clearTimeout(this.timer);
    this.version += 1;
    if (!this.isAsked) this.lint().catch(this.events.onError);
  }

  /** Has the engine look at the text until it knows it as it is. */
  private async lint(): Promise<void> {
    this.isAsked = true;
    let refused: unknown;
    try {
      this.events.onWork();
      let summary: Summary | undefined;
      while (summary === undefined || this.known !== this.version) {
        const { version, config } = this;
        try {
          summary = await this.engine.lint(this.task());
          this.known = version;
          this.accepted = config;
        } catch (error) {
          if (config === this.accepted) throw error;
          // A value that the engine does not take: the last ones hold.
          refused = error;
          this.config = this.accepted;
        }
      }
      this.events.onSummary(summary);
    } finally {
      this.isAsked = false;
    }
    if (refused !== undefined) this.events.onError(refused);
    await this.rows.redraw();
  }

  private task(): Task {
    const decided = this.decisions.map(({ start, end, kind }) => ({ start, end, kind }));
    return { text: this.rows.text, format: this.format, config: { ...this.config, messages: language }, decided };
  }
}
