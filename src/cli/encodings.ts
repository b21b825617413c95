import { isUtf8 } from "node:buffer";
import { EncodingError, FileError } from "./errors.ts";

/** Encodings beside UTF-8 that Persian texts are found in. */
export const ENCODING_NAMES = ["windows-1256", "utf-16le", "utf-16be"] as const;

/** The name of an encoding. */
export type EncodingName = (typeof ENCODING_NAMES)[number];

/**
 * The text of bytes; a byte order mark stays.
 *
 * @throws EncodingError for bytes that would not come back, and for UTF-8: to another encoding it looks like letters, too
 */
export function decodeFrom(encoding: EncodingName, bytes: Uint8Array): string {
  if (bytes.some((byte) => byte >= 0x80) && isUtf8(bytes)) throw new EncodingError(`not ${encoding} but UTF-8`);
  let text: string | undefined;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {}
  if (text === undefined || !encodeTo(encoding, text).equals(bytes)) throw new EncodingError(`not ${encoding}`);
  return text;
}

/** The bytes of a text. @throws FileError that names the first character which the encoding has not */
export function encodeTo(encoding: EncodingName, text: string): Buffer {
  if (encoding === "windows-1256") return encodeBytes(encoding, text);
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}

/** By character, the byte that stands for it in an encoding of one byte each. */
let byteOf: Map<number, number> | undefined;

function encodeBytes(encoding: "windows-1256", text: string): Buffer {
  if (byteOf === undefined) {
    const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    byteOf = new Map(Array.from(all, (character, byte) => [character.charCodeAt(0), byte]));
  }
  const bytes = Buffer.allocUnsafe(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf.get(text.charCodeAt(i));
    if (byte === undefined) throw new FileError(describeMissing(encoding, text.codePointAt(i)!));
    bytes[i] = byte;
  }
  return bytes;
}

function describeMissing(encoding: EncodingName, code: number): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return `left as it is: ${encoding} has no ${String.fromCodePoint(code)} (${name}), which the repaired text needs; in UTF-8 it could be repaired`;
}
