import type { Options } from "../../edits/index.ts";
import type { Line } from "../../walk/index.ts";
import { joinBefore } from "./join-words.ts";
import { type Found, LineContext } from "./line-context.ts";
import { linkingVavBefore } from "./linking-vav.ts";
import { splitWord } from "./split-word.ts";
import { Gap } from "./tokens.ts";

let context: LineContext | undefined;
let lastLine: Line | undefined;
let lastOptions: Options | undefined;

/** Everything that is to be repaired in a line, in order. Every rule asks for it, so the line that was analysed last is remembered. */
export function analyseLine(line: Line, options: Options): readonly Found[] {
  context ??= new LineContext();
  if (line !== lastLine || options !== lastOptions) {
    context.start(line.text, options);
    analyse(context);
    lastLine = line;
    lastOptions = options;
  }
  return context.found;
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
