import { randomUUID } from "node:crypto";
import type { Readable, Writable } from "node:stream";
import { clean } from "../unicode/index.ts";

/** What the program may touch of the process around it; tests give one of their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted once nobody reads the standard output any more (`| head`). */
  readonly unread: AbortSignal;
}

/** Exit codes, the same for every command and format. */
export const EXIT = {
  clean: 0,
  /** Findings at error level, more warnings than allowed, or files that a dry run would change. */
  findings: 1,
  /** Usage, configuration, or a file that could not be read or written. */
  failure: 2,
} as const;

/** Writes to the standard output and waits until there is room for more. Where nobody reads on, nothing is written. */
export async function write({ stdout, unread }: Io, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || unread.aborted || stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      stdout.off("drain", done);
      unread.removeEventListener("abort", done);
      resolve();
    };
    stdout.once("drain", done);
    unread.addEventListener("abort", done);
  });
}

/** A text of others, such that the log of GitHub Actions takes no line of it for a command. */
export function silenced(text: string, { env }: Io): string {
  if (text === "" || env["GITHUB_ACTIONS"] !== "true") return text;
  const token = randomUUID();
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}

/** Tells what went wrong, in one line. */
export function complain(io: Io, message: string): void {
  io.stderr.write(`virayesh: ${clean(message.replace(/\s*\n\s*/g, " "))}\n`);
}
