import type { DateProblem, ProblemCode } from "./types.ts";
import { WEEKDAYS, weekdayOfDayNumber } from "./weekday.ts";

export function problem(code: ProblemCode, message: string): DateProblem {
  return { code, message };
}

export function weekdayMismatch(given: number, day: number): DateProblem {
  const message = `The text says ${WEEKDAYS[given]}, but the date is a ${weekdayOfDayNumber(day)}.`;
  return problem("WEEKDAY_MISMATCH", message);
}
