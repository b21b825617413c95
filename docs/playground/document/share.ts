/** A document in the fragment of an address: JSON, deflated, in base64url. A fragment is never sent to a server. */
import type { DocumentName } from "../../../src/cli/formats.ts";
import type { Config } from "../../../src/lint/index.ts";
import type { Range } from "../engine/protocol.ts";

export interface Shared {
  readonly text: string;
  readonly format: DocumentName;
  readonly config: Config;
  readonly rejected: readonly Range[];
}

const PREFIX = "v1.";
/** What chat programs and mail still take for an address. */
const LONGEST = 30_000;
/** What is unpacked, lest a short link fill the memory. */
const MOST = 4_000_000;

/** Absent for what is too long. */
export async function toFragment(shared: Shared): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  if (bytes.length > MOST) return undefined;
  const packed = await through(bytes, new CompressionStream("deflate-raw"), MOST);
  const fragment = PREFIX + toBase64(packed);
  return fragment.length <= LONGEST ? fragment : undefined;
}

/** @throws Error for what is no fragment of {@link toFragment} */
export async function fromFragment(fragment: string): Promise<Shared> {
  if (!fragment.startsWith(PREFIX)) throw new Error("share: the fragment is of another kind");
  const packed = fromBase64(fragment.slice(PREFIX.length));
  const bytes = await through(packed, new DecompressionStream("deflate-raw"), MOST);
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (!isShared(value)) throw new Error("share: the fragment holds no document");
  return value;
}

/** Whether something that was read is a document. */
export function isShared(value: unknown): value is Shared {
  const { text, format, config, rejected } = (value ?? {}) as Partial<Record<keyof Shared, unknown>>;
  return (
    typeof text === "string" &&
    typeof format === "string" &&
    typeof config === "object" &&
    config !== null &&
    Array.isArray(rejected) &&
    rejected.every(
      ({ start, end }: Range) =>
        Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length,
    )
  );
}

/** @throws Error where more comes out than is allowed */
async function through(bytes: Uint8Array, stream: CompressionStream, most: number): Promise<Uint8Array> {
  const reader = new Blob([bytes as BlobPart]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    length += read.value.length;
    if (length > most) throw new Error(`share: more than ${most} bytes`);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
