import { BoundaryKind } from "../boundary.ts";

/** What brings out the rarer reading of a homograph: a neighbour on one side, or one on each side. `^` and `$` are the edges of a clause. */
export interface Cue {
  readonly before?: string;
  readonly after?: string;
}

/**
 * A glued word with two readings. A cue speaks for the one spelled out here; without any the word is read like any other, or stays as it is
 * written where neither reading prevails.
 */
export interface Homograph {
  readonly glued: string;
  readonly stays?: true;
  readonly reading: string;
  /** What stands at the ZWNJ of the reading, if it has one. */
  readonly kind: BoundaryKind;
  readonly cues: readonly Cue[];
}

/** What makes «به‌روز» of the name «بهروز». */
export const UPDATING =
  "رسانی کردن کرد کردند کنید کنند کنیم کند کنم کردم کرده شدن شد شود شدند شده شوند باشد باشید باشند است نیست بود بودن بمانید نگه";

/** Words that no grammar tells apart: a name and a word, a word and an initialism. */
export const HOMOGRAPHS: readonly Homograph[] = [
  {
    glued: "بهروز",
    reading: "به\u200Cروز",
    kind: BoundaryKind.prefix,
    cues: [{ after: UPDATING }],
  },
  // «کمکم کن» asks for help; «کم‌کم» is gradually.
  {
    glued: "کمکم",
    reading: "کمکم",
    kind: BoundaryKind.compound,
    cues: [
      { before: "به با از بدون" },
      {
        after:
          "کن کنید کنی کند کنند کرد کردی کردید کردند کرده نکن نکرد نکردند میکند میکنی میکنید میکنند میکرد میکردند نمیکند نمیکنی نمیکنید نمیکنند می نمی خواهد خواهی خواهند را",
      },
    ],
  },
  {
    glued: "بینظیر",
    reading: "بینظیر",
    kind: BoundaryKind.prefix,
    cues: [{ before: "خانم بانو" }, { after: "بوتو" }],
  },
  { glued: "بیبی", reading: "بیبی", kind: BoundaryKind.compound, cues: [{ after: "فیس سیتر شاور چک" }] },
  // The family names Seyyedi and Ayati, vitiligo, and Siam.
  {
    glued: "سیدی",
    stays: true,
    reading: "سی\u200Cدی",
    kind: BoundaryKind.initialism,
    cues: [
      { before: "یک دو سه چند این روی دیویدی کاست لوح دیسک پلیر درایو" },
      { after: "دیویدی پلیر رام رایت رایتر درایو خام کاست" },
    ],
  },
  {
    glued: "آیتی",
    stays: true,
    reading: "آی\u200Cتی",
    kind: BoundaryKind.initialism,
    cues: [
      {
        before:
          "مدیر مدیران مسئول شرکت شرکتهای حوزه حوزهی حوزههای صنعت بخش بخشهای واحد تیم کارشناس کارشناسان متخصص متخصصان بازار خدمات رشته دوره دورههای آموزش مسابقه مسابقههای زیرساخت کسبوکارهای آیسیتی",
      },
      { after: "آیسیتی کامپیوتر رایانه نرمافزار سختافزار مخابرات الکترونیک" },
    ],
  },
  {
    glued: "پیسی",
    stays: true,
    reading: "پی\u200Cسی",
    kind: BoundaryKind.initialism,
    cues: [
      { before: "کنسول کامپیوتر رایانه لپتاپ تبلت موبایل بازی بازیهای نسخه نسخهی گیمر" },
      { after: "گیمر گیمینگ کنسول لپتاپ تبلت موبایل" },
    ],
  },
  {
    glued: "سیام",
    stays: true,
    reading: "سی\u200Cام",
    kind: BoundaryKind.clitic,
    cues: [
      { before: "روز شب سال هفته جلسه رتبه جایگاه صفحه سالگرد دقیقه ماده دوره" },
      { after: "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ماه" },
    ],
  },
  // «تحقیقات میدانی» is field work.
  {
    glued: "میدانی",
    stays: true,
    reading: "می\u200Cدانی",
    kind: BoundaryKind.mi,
    cues: [{ before: "تو خودت خوب آیا" }, { before: "^", after: "چه چرا چقدر چطور چگونه کجا کدام" }],
  },
  // «ما نامه‌ایم، نه نامه‌رسان.»
  {
    glued: "نامهایم",
    reading: "نامه\u200Cایم",
    kind: BoundaryKind.clitic,
    cues: [{ before: "ما", after: "$" }],
  },
  {
    glued: "نقشهایم",
    reading: "نقشه\u200Cایم",
    kind: BoundaryKind.clitic,
    cues: [{ before: "ما", after: "$" }],
  },
];
