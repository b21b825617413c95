/**
 * The opening brackets of links that are still open. A link holds no link (CommonMark 6.3), so that one being closed
 * makes all brackets around it mere text, those of images excepted.
 */
export class Brackets {
  private readonly open: { readonly at: number; readonly isImage: boolean }[] = [];
  private inactive = 0;
  private last = -1;

  push(at: number, isImage: boolean): void {
    this.open.push({ at, isImage });
    this.last = at;
  }

  /** Takes the innermost open bracket for the closing one at `at`; `hasInner` says whether brackets stand between the two. */
  pop(at: number): { readonly at: number; readonly isImage: boolean; readonly hasInner: boolean } | undefined {
    const opening = this.open.pop();
    const isInactive = this.open.length < this.inactive && !opening?.isImage;
    this.inactive = Math.min(this.inactive, this.open.length);
    const hasInner = opening !== undefined && this.last > opening.at;
    this.last = at;
    return opening === undefined || isInactive ? undefined : { at: opening.at, isImage: opening.isImage, hasInner };
  }

  /** A link was closed. */
  deactivate(): void {
    this.inactive = this.open.length;
  }
}
