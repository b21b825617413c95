import {
  ALEF,
  DIGITS,
  HAMZA_ABOVE,
  LETTER,
  LETTERS,
  lookBack,
  regex,
  SPACES,
  STRAY_ENDING,
  WORD_END,
  WORD_START,
  ZWNJ,
} from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** Words whose final heh is pronounced, or that take no ezafe, as verbs of speech: a lone ی after them is something else. A heh after an alef is always pronounced. */
const PRONOUNCED = regex`/${WORD_START}(?:ن?می${ZWNJ}?)?(?:[کبچنسدگمشترز]ه|داره|فقه|م?وجه|شبه|[کز]نه|م?توجه|مواجه|م?ت?شابه|فربه|[گز]ره|منزه|م?تنبه|(?:[اس]ف|فق|ت?شب|ت?وج|ت?نز|تنب|ترف|کر|[اع]ل|پ)یه|انبوه|اندوه|ن?ستوه|مکروه|وجوه|الله)$|(?:پژ|گر|ک)وه$/`;
/** The longest of them. */
const LONGEST = 8;
/** Before these ی is a spoken یک: «ماها ی بار …». */
const ONCE = `(?:بار|نفر|دفعه|لحظه|ذره|خورده|جوری|چیزی|نفری|جایی|کاری|روزی|سری|عده)${WORD_END}`;
/** What the next word may begin with: quotes and brackets, and the signs of addresses, options and code. */
const OPENING = "«(\\[{'\"\u2018\u201C`#@/.<$*_-";

export const rule: Rule = {
  id: "characters/ezafe",
  needs: LETTER,
  patterns: STRAY_ENDING,
  find(line, options, report) {
    if (options.ezafe === "keep") return;
    const ezafe = options.ezafe === "zwnj-yeh" ? `${ZWNJ}ی` : HAMZA_ABOVE;
    // ی or a hamza of its own, «خانه ی ما», «خانه ء ما»; behind a plural it has lost no more than its place, «خانه ها ی ما».
    reportMatches(
      line,
      regex`/(?:(?<=(?![\u0622\u0623\u0625\u0627])[${LETTERS}]ه)\u200C* +[یء\u0654]|(?<=(?<!تن)ها) +ی(?! ${ONCE}))(?= [${SPACES}]*[${OPENING}]{0,3}(?:[A-Za-z\u0370-\u03FF\u2200-\u22FF${LETTERS}${DIGITS}\u2026]|\.{3}))/g`,
      report,
      ({ index }) => {
        if (line.text[index - 1] === ALEF) return "ی";
        return PRONOUNCED.test(lookBack(line.text, index, LONGEST + 1)) ? undefined : ezafe;
      },
    );
  },
};

export const page: RulePage = {
  summary:
    "A detached ezafe after a silent heh («خانه ی ما», «خانه ء ما») is written as hamza above: «خانهٔ ما», and one after ها is joined to it: «خانه ها ی ما» → «خانه\u200Cهای ما». The well-formed «خانه\u200Cی ما» stays.",
  persian: "«ی» جداافتادهٔ اضافه پس از «ه» ناملفوظ به همزهٔ بالا تبدیل می\u200Cشود: «خانهٔ ما».",
  authority: "Academy, دستور خط فارسی (1401), p. 47; ISIRI 6219 §5-8; CLDR Persian style guide",
  examples: [
    ["خانه ی ما", "خانهٔ ما"],
    ["همه ی مردم شهر", "همهٔ مردم شهر"],
    ["ناحیه ی دوم", "ناحیهٔ دوم"],
    ["برنامه ء هفته", "برنامهٔ هفته"],
    ["کوه\u200Cها ی بلند", "کوه\u200Cهای بلند"],
  ],
  stays: ["خانه\u200Cی ما", "گفت که ی حرف پایانی است", "کوه ی بلند", "خانهٔ ما"],
};
