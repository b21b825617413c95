/**
 * Keeps the document while somebody reads the page of a rule, changes the language or loads the page again: in the storage of the tab,
 * which is gone with it.
 */
import { isShared, type Shared } from "./share.ts";

const KEY = "virayesh-playground";

export interface Kept extends Shared {
  readonly filename?: string | undefined;
  /** Of the address at which it was: what was written since is newer than what the fragment holds. */
  readonly fragment: string;
}

export function keep(document: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(document));
  } catch {
    // Too large, or not allowed: nothing is kept, rather than an older text.
    forget();
  }
}

/** Absent where nothing was kept. */
export function kept(): Kept | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isShared(value) ? (value as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There is no storage at all.
  }
}
