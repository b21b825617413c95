import type { CheckId } from "../options/index.ts";

/** What people are told of a check. */
export interface CheckPage {
  /** One sentence: what is reported. */
  readonly summary: string;
  /** The same in Persian. */
  readonly persian: string;
}

/** The pages of the checks that are no edits. */
export const checkPages: Readonly<Record<CheckId, CheckPage>> = {
  "dates/weekday-mismatch": {
    summary: "The weekday in a date is not the one of that day.",
    persian: "روز هفته با تاریخ نمی\u200Cخواند.",
  },
  "dates/impossible": {
    summary: "A date that no calendar has, such as 31 Mehr.",
    persian: "تاریخی که در تقویم نیست، مانند ۳۱ مهر.",
  },
  "document/lost-zwnj": {
    summary: "The document seems to have lost all its ZWNJs (half-spaces).",
    persian: "گویا متن همهٔ نیم\u200Cفاصله\u200Cهایش را از دست داده است.",
  },
  "document/mojibake": {
    summary: "UTF-8 that was read in another encoding.",
    persian: "متن UTF-8 که با رمزگذاری دیگری خوانده شده است.",
  },
  "document/syntax": {
    summary: "The file is not well formed, so it is left alone.",
    persian: "ساختار پرونده درست نیست و به آن دست زده نمی\u200Cشود.",
  },
  "document/escaped": {
    summary: "Letters or half-spaces of a literal are written as escapes (\\u0645, \\u200c), so it is left alone.",
    persian:
      "حرف\u200Cها یا نیم\u200Cفاصله\u200Cهای رشته\u200Cای با نویسه\u200Cهای گریز نوشته شده\u200Cاند و به آن دست زده نمی\u200Cشود.",
  },
  "document/placeholder": {
    summary:
      "Repairs would have changed a placeholder, a tag or the outer white space of a literal, so it is left alone.",
    persian:
      "ویرایش جای\u200Cنگهدار، برچسب یا فاصلهٔ سر و ته رشته\u200Cای را عوض می\u200Cکرد و به آن دست زده نمی\u200Cشود.",
  },
  "document/anchor": {
    summary:
      "A heading is repaired, so a link to it, or the line under it, is changed as well; or it stays, since another file links to it.",
    persian:
      "عنوانی ویرایش می\u200Cشود، پس پیوند به آن یا خط زیرش هم عوض می\u200Cشود؛ یا می\u200Cماند، چون پروندهٔ دیگری به آن پیوند دارد.",
  },
  "document/parity": {
    summary:
      "A translation lacks a placeholder of its original or has one of its own, ends with another mark, or begins or ends with other white space.",
    persian:
      "ترجمه جای\u200Cنگهداری از متن اصلی کم یا زیاد دارد، با نشانهٔ دیگری پایان می\u200Cیابد، یا فاصلهٔ سر و ته آن فرق دارد.",
  },
  "document/unused-directive": {
    summary: "A directive silences nothing, or names a rule that does not exist.",
    persian: "فرمانی هیچ یافته\u200Cای را خاموش نمی\u200Cکند یا قاعده\u200Cای را نام می\u200Cبرد که نیست.",
  },
};
