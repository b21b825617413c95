import { rules } from "../normalize/rules.ts";
import { checkOptions, checkString, NO_OPTIONS, OPTIONS, type Options } from "../options/index.ts";
import { repairBy } from "../walk/index.ts";
import { WholeLines } from "./whole-lines.ts";

/**
 * `normalize` as a Web `TransformStream`: strings in, repaired strings out. However the text is cut into chunks (within a word, a CRLF or
 * a pair of surrogates), what comes out is, put together, `normalize` of the whole. Each line is repaired as soon as it is whole, so
 * memory is that of the longest line, and time is linear.
 *
 * Bytes become strings by `TextDecoderStream`. It drops a byte order mark unless told `{ ignoreBOM: true }`, and replaces what is no UTF-8
 * unless told `{ fatal: true }`.
 *
 * @param options - those of `normalize`; every field has a default
 * @throws TypeError for an unknown option or a wrong value, at once; a chunk that is no string fails the stream with one
 * @example
 * const parts = new Blob(["كتاب ها", "ي علي , \r\nمي", "خوانم"]).stream().pipeThrough(new TextDecoderStream());
 * let text = "";
 * for await (const part of parts.pipeThrough(normalizeStream())) text += part;
 * text; // "کتاب‌های علی،\r\nمی‌خوانم"
 */
export function normalizeStream(options: Options = NO_OPTIONS): TransformStream<string, string> {
  checkOptions("normalizeStream", options, OPTIONS);
  const lines = new WholeLines();
  const send = (text: string, controller: TransformStreamDefaultController<string>): void => {
    if (text !== "") controller.enqueue(repairBy(rules, "normalizeStream", text, options));
  };
  return new TransformStream({
    transform: (chunk, controller) => {
      checkString("normalizeStream", "chunk", chunk);
      send(lines.add(chunk), controller);
    },
    flush: (controller) => send(lines.rest(), controller),
  });
}
