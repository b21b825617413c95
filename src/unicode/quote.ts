import { clean } from "./clean.ts";

/** No more of a value is quoted: it may be the first line of a file that is nobody's business. */
const LONGEST = 40;

/** A value as a message quotes it: short, on one line, and never a throw, whatever it is. */
export function quote(value: unknown): string {
  const text = textOf(value);
  return clean(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A BigInt, a cycle …
    return typeof value === "bigint" ? `${value}n` : kindOf(value);
  }
}

function kindOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value);
  } catch {
    // … or a proxy that throws whatever is asked of it.
    return typeof value;
  }
}
