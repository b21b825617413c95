import { joinsNext, ZWNJ } from "../../unicode/index.ts";

/** Whether a text has so many ZWNJs that can be seen. Behind a Latin word none can, and a rule puts it. */
export function setsZwnjs(text: string, fewest: number): boolean {
  let count = 0;
  for (let at = text.indexOf(ZWNJ); at >= 0 && count < fewest; at = text.indexOf(ZWNJ, at + 1))
    if (at > 0 && joinsNext(text.charCodeAt(at - 1))) count += 1;
  return count === fewest;
}
