/**
 * The conversions beside jalaali-js, in one process, as ratios: absolute times differ from machine to machine.
 * Run: npx tsx bench/dates.ts
 */
import { toGregorian, toJalaali } from "jalaali-js";
import { gregorianToJalali, jalaliToGregorian } from "../src/dates/index.ts";

const COUNT = 2000;
const REPETITIONS = 150;

/** Random dates of 1900–2100 from a fixed seed, all valid in both calendars. */
const gregorian = Array.from({ length: COUNT }, (_, i) => {
  const random = (i * 2_654_435_761) >>> 0;
  return { year: 1900 + (random % 201), month: 1 + ((random >>> 8) % 12), day: 1 + ((random >>> 16) % 28) };
});
const jalali = gregorian.map((date) => gregorianToJalali(date));

/** The best time of many short runs, in nanoseconds a call. */
function best(run: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < REPETITIONS; i++) {
    const started = process.hrtime.bigint();
    sum += run();
    least = Math.min(least, Number(process.hrtime.bigint() - started));
  }
  return sum === 0 ? Number.NaN : least / COUNT;
}

const rows = [
  [
    "gregorianToJalali",
    best(() => gregorian.reduce((sum, date) => sum + gregorianToJalali(date).day, 0)),
    best(() => gregorian.reduce((sum, { year, month, day }) => sum + toJalaali(year, month, day).jd, 0)),
  ],
  [
    "jalaliToGregorian",
    best(() => jalali.reduce((sum, date) => sum + jalaliToGregorian(date).day, 0)),
    best(() => jalali.reduce((sum, { year, month, day }) => sum + toGregorian(year, month, day).gd, 0)),
  ],
] as const;

for (const [name, ours, theirs] of rows) {
  console.log(
    `${name}: ${ours.toFixed(1)} ns, jalaali-js ${theirs.toFixed(1)} ns, ${(theirs / ours).toFixed(2)}× as fast`,
  );
}
