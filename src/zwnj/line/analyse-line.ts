import type { Options } from "../../edits/index.ts";
import type { Line } from "../../walk/index.ts";
import type { BoundaryKind } from "../boundary.ts";
import { joinBefore } from "./join-words.ts";
import { type Found, LineContext } from "./line-context.ts";
import { linkingVavBefore } from "./linking-vav.ts";
import { splitWord } from "./split-word.ts";
import { Gap } from "./tokens.ts";

const NOTHING: readonly Found[] = [];

/**
 * What was found in the line that was analysed last. The rules ask one after another, and each changes the line by its own part of what was
 * found: so when the next one asks, the line is what it was with that part applied, and the rest need not be found again.
 */
interface Last {
  line: Line | undefined;
  options: Options | undefined;
  found: readonly Found[];
  /** The kinds that were asked for since the analysis; when one comes again, a new round has begun. */
  asked: number;
  /** The kind that was asked for last. */
  kind: BoundaryKind | -1;
}

let context: LineContext | undefined;
const last: Last = { line: undefined, options: undefined, found: NOTHING, asked: 0, kind: -1 };

/** What one rule has to repair in a line, in order. */
export function analyseLine(line: Line, options: Options, kind: BoundaryKind): readonly Found[] {
  if (options !== last.options || (last.asked & (1 << kind)) !== 0 || !continues(line)) {
    context ??= new LineContext();
    context.start(line.text, options);
    analyse(context);
    last.found = context.found;
    last.options = options;
    last.asked = 0;
  }
  last.line = line;
  last.kind = kind;
  last.asked |= 1 << kind;
  return last.found.length === 0 ? NOTHING : last.found.filter((found) => found.kind === kind);
}

/** Whether a line is the last one, or the last one after the edits of the rule that asked last. */
function continues(line: Line): boolean {
  if (last.line === undefined) return false;
  if (line === last.line) return true;
  const before = last.line.text;
  const rest: Found[] = [];
  let shift = 0;
  let text = "";
  let position = 0;
  for (const found of last.found) {
    if (found.kind === last.kind && found.confidence >= 0.8) {
      text += before.slice(position, found.start) + found.replacement;
      position = found.end;
      shift += found.replacement.length - (found.end - found.start);
    } else {
      rest.push(shift === 0 ? found : { ...found, start: found.start + shift, end: found.end + shift });
    }
  }
  if (position === 0 || line.text.length !== before.length + shift || text + before.slice(position) !== line.text) return false;
  last.found = rest;
  return true;
}

function analyse(context: LineContext): void {
  const { tokens, options } = context;
  // Where the word that is being put together begins.
  let head = 0;
  for (let token = 0; token < tokens.count; token++) {
    let join = tokens.gap[token] === Gap.space ? joinBefore(context, head, token) : undefined;
    if (options.linkingVav === "zwnj" && tokens.gap[token] === Gap.space) join ??= linkingVavBefore(context, token);
    if (join === undefined || join.confidence < 0.8) head = token;
    if (join !== undefined) context.join(token, join.kind, join.confidence);
    splitWord(context, token);
  }
}
