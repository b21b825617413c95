import { ZWNJ } from "../../unicode/index.ts";
import { CERTAIN, IF_LOST, LIKELY } from "./join.ts";
import type { Found } from "./repair-list.ts";

export const guards = {
  /** «همان طور که گفته‌ام», «همان طور که گفتم», unlike «همان طور که می گفتم» */
  "no space surely stands for a ZWNJ": (found: readonly Found[], text: string) =>
    text.includes(ZWNJ) ||
    !found.some(
      ({ start, end, replacement, confidence }) => start < end && replacement === ZWNJ && confidence >= CERTAIN,
    ),
};

/** Joins what many write as two words, in a line of which other spaces surely stand for ZWNJs: who typed it had no ZWNJ to set. */
export function joinLost(found: readonly Found[], text: string): readonly Found[] {
  return found.some(({ confidence }) => confidence === IF_LOST) &&
    !guards["no space surely stands for a ZWNJ"](found, text)
    ? found.map((each) => (each.confidence === IF_LOST ? { ...each, confidence: LIKELY } : each))
    : found;
}
