/** Lines of a file, from 1, the last one included. In rising order. */
export type ChangedLines = readonly (readonly [first: number, last: number])[];

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** The lines that a patch without context (`git diff -U0`) adds or changes, by the name of the file. */
export function readChangedLines(patch: string): ReadonlyMap<string, ChangedLines> {
  const files = new Map<string, [number, number][]>();
  let file: [number, number][] = [];
  /** Of the lines of a hunk, which may look like anything, so many are to come. */
  let left = 0;
  for (const line of patch.split("\n")) {
    if (left > 0) {
      if (!line.startsWith("\\")) left -= 1;
      continue;
    }
    if (line.startsWith("+++ ")) {
      file = [];
      files.set(nameIn(line.slice(4)), file);
      continue;
    }
    const hunk = HUNK.exec(line);
    if (hunk === null) continue;
    const [removed, first, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    left = removed + added;
    if (added > 0) file.push([first, first + added - 1]);
  }
  return files;
}

/** `b/docs/a.md`; one with a space has a tab behind it, and one with what is no letter is quoted in the manner of C. */
function nameIn(given: string): string {
  if (!given.startsWith('"')) return given.replace(/\t$/, "").replace(/^b\//, "");
  const inside = given.slice(1, given.lastIndexOf('"'));
  const bytes = inside.match(/\\[0-7]{3}|\\.|[^\\]+/gs) ?? [];
  return Buffer.concat(bytes.map(byteOf)).toString("utf8").replace(/^b\//, "");
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

function byteOf(part: string): Buffer {
  if (!part.startsWith("\\")) return Buffer.from(part);
  if (part.length === 4) return Buffer.from([Number.parseInt(part.slice(1), 8)]);
  return Buffer.from(ESCAPES[part[1]!] ?? part[1]!);
}
