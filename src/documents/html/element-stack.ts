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

  get size(): number {
    return this.elements.length;
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

  /** Takes off the elements above a size, but for those to be kept. */
  shrink(size: number, isKept: (element: Element) => boolean): void {
    const kept: Element[] = [];
    for (; this.elements.length > size; this.pop()) if (isKept(this.elements.at(-1)!)) kept.push(this.elements.at(-1)!);
    for (const element of kept.reverse()) this.push(element);
  }
}
