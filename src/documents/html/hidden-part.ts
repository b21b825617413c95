import type { Emit } from "../emit.ts";
import type { HtmlScope } from "./scope.ts";
import type { Tag } from "./tag.ts";

/** Emits the parts of a piece of text that the elements of a scope hide, tag by tag. */
export class HiddenPart {
  private readonly scope: HtmlScope;
  private readonly emit: Emit;
  private from: number;

  constructor(scope: HtmlScope, emit: Emit) {
    this.scope = scope;
    this.emit = emit;
    this.from = scope.isHidden ? 0 : -1;
  }

  /** Heeds a tag that stands at `at` of the piece and is told in offsets of `source`. */
  read(source: string, tag: Tag, at: number): void {
    const wasHidden = this.scope.isHidden;
    this.scope.read(source, tag);
    if (wasHidden === this.scope.isHidden) return;
    if (wasHidden) this.emit(this.from, at + tag.end - tag.start, "inline", "code");
    this.from = wasHidden ? -1 : at;
  }

  /** The piece ends here. */
  finish(length: number): void {
    if (this.from !== -1) this.emit(this.from, length, "edge", "code");
  }
}
