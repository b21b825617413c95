/**
 * The conversions beside jalaali-js, in one process, as ratios: absolute times differ from machine to machine. Then the finder on
 * prose, and what it and other libraries make of a hundred expressions.
 * Run: npm run bench:dates
 */
import { toGregorian, toJalaali } from "jalaali-js";
import { findDates, gregorianToJalali, jalaliToGregorian } from "../src/dates/index.ts";
import { EXPRESSIONS } from "./date-expressions.ts";
import { READERS, type Reader } from "./date-peers.ts";
import { daysOf } from "./date-values.ts";

const COUNT = 2000;
const REPETITIONS = 60;
/** Runs that are measured together: the clock counts microseconds. */
const RUNS = 10;

/** Random dates of 1900–2100 from a fixed seed, all valid in both calendars. */
const gregorian = Array.from({ length: COUNT }, (_, i) => {
  const random = (i * 2_654_435_761) >>> 0;
  return { year: 1900 + (random % 201), month: 1 + ((random >>> 8) % 12), day: 1 + ((random >>> 16) % 28) };
});
const jalali = gregorian.map((date) => gregorianToJalali(date));

/** Processor time so far, in nanoseconds. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return 1000 * (user + system);
}

/** The best processor time of many short runs, in nanoseconds a call. */
function best(run: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < REPETITIONS; i++) {
    const started = cpu();
    for (let j = 0; j < RUNS; j++) sum += run();
    least = Math.min(least, (cpu() - started) / RUNS);
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
for (let i = 0; i < 60; i++) {
  const started = cpu();
  findDates(text, { reference: "document" });
  least = Math.min(least, cpu() - started);
}
console.log(`findDates: ${((1000 * bytes) / least).toFixed(1)} MB/s (UTF-8) on prose, by processor time\n`);

/** Whether the best answer of a reader is right, or wrong, or whether it has none. */
function judge(read: Reader, text: string, value: string): "right" | "wrong" | "none" {
  const answers = read(text);
  if (value === "") return answers.length === 0 ? "right" : "wrong";
  if (answers.length === 0) return "none";
  const wanted = daysOf(value);
  const isRight = answers.some(
    ({ first, last, time }) =>
      first === wanted.first &&
      last === wanted.last &&
      (wanted.time === undefined || time?.startsWith(wanted.time.slice(0, 5))),
  );
  return isRight ? "right" : "wrong";
}

const names = Object.keys(READERS);
console.log(`| expressions | ${names.join(" | ")} |`);
console.log(`|---|${names.map(() => "---|").join("")}`);
const sums: Record<string, Record<string, number>> = {};
for (const [kind, expressions] of Object.entries(EXPRESSIONS)) {
  const cells = names.map((name) => {
    const verdicts = expressions.map(([text, value]) => judge(READERS[name]!, text, value));
    const count = (verdict: string): number => verdicts.filter((one) => one === verdict).length;
    for (const verdict of ["right", "wrong"]) {
      sums[name] ??= {};
      sums[name][verdict] = (sums[name][verdict] ?? 0) + count(verdict);
    }
    return `${count("right")} · ${count("wrong")}`;
  });
  console.log(`| ${kind} | ${cells.join(" | ")} |`);
}
console.log(
  `| all ${Object.values(EXPRESSIONS).flat().length}: right · wrong | ${names.map((name) => `${sums[name]?.["right"]} · ${sums[name]?.["wrong"]}`).join(" | ")} |`,
);
