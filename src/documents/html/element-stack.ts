/** Open elements, with a count of each name so that an end tag without an element costs nothing. */
export class ElementStack<Element extends { readonly name: string }> {
  private readonly elements: Element[] = [];
  private readonly counts = new Map<string, number>();

  get top(): Element | undefined {
    return this.elements.at(-1);
  }

  get isEmpty(): boolean {
    return this.elements.length === 0;
  }

  push(element: Element): void {
    this.elements.push(element);
    this.counts.set(element.name, (this.counts.get(element.name) ?? 0) + 1);
  }

  pop(): void {
    const { name } = this.elements.pop()!;
    this.counts.set(name, this.counts.get(name)! - 1);
  }

  /** Closes the innermost element of this name and all within it; nothing when there is none. */
  close(name: string): void {
    if ((this.counts.get(name) ?? 0) === 0) return;
    while (this.elements.at(-1)!.name !== name) this.pop();
    this.pop();
  }
}
