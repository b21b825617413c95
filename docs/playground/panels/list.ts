import type { Beginning } from "../engine/protocol.ts";
import type { TextName } from "../texts.ts";
import { element } from "../view/dom.ts";
import { say, sayNumber } from "../view/language.ts";

/** What a panel shows of a list: its items, how many of all they are if it is long, or that there is none. */
export function listOf<T>(
  { total, first }: Beginning<T>,
  none: TextName,
  item: (of: T) => HTMLElement,
): readonly HTMLElement[] {
  const note = (text: string): HTMLElement => element("p", { class: "quiet" }, text);
  if (total === 0) return [note(say(none))];
  const list = element("ol", { class: "list" }, ...first.map(item));
  if (total === first.length) return [list];
  return [note(say("showsFirst", { shown: sayNumber(first.length), total: sayNumber(total) })), list];
}
