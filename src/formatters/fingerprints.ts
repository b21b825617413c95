import type { Finding } from "../lint/index.ts";

/** How much of the line on both sides tells where a finding is, whatever stands above it. */
const CONTEXT = 30;

/**
 * Names for the findings of a file that stay the same when text is added elsewhere, so that code scanning knows a finding again: of the rule
 * and of the text around, not of the place. Of equal ones each has a number.
 */
export class Fingerprints {
  private readonly source: string;
  private readonly path: string;
  private readonly seen = new Map<string, number>();

  /** @param path - where fingerprints are compared over all files, the name of this one */
  constructor(source: string, path = "") {
    this.source = source;
    this.path = path;
  }

  next({ rules, start, end }: Finding): string {
    const before = this.source.slice(Math.max(0, start - CONTEXT), start).split(/[\n\r]/);
    const [after = ""] = this.source.slice(end, end + CONTEXT).split(/[\n\r]/);
    const hash = hashOf(`${this.path}${rules[0]}\n${before.at(-1)}${this.source.slice(start, end)}${after}`);
    const count = (this.seen.get(hash) ?? 0) + 1;
    this.seen.set(hash, count);
    return `${hash}:${count}`;
  }
}

/** FNV-1a of UTF-16 code units, 32 bits from each end: no secret, and long enough for the findings of a file. */
function hashOf(text: string): string {
  let [forth, back] = [0x811c9dc5, 0x811c9dc5];
  for (let i = 0; i < text.length; i++) {
    forth = Math.imul(forth ^ text.charCodeAt(i), 0x01000193);
    back = Math.imul(back ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return [forth, back].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
