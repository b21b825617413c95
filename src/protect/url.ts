import type { Range } from "../edits/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, LATIN } from "./triggers.ts";

/** A scheme and the host; `mailto:` and `tel:` have no slashes. */
const SCHEME = /(?:[A-Za-z0-9][A-Za-z0-9+.-]{1,20}:\/\/|(?:mailto|tel|data|urn|javascript|magnet|geo|sms):)(?=[^\s])/y;

/** A host without a scheme: `www.` and anything, or labels that end in a top-level domain as people write them. */
const HOST =
  /(?:www\.[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}|(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}(?:com|org|net|edu|gov|mil|int|info|biz|app|dev|xyz|site|online|shop|blog|news|tech|cloud|club|top|pro|name|[a-z]{2})|localhost(?=:[0-9]))(?![A-Za-z0-9_-])(?::[0-9]{1,5})?/y;

/** What a URL never holds: spaces, quotes, brackets of markup, marks of Persian. */
const TAIL = /[^\s<>"`|\\^\u00AB\u00BB\u2018-\u201F\u2039\u203A\u060C\u061B\u061F\u06D4\u2026]*/y;
const PATH = /(?=[/?#])[^\s<>"`|\\^\u00AB\u00BB\u2018-\u201F\u2039\u203A\u060C\u061B\u061F\u06D4\u2026]+/y;

/** A link of a proxy with its name behind #, which is a line of its own and may hold spaces. */
const SHARED = /(?:ssr?|vmess|vless|trojan|tuic|hysteria2?|hy2|wireguard|snell):\/\/[^\s#]{1,2000}#[^\r\n]*/y;

export const url: Recogniser = {
  name: "url",
  triggers: LATIN | DIGIT,
  behind: "+.-:",
  find: (text, at) => {
    const shared = /[^\r\n]/.test(text[at - 1] ?? "") ? undefined : matchAt(SHARED, text, at);
    if (shared !== undefined) return shared;
    const scheme = matchAt(SCHEME, text, at);
    if (scheme !== undefined) {
      const end = trimEnd(text, scheme.end, matchAt(TAIL, text, scheme.end)!.end);
      return end > scheme.end ? { start: at, end } : undefined;
    }
    const host = matchAt(HOST, text, at);
    if (host === undefined) return undefined;
    const path: Range | undefined = matchAt(PATH, text, host.end);
    return { start: at, end: path === undefined ? host.end : Math.max(host.end, trimEnd(text, host.end, path.end)) };
  },
};

/** Marks at the end belong to the sentence, and so does a bracket that was not opened inside. */
export function trimEnd(text: string, start: number, from: number): number {
  let open = 0;
  for (let i = start; i < from; i++) {
    if ("([{".includes(text[i]!)) open += 1;
    else if (")]}".includes(text[i]!)) open -= 1;
  }
  let end = from;
  for (; end > start; end--) {
    const last = text[end - 1]!;
    if (")]}".includes(last)) {
      if (open >= 0) break;
      open += 1;
    } else if ("([{".includes(last)) open -= 1;
    else if (!".,;:!?'*_~\u200C\u200D\u200B\u200E\u200F\u00AD\uFEFF\u2060".includes(last)) break;
  }
  return end;
}
