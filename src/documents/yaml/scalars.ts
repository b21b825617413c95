import type { Barrier } from "../../edits/index.ts";
import { LETTERS, regex } from "../../unicode/index.ts";
import { linesOf } from "../lines.ts";
import { type FoundLiteral, lineBreaksIn } from "../literals/index.ts";
import type { FoundScalar } from "./read.ts";

/** Keys whose values are commands wherever they are no plain words: GitHub Actions, GitLab, Docker Compose. */
const COMMANDS = /^(?:run|script|before_script|after_script|command|commands|cmd|entrypoint|shell)$/;
/** Keys that name a file, whose text is the value: a ConfigMap of Kubernetes, `realm.json: |`. */
const FILE = /\.(?:json|ya?ml|toml|ini|conf|cfg|env|properties|xml|html?|css|[jt]sx?|sh|py|sql|lua|php|graphql|tpl)$/i;
/** JSON, or a script. */
const PROGRAM = /^(?:\{\s*["}][\s\S]*\}|\[\s*[{["][\s\S]*\])$|^#!/;
/** YAML 1.2, 5.7; and the end of a line that is no end. */
const ESCAPES = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|.)/gs;
const DOUBLED_QUOTE = /''/g;
const FENCE = /^(?:`{3,}|~{3,})/;
/** What a value may say of its own type and be a string all the same. */
const STRING_TAGS = ["!", "tag:yaml.org,2002:str"];

/** The part of a value that is prose, as it is written; nothing for one that people do not read. */
export function literalOf(source: string, scalar: FoundScalar): FoundLiteral | undefined {
  const { node, keys } = scalar;
  const { range, type, tag, srcToken } = node;
  if (range == null || (tag !== undefined && !STRING_TAGS.includes(tag))) return undefined;
  const key = keys?.key ?? "";
  const [from, to] = range;
  switch (type) {
    case "PLAIN":
    case "QUOTE_DOUBLE":
    case "QUOTE_SINGLE": {
      const quote = type === "PLAIN" ? 0 : 1;
      const [start, end] = [from + quote, to - quote];
      const raw = source.slice(start, end);
      if (COMMANDS.test(key) && !regex`/^["'«(]?[${LETTERS}]/`.test(raw)) return undefined;
      const escapes = { PLAIN: null, QUOTE_DOUBLE: ESCAPES, QUOTE_SINGLE: DOUBLED_QUOTE }[type];
      return {
        start,
        end,
        keys,
        escapes,
        syntax: lineBreaksIn(source, start, end),
        ...(type === "PLAIN" ? { holds: isPlain } : {}),
      };
    }
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED": {
      if (COMMANDS.test(key) || srcToken?.type !== "block-scalar") return undefined;
      const header = srcToken.props.reduce((length, part) => length + ("source" in part ? part.source.length : 0), 0);
      const body = source.slice(from + header, to);
      const start = from + header + (body.length - body.trimStart().length);
      const end = Math.max(start, from + header + body.trimEnd().length);
      const raw = source.slice(start, end);
      if (FILE.test(key) || PROGRAM.test(raw)) return undefined;
      return {
        start,
        end,
        keys,
        escapes: null,
        syntax: [...fencesIn(raw, start), ...lineBreaksIn(source, start, end)],
      };
    }
    default:
      return undefined;
  }
}

/** Whether a text can stand without quotes (YAML 1.2, 7.3.3). */
function isPlain(raw: string): boolean {
  return !/:(?:\s|$)|\s#|^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$))/.test(raw);
}

/** Code between fences of Markdown, which many descriptions are written in; a fence that is not closed goes on to the end. */
function fencesIn(raw: string, offset: number): Barrier[] {
  const fences: Barrier[] = [];
  let open: { readonly start: number; readonly mark: string } | undefined;
  for (const { start, end } of linesOf(raw)) {
    const line = raw.slice(start, end).trim();
    if (open === undefined) {
      const [mark] = FENCE.exec(line) ?? [];
      if (mark !== undefined) open = { start, mark };
    } else if (line === open.mark) {
      fences.push({ start: offset + open.start, end: offset + end, kind: "edge", name: "code" });
      open = undefined;
    }
  }
  if (open !== undefined)
    fences.push({ start: offset + open.start, end: offset + raw.length, kind: "edge", name: "code" });
  return fences;
}
