/**
 * The conversions beside jalaali-js, in one process, as ratios: absolute times differ from machine to machine.
 * Run: npm run bench:dates
 */
import { toGregorian, toJalaali } from "jalaali-js";
import { findDates, gregorianToJalali, jalaliToGregorian } from "../src/dates/index.ts";

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

/** Ordinary prose: sentences of several shapes, with a date now and then. */
const prose = [
  "در این نشست دربارهٔ برنامه\u200Cهای سال آینده گفت\u200Cوگو شد و نمایندگان شرکت\u200Cها از نتایج کار خود گزارش دادند.",
  "به گفتهٔ او، ساخت این پل روز جمعه ۱۴ آذر ۱۴۰۴ به پایان رسید و از هفتهٔ آینده به روی خودروها باز می\u200Cشود.",
  "بیش از ۲۰ شرکت و پنج دانشگاه در این طرح همکاری می\u200Cکنند و هزینهٔ آن ۱۲٫۵ میلیارد تومان برآورد شده است.",
  "مردم شهر می\u200Cگویند که زمستان\u200Cهای این سال\u200Cها کم\u200Cبارش بوده و رودخانه دیگر آب همیشگی را ندارد.",
].join("\n\n");
const text = `${prose}\n\n`.repeat(200);
const bytes = new TextEncoder().encode(text).length;
let least = Number.POSITIVE_INFINITY;
for (let i = 0; i < 30; i++) {
  const started = performance.now();
  findDates(text, { reference: "document" });
  least = Math.min(least, performance.now() - started);
}
console.log(`findDates: ${(bytes / least / 1000).toFixed(1)} MB/s (UTF-8) on prose`);
