/** A fenced block of a Markdown text. */
export interface Block {
  /** Where it stands, for people: `docs/guide.md:9`. */
  readonly place: string;
  /** What stands behind the fence. */
  readonly info: string;
  readonly code: string;
}

/** All fenced blocks of a text, in its order. @throws Error for one that is not closed */
export function blocksOf(file: string, text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const fence = /^ *(```+)(.*)$/.exec(lines[i]!);
    if (fence === null) continue;
    const end = lines.findIndex((line, at) => at > i && line.trim() === fence[1]);
    if (end === -1) throw new Error(`${file}:${i + 1}: the block is not closed`);
    blocks.push({ place: `${file}:${i + 1}`, info: fence[2]!.trim(), code: lines.slice(i + 1, end).join("\n") });
    i = end;
  }
  return blocks;
}
