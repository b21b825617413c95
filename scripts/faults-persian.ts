/** What `npm run faults` tries, in Persian. */
export const PERSIAN: Readonly<Record<string, string>> = {
  "`fix` killed at some moment: SIGKILL": "کشتن `fix` در میانهٔ کار: SIGKILL",
  SIGINT: "SIGINT",
  SIGTERM: "SIGTERM",
  SIGHUP: "SIGHUP",
  "every command with its output on `/dev/full`": "همهٔ دستورها با خروجی به `/dev/full`",
  "output on a full disk (a mount of 64 KB)": "خروجی روی دیسک پر (۶۴ کیلوبایت، با mount)",
  "a report on a full disk, over an old one (mount)": "گزارش روی دیسک پر، به\u200Cجای گزارشی قدیمی (با mount)",
  "`fix` on a full disk (mount)": "`fix` روی دیسک پر (با mount)",
  "a reader that leaves (`normalize \\| head`)": "خواننده\u200Cای که می\u200Cرود (`normalize \\| head`)",
  "hard links": "پیوند سخت (hard link)",
  "owner and group (as root)": "مالک و گروه (با کاربر root)",
  "an extended attribute": "ویژگی افزوده (extended attribute)",
  "a file that is mounted by itself (mount)": "پرونده\u200Cای که خودش mount شده است",
  "a file that looks like a temporary one of ours": "پرونده\u200Cای که به پرونده\u200Cهای موقت ما می\u200Cماند",
  "a name of 255 bytes": "نامی ۲۵۵ بایتی",
  "a name that is not UTF-8": "نامی که UTF-8 نیست",
  "`/dev/zero`": "`/dev/zero`",
  "a named pipe that nobody writes to": "لوله\u200Cای (named pipe) که کسی در آن نمی\u200Cنویسد",
  "`/dev/stdin`": "`/dev/stdin`",
  "a configuration that is a link to `/dev/zero`": "پیکربندی\u200Cای که پیوندی به `/dev/zero` است",
  "an ignore file that is a pipe": "پروندهٔ نادیده\u200Cگرفتن که لوله است",
  "links in a circle": "پیوندهایی که دور می\u200Cزنند",
  "a folder that may not be entered (not as root)": "پوشه\u200Cای که اجازهٔ ورود به آن نیست (با کاربری جز root)",
  "126,000 findings in a file, five formats": "۱۲۶٬۰۰۰ یافته در یک پرونده، پنج قالب گزارش",
  "20,000 byte order marks, 20,000 directives": "۲۰٬۰۰۰ نشانهٔ BOM، ۲۰٬۰۰۰ فرمان در متن",
  '`"words": "/proc/self/environ"`': '`"words": "/proc/self/environ"`',
  "brackets 100,000 deep, a chain of 3000 configurations, a diamond of 30":
    "۱۰۰٬۰۰۰ کروشهٔ تودرتو، زنجیره\u200Cای از ۳۰۰۰ پیکربندی، لوزی\u200Cای از ۳۰ تا",
  "a file `::stop-commands::x.md` that holds `##[stop-commands]`, under GitHub Actions":
    "پروندهٔ `::stop-commands::x.md` با `##[stop-commands]` در آن، در GitHub Actions",
  "ESC, CR, C1, bidi overrides in names and configurations":
    "ESC، CR، C1 و نویسه\u200Cهای جهت در نام\u200Cها و پیکربندی\u200Cها",
  "the same bytes as a file, through a pipe, and cut in two, with directives":
    "همان بایت\u200Cها از پرونده، از لوله و دوپاره، با فرمان\u200Cها",
  "a `keep` list of 100,000 words, 50 files": "فهرست `keep` با ۱۰۰٬۰۰۰ واژه، ۵۰ پرونده",
  "patterns with 25 stars, names of 120 letters: `overrides`, `.gitignore`, argument":
    "الگوهایی با ۲۵ ستاره و نام\u200Cهایی با ۱۲۰ حرف: `overrides`، `.gitignore`، آرگومان",
  "`fix` of 15 MB of damage in six formats": "`fix` بر ۱۵ مگابایت متن آسیب\u200Cدیده در شش قالب",
};
