import { joinsNext, ZWNJ } from "../../unicode/index.ts";
import * as BoundaryKind from "../boundary.ts";
import type { WordAnalysis } from "../word/analysis.ts";
import * as Cost from "../word/cost.ts";
import { kindAt, placesOf } from "../word/reading.ts";
import type { Found, RepairList } from "./repair-list.ts";
import * as Trait from "./trait.ts";

/** What a line shows of how it is written: in one that wants ZWNJs some are lost, or stand where many set none. */
type Habit = "wants ZWNJs" | "sets ZWNJs" | "unknown";

export const guards = {
  /** «سی‌دی‌ها و وبسایت‌ها», unlike «کتابها و وبسایتها» */
  "what many write solid stays beside other ZWNJs": (habit: Habit) => habit === "sets ZWNJs",
  /** «یک فریمورک» */
  "it stays where nothing shows that any is lost": (habit: Habit) => habit === "unknown",
};

/** Tells which of its joints are wanted in a word. */
type Wanted = (token: number, analysis: WordAnalysis) => number;

/** An edit that is as sure as this shows that something was lost. */
const SURE = 0.94;
/** So many ZWNJs are a habit: beside fewer, what is glued may have been forgotten. */
const HABIT = 4;

/** Decides on the ZWNJs that many leave out, by what the line shows of how it is written. */
export class LineHabit {
  /** The list of the line of which the habit is. Its text does not tell: under other options other ZWNJs are lost. */
  private line: readonly Found[] | undefined;
  private habit: Habit = "unknown";

  /** The joints that a word may do without. What the words before it lack is in the list, and in their joints. */
  leftOut(repairs: RepairList, { divided, undecided }: WordAnalysis, wanted: Wanted): number {
    if (divided === 0) return 0;
    if (repairs.found !== this.line) {
      this.line = repairs.found;
      this.habit = habitOf(repairs, wanted);
    }
    if (guards["what many write solid stays beside other ZWNJs"](this.habit)) return divided;
    return guards["it stays where nothing shows that any is lost"](this.habit) ? undecided : 0;
  }
}

function habitOf({ found, words }: RepairList, wanted: Wanted): Habit {
  if (found.some(isLost)) return "wants ZWNJs";
  for (let token = 0; token < words.tokens.count; token++) {
    if ((words.traits[token]! & Trait.noWord) !== 0) continue;
    const present = words.tokens.joints[token]!;
    // Nothing is read of a plain word.
    if (present === 0 && (words.traits[token]! & Trait.maySplit) === 0) continue;
    const analysis = words.wordAt(token);
    if (present === 0 ? hasLost(analysis, token, wanted) : (present & analysis.undecided) !== 0) return "wants ZWNJs";
  }
  return setsZwnjs(words.text) ? "sets ZWNJs" : "unknown";
}

function isLost({ start, end, kind, confidence }: Found): boolean {
  return start === end && confidence >= SURE && isNeverLeftOut(kind);
}

function hasLost(analysis: WordAnalysis, token: number, wanted: Wanted): boolean {
  if (analysis.cost > Cost.inflected) return false;
  return placesOf(wanted(token, analysis) & ~analysis.divided).some((at) => isNeverLeftOut(kindAt(analysis, at)));
}

/** «بزرگتر» is what many write. */
function isNeverLeftOut(kind: BoundaryKind.Kind | undefined): boolean {
  return kind !== BoundaryKind.comparative;
}

/** Not behind a Latin word, where none can be seen and a rule puts it. */
function setsZwnjs(text: string): boolean {
  const before = text.split(ZWNJ).slice(0, -1);
  return before.filter((part) => joinsNext(part.charCodeAt(part.length - 1))).length >= HABIT;
}
