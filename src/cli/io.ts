import type { Readable, Writable } from "node:stream";

/** What the program may touch of the process around it; tests give one of their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Exit codes, the same for every command and format. */
export const EXIT = {
  clean: 0,
  /** Findings at error level, more warnings than allowed, or files that a dry run would change. */
  findings: 1,
  /** Usage, configuration, or a file that could not be read or written. */
  failure: 2,
} as const;

/** Writes and waits until there is room for more. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === "" || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      for (const event of ["drain", "close", "error"]) stream.off(event, done);
      resolve();
    };
    for (const event of ["drain", "close", "error"]) stream.once(event, done);
  });
}

/** Tells what went wrong, in one line. */
export function complain(io: Io, message: string): void {
  io.stderr.write(`virayesh: ${message.replace(/\s*\n\s*/g, " ")}\n`);
}
