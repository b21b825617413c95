/** Counts files in other languages than Persian. */
export class Others {
  private readonly counts = new Map<string, number>();
  files = 0;

  add(language: string): void {
    if (language === "fa" || language === "und") return;
    this.files += 1;
    this.counts.set(language, (this.counts.get(language) ?? 0) + 1);
  }

  /** `ar 8, ur 4`, the commonest first. */
  get tags(): string {
    return [...this.counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([tag, count]) => `${tag} ${count}`)
      .join(", ");
  }
}
