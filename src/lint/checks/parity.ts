import type { Message } from "../messages.ts";
import type { Check } from "./check.ts";

/**
 * What a program puts a value in place of: printf with or without a name or number, braces, `${…}`. `I` is glibc's flag for the digits of the
 * language.
 */
const PLACEHOLDER =
  /%(?:\([\w.]{1,60}\)|\d{1,2}\$)?[-+#0I]{0,4}(?:\d{1,3}|\*)?(?:\.(?:\d{1,3}|\*))?(?:hh|h|ll|l|L|z|j|t|q)?(?:[diusS@]|[oxXeEfFgGcpaA](?![A-Za-z]))|\{\{\s{0,4}[\w.]{1,60}\s{0,4}\}\}|\$?\{\s{0,4}[\w.]{0,60}\s{0,4}(?=[,}])/g;
/** Of Qt and KDE. A per cent sign before a number is one only where the original has such. */
const NUMBERED = /%L?\d{1,2}(?![\d$.]*[a-zA-Z$])|%n(?![A-Za-z])/g;
/** An ICU message: what stands in the braces of its branches is text. */
const BRANCHES = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/;
const ARGUMENT = /\{\s*\w+\s*(?=,)/g;
/** An inline code of XLIFF: what stands for a value, a tag or the end of one. */
const CODE = /<(x|bx|ex|g|ph|it|bpt|ept|sc|ec|pc)\s(?:[^<>]{0,300}?\s)?id="([^"<>]{1,80})"[^<>]{0,300}>/g;
/** A format of dates, which each language has for itself. */
const STRFTIME = /%[-_0^#]?[OE]?[bBHMYyjmPkZ]/;

/** A source that ends with one of these ends with no full stop. */
const ABBREVIATION = /(?:^|[\s(])(?:etc|e\.g|i\.e|vs|a\.m|p\.m|Inc|Ltd|Co|Jr|Sr|Dr|No|U\.S|St|approx|min|max|sec)\.$/i;
const WORDS = /\p{L}{2,}.*\p{L}{2,}/su;

/** Compares translations with their originals: what a program or a reader would miss. */
export const findDisparities: Check = ({ source, literals }, report) => {
  for (const { start, end, original = "", placeholders } of literals) {
    if (original === "" && placeholders === undefined) continue;
    const text = source.slice(start, end);
    const message = original === "" ? undeclared(text, placeholders!) : disparityOf(text, original);
    if (message !== undefined) report("document/parity", start, end, message);
  }
};

function disparityOf(text: string, original: string): Message | undefined {
  // Singular and plural of gettext stand one under the other.
  const forms = original.includes("\n") ? original.split("\n") : [original];
  return (
    placeholdersOf(text, original, forms) ??
    outerSpace(text, forms[0]!) ??
    (forms.length === 1 ? finalMark(text, original) : undefined)
  );
}

/** What all of them begin with. */
const BEGINS_PLACEHOLDER = /[%{<]/;

function placeholdersOf(text: string, original: string, forms: readonly string[]): Message | undefined {
  if (!BEGINS_PLACEHOLDER.test(text) && !BEGINS_PLACEHOLDER.test(original)) return undefined;
  if (STRFTIME.test(forms[0]!)) return undefined;
  const isNumbered = forms.some((form) => /%L?1(?!\d)|%n(?![A-Za-z])/.test(form));
  const own = placeholdersIn(text, isNumbered);
  const originals = forms.map((form) => placeholdersIn(form, isNumbered));
  for (const [key, shown] of own) {
    if (originals.some((known) => known.has(key))) continue;
    return { en: `“${shown}” is not in the original`, fa: `«${shown}» در متن اصلی نیست` };
  }
  // The singular may go without its number.
  if (forms.length > 1) return undefined;
  for (const [key, shown] of originals[0]!) {
    if (own.has(key)) continue;
    return { en: `“${shown}” of the original is missing`, fa: `«${shown}» متن اصلی در ترجمه نیست` };
  }
  return undefined;
}

const NAMED = /\{\s*([A-Za-z_]\w*)\s*[,}]/g;

/** Compares a message with the placeholders that its file declares for it. In a branch of an ICU message, braces may hold a word. */
function undeclared(text: string, declared: readonly string[]): Message | undefined {
  const own = new Set(Array.from(text.matchAll(NAMED), ([, name]) => name!));
  const missing = declared.find((name) => !own.has(name));
  if (missing !== undefined)
    return { en: `“{${missing}}” is declared and missing`, fa: `«{${missing}}» اعلام شده است و در متن نیست` };
  const other = BRANCHES.test(text) ? undefined : [...own].find((name) => !declared.includes(name));
  if (other === undefined) return undefined;
  return {
    en: `“{${other}}” is not among the declared placeholders`,
    fa: `«{${other}}» میان جای\u200Cنگهدارهای اعلام\u200Cشده نیست`,
  };
}

/** Placeholders as they are written, by what they stand for. */
function placeholdersIn(text: string, isNumbered: boolean): ReadonlyMap<string, string> {
  const plain = text.replaceAll("%%", "").replace(CODE, "");
  const isIcu = BRANCHES.test(plain);
  const found = [
    ...(plain.match(isIcu ? ARGUMENT : PLACEHOLDER) ?? []),
    ...(isNumbered && !isIcu ? (plain.match(NUMBERED) ?? []) : []),
  ];
  const placeholders = new Map(
    found.map((one) => {
      const isBrace = /^\$?\{[^{]|^\{$/.test(one);
      return [keyOf(one), isBrace ? `${one}}` : one];
    }),
  );
  for (const [, name, id] of text.matchAll(CODE)) {
    const code = `<${name} id="${id}">`;
    placeholders.set(code, code);
  }
  return placeholders;
}

/** Place, flags and width of a value are the translator's. */
function keyOf(placeholder: string): string {
  const printf = /^%(\([\w.]+\))?[\d$#+.*I0hlLzjtq-]*([a-zA-Z@])$/.exec(placeholder);
  if (printf === null) return placeholder.replace(/\s|L(?=\d)/g, "");
  const [, name = "", letter = ""] = printf;
  return `%${name}${letter === "i" ? "d" : letter}`;
}

/** Blanks, and escaped line breaks and tabs; a break of the file itself is layout. Most texts begin with neither, and no match is made of nothing. */
const LEADING = /^(?:[ \u00A0]|\\[nrt])*/;

function leadingSpace(text: string): string {
  return " \u00A0\\".includes(text[0] ?? "x") ? LEADING.exec(text)![0] : "";
}

function trailingSpace(text: string): string {
  return text.endsWith("\n") ? "" : text.slice(endOfText(text));
}

/** Where the same begins at the end. */
function endOfText(text: string): number {
  let end = text.length;
  for (;;) {
    if (text[end - 1] === " " || text[end - 1] === "\u00A0") end -= 1;
    else if (text[end - 2] === "\\" && /[nrt]/.test(text[end - 1]!)) end -= 2;
    else return end;
  }
}

function outerSpace(text: string, original: string): Message | undefined {
  if (leadingSpace(text) !== leadingSpace(original)) {
    return { en: "begins with other white space than the original", fa: "فاصلهٔ آغاز آن با متن اصلی فرق دارد" };
  }
  if (trailingSpace(text) === trailingSpace(original)) return undefined;
  return { en: "ends with other white space than the original", fa: "فاصلهٔ پایان آن با متن اصلی فرق دارد" };
}

/** Marks by what they are for a reader; a sentence may be told or called. */
const MARKS: Readonly<Record<string, string>> = {
  "…": "…",
  ".": ".",
  "!": ".",
  "?": "؟",
  "؟": "؟",
  ":": ":",
  "：": ":",
};

function finalMark(text: string, original: string): Message | undefined {
  const [own, wanted] = [markOf(text), markOf(original)];
  if (own === wanted || !WORDS.test(original) || ABBREVIATION.test(original.slice(0, endOfText(original))))
    return undefined;
  if (wanted === "")
    return { en: `ends with “${own}”, the original with none`, fa: `با «${own}» پایان می\u200Cیابد و متن اصلی نه` };
  return { en: `the original ends with “${wanted}”`, fa: `متن اصلی با «${wanted}» پایان می\u200Cیابد` };
}

function markOf(text: string): string {
  const end = endOfText(text);
  return text.endsWith("...", end) ? "…" : (MARKS[text[end - 1] ?? ""] ?? "");
}
