/** The sub-paths of the package in one sentence each. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT, readEntries } from "../entries.ts";
import type { Language } from "./pages.ts";

export interface Module {
  /** As in the address of its page: `"dates"`; the root is `"virayesh"`. */
  readonly name: string;
  /** As it is imported: `"virayesh/dates"`. */
  readonly specifier: string;
  readonly summary: Readonly<Record<Language, string>>;
}

const PERSIAN: Readonly<Record<string, string>> = {
  virayesh: "همهٔ تابع\u200Cهای متن، عدد و تاریخ، یک\u200Cجا",
  lite: "`normalize` با همهٔ قاعده\u200Cهایی که جدول واژه نمی\u200Cخواهند؛ برای جایی که حجم مهم است",
  characters: "نویسه\u200Cها: حرف\u200Cهای عربی، اعراب، کشیده، کلید جست\u200Cوجو",
  digits: "رقم\u200Cها: فارسی، لاتین و عربی",
  zwnj: "نیم\u200Cفاصله\u200Cها: بازگرداندن آنچه از دست رفته و برداشتن آنچه زائد است",
  punctuation: "نشانه\u200Cهای سجاوندی",
  spacing: "فاصله\u200Cها",
  numbers: "عدد: یافتن، خواندن، نوشتن به حروف",
  dates: "تاریخ: یافتن در متن، تبدیل شمسی و میلادی، قالب\u200Cبندی",
  "documents/*": "یک قالب، تا به\u200Cصورت `document` داده شود",
  documents: "همان `normalize` برای مارک\u200Cداون، HTML، JSON و gettext",
  stream: "ویرایش متنی که تکه\u200Cتکه می\u200Cرسد، با حافظهٔ اندک، هر اندازه که باشد",
  lint: "بازبین: یافته\u200Cها با جایشان در متن، و ویرایش آنچه بی\u200Cخطر است",
  rules: "قاعده\u200Cها در قالب داده: خلاصه، مرجع، نمونه\u200Cها، گزینه\u200Cها",
  formatters: "گزارش یافته\u200Cها: متن، JSON، SARIF، rdjson و یادداشت\u200Cهای GitHub",
};

let known: readonly Module[] | undefined;

/** In the order of package.json. The English sentence is that of the table in README.md. */
export function modules(): readonly Module[] {
  // The navigation of every page of the API asks.
  known ??= readModules();
  return known;
}

function readModules(): readonly Module[] {
  const readme = readFileSync(resolve(ROOT, "README.md"), "utf8");
  return readEntries()
    .filter(({ exists }) => exists)
    .map(({ specifier, subpath }) => {
      const name = subpath === "." ? ROOT_MODULE : subpath.slice(2);
      const [en, fa] = [name === ROOT_MODULE ? ALL : rowOf(specifier, readme), PERSIAN[name] ?? PERSIAN[family(name)]];
      if (en === undefined) throw new Error(`site: the table of sub-paths in README.md has no row for ${specifier}`);
      if (fa === undefined) throw new Error(`site: ${specifier} has no Persian sentence in scripts/site/modules.ts`);
      return { name, specifier, summary: { en, fa } };
    });
}

/** Whether a module is one format of documents, of which there are many. */
export function isFormat({ name }: Module): boolean {
  return name.includes("/");
}

/** What they are called together. */
export const FORMATS = "virayesh/documents/*";

/** The name of the module that is imported as the package itself. */
export const ROOT_MODULE = "virayesh";
const ALL = "All functions of text, numbers and dates, by name.";

function rowOf(specifier: string, readme: string): string | undefined {
  const rows = [specifier, family(specifier)].map((name) =>
    readme.split("\n").find((line) => line.startsWith(`| \`${name}\` |`)),
  );
  const [row] = rows.filter((found) => found !== undefined);
  return row
    ?.split(" | ")[1]
    ?.replace(/ *\|$/, "")
    .replace(/ \(\[.*?\)\)/, "");
}

/** A format is described with all others: `documents/yaml` by `documents/*`. */
function family(name: string): string {
  return name.replace(/[^/]+$/, "*");
}
