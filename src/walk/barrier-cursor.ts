import type { Line } from "./rule.ts";

/** Tells whether an offset of a line lies in a barrier. Ask for rising offsets only. */
export function barrierCursor({ barriers }: Line): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < barriers.length && barriers[next]!.end <= offset) next += 1;
    return next < barriers.length && barriers[next]!.start <= offset;
  };
}
