import { type FSWatcher, fstatSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import type { Io } from "./io.ts";

/** An editor that saves touches a file several times; so long it is let finish, in milliseconds. */
const PAUSE = 100;
/** What we make ourselves while we write. */
const OWN = /[\\/]\.virayesh-[0-9a-f]+$/;

/**
 * Does something, and again whenever something changed in the folders that it tells of, until nobody reads what it writes. What changes
 * meanwhile is not lost: it has it done once more.
 *
 * @param isOurs - whether a path is of a file that we write ourselves
 */
export async function repeatOnChange(
  action: () => Promise<readonly string[]>,
  isOurs: (path: string) => boolean,
  { unread, stdout, stderr }: Pick<Io, "unread" | "stdout" | "stderr">,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let isDirty = false;
  let wake: () => void = () => {};
  const notice = (): void => {
    isDirty = true;
    wake();
  };
  const follow = (folder: string): void => {
    try {
      const watcher = watch(folder, (_, name) => {
        const path = name === null ? folder : join(folder, name);
        if (!OWN.test(path) && !isOurs(path) && !goesTo(path, stdout) && !goesTo(path, stderr)) notice();
      });
      const stop = (): void => {
        watcher.close();
        watchers.delete(folder);
      };
      watcher.on("error", stop);
      watchers.set(folder, watcher);
    } catch {
      // It is gone again, or the system has no watchers left; what lies above it will tell.
    }
  };
  unread.addEventListener("abort", () => wake());
  while (!unread.aborted) {
    isDirty = false;
    const folders = new Set(await action());
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) if (!watchers.has(folder)) follow(folder);
    if (!isDirty && !unread.aborted) {
      await new Promise<void>((done) => {
        wake = done;
      });
    }
    if (!unread.aborted) await setTimeout(PAUSE);
  }
  for (const watcher of watchers.values()) watcher.close();
}

/** Whether what is written to a stream goes to this file, `--watch > lint.log`: each report would have the next one made. */
function goesTo(path: string, stream: Writable & { readonly fd?: unknown }): boolean {
  try {
    if (typeof stream.fd !== "number") return false;
    const [there, here] = [fstatSync(stream.fd), statSync(path)];
    return there.isFile() && there.ino === here.ino && there.dev === here.dev;
  } catch {
    return false;
  }
}
