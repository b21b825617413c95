import { randomBytes } from "node:crypto";
import { closeSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a user, a supervisor or a closed terminal ends a program with. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const TRIES = 10;

const ours = new Set<string>();
let isListening = false;

/** A file that we made and nobody knows of. */
export interface Temporary {
  readonly path: string;
  readonly fd: number;
}

/**
 * Makes a file of a random, short name in a folder: beside a name of 255 bytes there is room for it, and it cannot be foretold. It is removed
 * if a signal ends the program. One that is there already is never ours.
 */
export function makeTemporary(folder: string, mode = 0o600): Temporary {
  // Before there is a file: a signal in between would leave it behind.
  listen();
  for (let tries = 1; ; tries++) {
    const path = join(folder, `.virayesh-${randomBytes(6).toString("hex")}`);
    try {
      const fd = openSync(path, "wx", mode);
      ours.add(path);
      return { path, fd };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST" && tries < TRIES) continue;
      if (ours.size === 0) stopListening();
      throw error;
    }
  }
}

/** Closes a temporary file and removes it. */
export function dropTemporary({ path, fd }: Temporary): void {
  closeSync(fd);
  rmSync(path, { force: true });
  keepTemporary({ path });
}

/** Whether a file is still a temporary one. */
export function isOurs({ path }: Temporary): boolean {
  return ours.has(path);
}

/** A temporary file has become a lasting one, under another name or for somebody to look at. */
export function keepTemporary({ path }: Pick<Temporary, "path">): void {
  ours.delete(path);
  // A signal that came meanwhile is heard in the next turn of the event loop, and we may be in the middle of one.
  setImmediate(() =>
    setImmediate(() => {
      if (ours.size === 0) stopListening();
    }),
  );
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of SIGNALS) process.on(signal, end);
}

function stopListening(): void {
  isListening = false;
  for (const signal of SIGNALS) process.off(signal, end);
}

/** Removes what is ours and lets the signal do what it does. */
function end(signal: NodeJS.Signals): void {
  for (const path of ours) rmSync(path, { force: true });
  stopListening();
  process.kill(process.pid, signal);
}
