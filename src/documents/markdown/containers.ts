import type { Cursor } from "./cursor.ts";

/** A quote, or an item whose content is indented by this many columns. */
type Container = { readonly kind: "quote" } | { readonly kind: "item"; readonly indent: number; isEmpty: boolean };

/** Containers deeper than this are left alone together with all that is in them. No document that people wrote has them. */
const MAX_DEPTH = 100;

/** The open quotes and items, from the outermost in. */
export class Containers {
  private readonly open: Container[] = [];
  private goingOn = 0;

  /** How many of them go on in this line; fewer than all in a lazy line, until a block closes the others. */
  get depth(): number {
    return this.goingOn;
  }

  get isLazy(): boolean {
    return this.goingOn < this.open.length;
  }

  get isFull(): boolean {
    return this.open.length === MAX_DEPTH;
  }

  /** How many are open. */
  get count(): number {
    return this.open.length;
  }

  /** Whether the innermost is an item. */
  get isInItem(): boolean {
    return this.open.at(-1)?.kind === "item";
  }

  /** Goes over the markers of those that go on in this line. */
  goOn(cursor: Cursor): void {
    this.goingOn = 0;
    for (const container of this.open) {
      if (!goesOn(container, cursor)) return;
      this.goingOn += 1;
    }
  }

  /** Closes those that do not go on. */
  closeRest(): void {
    if (this.isLazy) this.open.length = this.goingOn;
  }

  /** Takes the mark of a quote, which begins here. */
  startQuote(cursor: Cursor): void {
    skipQuoteMark(cursor);
    this.start({ kind: "quote" });
  }

  startItem(indent: number, isEmpty: boolean): void {
    this.start({ kind: "item", indent, isEmpty });
  }

  private start(container: Container): void {
    this.open.push(container);
    this.goingOn = this.open.length;
  }
}

function goesOn(container: Container, cursor: Cursor): boolean {
  if (container.kind === "quote") {
    if (cursor.blockIndent >= 4 || cursor.isBlank || cursor.text[cursor.next] !== ">") return false;
    skipQuoteMark(cursor);
    return true;
  }
  if (cursor.isBlank) return !container.isEmpty;
  if (cursor.indent < container.indent) return false;
  container.isEmpty = false;
  cursor.skipColumns(container.indent);
  return true;
}

function skipQuoteMark(cursor: Cursor): void {
  cursor.skipMark(1);
  if (cursor.indent > 0) cursor.skipColumns(1);
}
