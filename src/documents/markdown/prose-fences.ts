/** Whether a line, without its indentation, ends the code that a fence began. */
export function closesFence(content: string, mark: string): boolean {
  return content.length >= mark.length && content === mark.charAt(0).repeat(content.length);
}

/** The open fences that look as those of code do but hold blocks, with the depth of containers that each stands in. */
export class ProseFences {
  private readonly open: { readonly mark: string; readonly depth: number }[] = [];

  push(mark: string, depth: number): void {
    this.open.push({ mark, depth });
  }

  /** Takes a line at a depth for the end of the innermost one; whether it is. What its container ended is forgotten. */
  close(content: string, depth: number): boolean {
    while (this.open.length > 0 && this.open.at(-1)!.depth > depth) this.open.pop();
    const last = this.open.at(-1);
    const closes = last?.depth === depth && closesFence(content, last.mark);
    if (closes) this.open.pop();
    return closes;
  }
}
