import type { Options } from "../../src/options/index.ts";
import type { Change } from "../support/mutant.ts";

/** How a guard of the floors below the word engine is taken away, and under which options it is seen. */
export interface Guard {
  readonly change: Change;
  readonly under?: Options;
}

/** Without the rule that would have tidied the spaces before. */
const SPACES: Options = { rules: { "spacing/runs": false } };

const FRACTIONS: Options = { rules: { "digits/decimal-separator": true } };

const code = (file: string, piece: string, replacement = "", under: Options = {}): Guard => ({
  change: [file, piece, replacement],
  under,
});

export const guards: Readonly<Record<string, Guard>> = {
  // What is protected; see test/fixtures/guards/barriers.txt.
  "a phone number has eight digits": code("protect/phone.ts", "FEWEST_DIGITS = 8", "FEWEST_DIGITS = 7"),
  "a phone number has at most fifteen": code("protect/phone.ts", "MOST_DIGITS = 15", "MOST_DIGITS = 17"),
  "after eleven digits a phone number is complete": code("protect/phone.ts", "COMPLETE = 11", "COMPLETE = 14"),
  "two words of Arabic are no passage": code("protect/passage.ts", "NEEDED = 5", "NEEDED = 4"),
  "one word of Arabic in quotes is no passage": code(
    "protect/passage.ts",
    "NEEDED_IN_QUOTES = 3",
    "NEEDED_IN_QUOTES = 2",
  ),
  "one proof of Arabic is not enough": code("protect/arabic.ts", "proofs: 2", "proofs: 1"),
  "one proof of Kurdish is not enough": code("protect/neighbours.ts", "proofs: 2", "proofs: 1"),
  "three words of English are a passage": code("protect/english.ts", "WORDS = 3", "WORDS = 4"),
  "the number of an item has three digits": code("protect/list-marker.ts", "{1,3}(?:[.)]", "{1,4}(?:[.)]"),
  "signs of Markdown end no address": code("protect/url.ts", "'*_~\\u200C", "'\\u200C"),
  "the number of a name may stand a gap away": code("protect/identifier.ts", "at - 9", "at - 3"),
  "a version has three parts": code("protect/version.ts", "+){2,}", "+){3,}"),
  "a number with hyphens has three groups": code("protect/catalogue-number.ts", "+){2,}", "+){3,}"),
  "a measure in feet has three digits": code("protect/measure.ts", "{1,3}['", "{1,4}['"),
  "the day of a date has two digits": code("protect/date-and-time.ts", "{1,2}\\/", "{1,3}\\/"),
  "three glyphs are a row": code("protect/citation.ts", "ROW = 3", "ROW = 4"),
  "a digit in brackets is the number of an item": code("protect/citation.ts", "BRACKETS = 6", "BRACKETS = 8"),
  "ten digits are copied, not counted": code("protect/catalogue-number.ts", "{10,40}", "{9,40}"),
  "numbers in brackets are an array where it is told": code(
    "protect/row-of-values.ts",
    "|| followsCue(text, at, HAS_ROW)",
    "|| true",
  ),
  "the year behind an author is one of his works": code(
    "protect/identifier.ts",
    "^(?:1[5-9]|20)[0-9]{2}[a-z]?(?:[",
    "^[0-9]{4}[a-z]?(?:[",
  ),
  "a number that counts something is none of the name": code(
    "protect/identifier.ts",
    "(?:و|یا|تا|الی|را|رو|",
    "(?:نفر|و|یا|تا|الی|را|رو|",
  ),
  "a mark at the end of a line ends its sentence": code(
    "protect/citation.ts",
    "(row > 0 || !ends) && INTRODUCED",
    "INTRODUCED",
  ),
  "one word of Arabic introduces nothing": code("protect/passage.ts", "alike >= 2 && (proofs", "alike >= 1 && (proofs"),
  "a number is quoted by a quote on either side": code("protect/citation.ts", "{0,3}(?=\\1)/y", "{0,3}/y"),
  "two commas make a row of values": code("protect/data-row.ts", "FEWEST_FIELDS = 3", "FEWEST_FIELDS = 2"),
  "a colon behind a word is that of its clause": code("protect/prose-barriers.ts", "|| endsClause(text, i)"),
  "one proof of Pashto in quotes is enough": code(
    "protect/neighbours.ts",
    "\\u06BC]/,\n  proofs: 1,\n  proofsInQuotes: 1",
    "\\u06BC]/,\n  proofs: 1,\n  proofsInQuotes: 2",
  ),
  "no sentence goes on without a space": code("protect/data-row.ts", '!row.includes(" ")', "true"),
  "thousands are no row of values": code(
    "protect/data-row.ts",
    " || (!isNumber[i - 1] && !isNumber[i + 1])",
    " || true",
  ),
  "two numbers in brackets are an interval where one end is open": code(
    "protect/row-of-values.ts",
    "^\\[.*\\)$|^\\(.*\\]$|",
  ),
  "a row of question marks behind a preposition is spoken of": code(
    "protect/citation.ts",
    "!ends) && PREPOSITION.test(near)",
    "!ends)",
  ),
  "a number with a long fraction is one": code("protect/catalogue-number.ts", "(?:[0-9]{1,9}\\.)?"),
  "the numbers of sources go up": code("protect/row-of-values.ts", "|| !goesUp(row)"),
  "digits are a range among ranges of letters": code(
    "protect/pattern.ts",
    "RANGE.test(text.slice(Math.max(0, at - RANGE_REACH), at + RANGE_REACH))",
    "true",
  ),
  "the bracket around a relation is that of prose": code(
    "protect/formula.ts",
    "start += UNCLOSED.exec(text.slice(start, at))?.[0].length ?? 0;",
  ),
  "the number behind a name with a digit counts nothing": code(
    "protect/identifier.ts",
    "lookBack(text, before + 1, 2)) ? matchAt(VALUE",
    "lookBack(text, before + 1, 2)) ? matchAt(NUMBER",
  ),
  "two marks with a word between them are spoken of": code(
    "protect/citation.ts",
    "isGlyph(text, at) ? undefined : matchAt(MARK_BEHIND, text, end)?.end",
    "undefined",
  ),
  "one word of Urdu alone is no passage": code("protect/passage.ts", "LEAST_PROOFS = 2", "LEAST_PROOFS = 1"),
  "a bracket is spoken of behind its name": code(
    "spacing/inside-brackets.ts",
    "else if (isSpokenOf(text, from))",
    "else if (at < 0)",
  ),
  "a lost bracket keeps its spaces": code(
    "spacing/inside-brackets.ts",
    " || / [([] /.test(text.slice(at - 1, at + 2))",
  ),
  "a blank stands behind a colon": code("spacing/runs.ts", 'text[start - 1] === ":"', "start < 0"),
  "nine spaces are a blank": code("spacing/runs.ts", "WIDEST_SLIP = 8", "WIDEST_SLIP = 80"),
  "five full stops behind a space are a blank": code("punctuation/ellipsis.ts", "(?<![:${SPACES}])\\.{5}", "\\.{5}"),
  "the items of a line are all like its first": code("spacing/after-mark.ts", " && LIST.test(text)"),
  "a line in marks keeps them": code("spacing/before-mark.ts", "/^\\s*!/.test(text)", "false"),
  "three tatweels alone are a blank": code("characters/tatweel.ts", "\\u0640{1,2}", "\\u0640+"),
  "a percent between two numbers is none": code("digits/percent.ts", "(?<! .(?= [${DIGITS}]))"),
  "what a Persian word numbers is no name's": code("digits/latin.ts", "!hasClass(text, start, LETTER)", "true"),
  "a colon stands before its quotation": code("spacing/before-mark.ts", "|:«"),
  "a number that counts something is no value": code(
    "protect/identifier.ts",
    "${WORD_END})[${LETTERS}])",
    "${WORD_END})[\\u0000])",
  ),
  "where all is typed with ي, so is what is quoted": code("protect/passage.ts", " && PERSIAN_LETTERS.test(line)"),
  "one word that is named is no passage": code("protect/passage.ts", "words.length > 1 &&", ""),
  "places have four decimals": code("protect/pairs.ts", "{4,15}[,", "{3,15}[,"),
  "three full stops are spoken of by their name": code(
    "punctuation/ellipsis.ts",
    "|سه[\\u200C ]?نقطه\\u0654?[${SPACES}]?",
  ),
  "a date is filled in between its slashes": code("spacing/runs.ts", " && !isBlank"),
  "a heart may have a long tail": code("protect/emoji.ts", "|(?:<3+)+|:-?", "|<3|:-?"),
  "a row of versions may leave a part open": code("protect/cue.ts", ".:+x-", ".:+-"),
  "a power has a base and an exponent": code("protect/formula.ts", "(?![*\\w])", "(?!\\w)"),
  "a year follows the dash of a name": code("protect/identifier.ts", "matchAt(YEAR,", "matchAt(NUMBER,"),
  "only programs call a value so": code("protect/identifier.ts", "/_|[a-z]{2}[A-Z]|[Pp]ort:|^[^:]*$/", "/[A-Za-z]/"),
  "a question has no space before its mark": code("protect/citation.ts", ' && /[ \\u00A0]/.test(text[at - 1] ?? "")'),
  "a letter is told by its language behind it": code(
    "protect/citation.ts",
    "(isLetter && LANGUAGE_BEHIND.test(text))",
    "(isLetter)",
  ),
  "a property has a colon": code("protect/statement.ts", "[a-z]: ?", "[a-z]:? ?"),

  "a clause does not begin with its object": code("protect/citation.ts", " ?? matchAt(OBJECT, text, at)"),
  "what is read as on behind Persian is an object behind Latin": code(
    "protect/citation.ts",
    "(?<=[\\w)\"'\\]}][.;?]{1,3} )رو",
    "رو",
  ),
  "two question marks choose behind a name only": code("protect/citation.ts", "(?<=[\\w)\\]] )\\?\\?", "\\?\\?"),
  "a block ends with the end of a statement": code("protect/placeholder.ts", "(?:; ?", "(?: ?"),
  "a time of cron has two stars or a step": code("protect/formula.ts", "(?=[^*]{0,20}\\*(?: \\*|\\/))"),
  "what a line that speaks of programs compares has names of any script": code(
    "protect/formula.ts",
    " ||\n      speaksOfProgram(text, at)",
    "",
  ),
  "a line of several has two digits at most": code(
    "protect/phone.ts",
    "/(?<![${DIGITS}])[${DIGITS}]{1,2}-$",
    "/[${DIGITS}]{1,2}-$",
  ),
  "a year beside a title is that of a work": code("protect/row-of-values.ts", "NO_YEAR.test(numbers)", "true"),
  "the address of a wiki is no text": code("protect/markup.ts", "LESS_THAN | QUOTATION", "LESS_THAN"),
  "a name with a mark of programs behind it begins a format or an object": code("protect/placeholder.ts", "|[!,:=|]"),
  "a template of a wiki has a bar": code("protect/placeholder.ts", "(?:; ?\\}|\\|)", "; ?\\}"),
  "numbers in brackets are a row behind a name": code(
    "protect/row-of-values.ts",
    "BEHIND_NAME.test(lookBack(text, at, 2)) ||",
  ),
  "a statement ends in a line that speaks of programs": code(
    "protect/statement.ts",
    "speaksOfProgram(text, at)",
    "false",
  ),
  "a call with Persian in it stands beside what speaks of programs": code(
    "protect/call.ts",
    "speaksOfProgram(text, at)",
    "true",
  ),
  "two words side by side are no value of a call": code("protect/call.ts", "(?![${IN_WORD}] [${IN_WORD}])"),
  // What is repaired; see test/fixtures/guards/repairs.tsv.
  "a byte order mark": code("characters/fake-zwnj.ts", 'run.startsWith("\\uFEFF")', "false"),
  "a word of three letters is not taken for its end": code("characters/ezafe.ts", "LONGEST = 8", "LONGEST = 2"),
  "می is no end of another word": code("characters/nbsp.ts", "index, 4)", "index, 2)"),
  "an ezafe stands before signs, too": code("characters/ezafe.ts", "{0,3}(?:[A-Z", "{0,0}(?:[A-Z"),
  "full stops before a Latin letter are its own": code("punctuation/ellipsis.ts", "A-Za-z_"),
  "a stutter is one word": code("spacing/after-mark.ts", "LONG_WORD.test(lookBack(text, at, 2))", "true"),
  "the number of a note stays at its quotation": code(
    "spacing/around-brackets.ts",
    "hasClass(text, i + 1, LETTER | LATIN_LETTER)",
    "true",
  ),
  "a letter in brackets is one that a word may have": code(
    "spacing/around-brackets.ts",
    "OPTIONAL.test(bracket)",
    "false",
  ),
  "behind what is counted by letters it is one of them": code(
    "spacing/around-brackets.ts",
    " && !COUNTED_BY_LETTERS.test(lookBack(text, at, LONGEST_COUNTED))",
  ),
  "a formula in brackets is no part of its word": code(
    "spacing/around-brackets.ts",
    "else if (!ATTACHED.test(bracket)) {",
    "else {",
  ),
  "a question mark may stand for a result": code("spacing/before-mark.ts", "«‹:=", "«‹:"),
  "alone is no plural": code("characters/ezafe.ts", "(?<!تن)ها", "ها"),
  "ی may be spoken for one": code("characters/ezafe.ts", "(?! ${ONCE})"),
  "what closes nothing stays apart": code("spacing/inside-brackets.ts", "BEHIND_ANOTHER.test(", "/^x/.test("),
  "an arrow at the head of a line": code("spacing/inside-brackets.ts", 'text.slice(0, at).trim() === ""', "at < 0"),
  "an arrow at the end of a line": code("spacing/inside-brackets.ts", "|$)/g", ")/g"),
  "the digits themselves": code("digits/typed-value.ts", "DIGITS_BEFORE.test(before) &&", "false &&"),
  "the digits are spoken of": code("digits/typed-value.ts", "||\n    NAMED.test(after)"),
  "an arrow between quotation marks": code("spacing/inside-brackets.ts", "of arrows) reversed", "of closed) reversed"),
  "six full stops are a blank": code("punctuation/ellipsis.ts", "\\.{5})", "\\.{5,})"),
  "loose quotes among others are no pair": code(
    "punctuation/quotes.ts",
    " && !(top.loose && mark.loose && all.length > 2)",
  ),
  "a tatweel behind a letter that joins no other": code("characters/tatweel.ts", "? 1 : UNSURE", "? 1 : 1"),
  "the numbers of a range are counted together": code(
    "digits/thousands-separator.ts",
    "behind.slice(FURTHER.exec(behind)?.[0].length ?? 0)",
    "behind",
  ),
  "a Latin number keeps its percent sign": code("digits/percent.ts", "? found", "? PERCENT_SIGN", { digits: "keep" }),
  "the end of a long entity is no semicolon": code(
    "punctuation/semicolon.ts",
    "LONGEST_ENTITY = 10",
    "LONGEST_ENTITY = 5",
  ),
  "an underscore makes a name": code("digits/latin.ts", 'token.includes("_")', "false"),
  "a single letter is part of an abbreviation": code("spacing/after-mark.ts", 'mark === "." &&', "false &&"),
  "the gap of a verse has four spaces": code("spacing/runs.ts", "VERSE_GAP = 4", "VERSE_GAP = 3"),
  "half a verse has three words": code("spacing/runs.ts", "VERSE_WORDS = 3", "VERSE_WORDS = 2"),
  "the halves of a verse are of a length": code("spacing/runs.ts", "<= 2 *", "<= 3 *"),
  "a slip beside a gap makes no columns": code("spacing/runs.ts", "wide.length === inside.length ? wide : []", "wide"),
  "spaces beside a tab set a column": code("spacing/runs.ts", "!besideTab &&"),
  "eight spaces before a mark are a slip": code("spacing/before-mark.ts", "GAP = 8", "GAP = 3", SPACES),
  "nine are a gap": code("spacing/before-mark.ts", "GAP = 8", "GAP = 20", SPACES),
  "eight spaces in a bracket are a slip": code("spacing/inside-brackets.ts", "GAP = 8", "GAP = 3", SPACES),
  "nine in a bracket are a gap": code("spacing/inside-brackets.ts", "GAP = 8", "GAP = 20", SPACES),
  "a letter with its mark is a letter": code("spacing/around-brackets.ts", "? i - 2", "? i - 1"),
  "a suffix of four letters in brackets": code(
    "spacing/around-brackets.ts",
    "LONGEST_ATTACHED = 6",
    "LONGEST_ATTACHED = 5",
  ),
  "a word that begins like a suffix is none": code(
    "spacing/around-brackets.ts",
    "LONGEST_SUFFIX = 12",
    "LONGEST_SUFFIX = 3",
  ),
  "a full stop makes no other mark": code("spacing/before-mark.ts", 'text[start - 1] === "." ||'),
  "full stops with spaces between are a mark": code("spacing/before-mark.ts", '|| text.startsWith(" .", end + 1)'),
  "a comma between digits keeps its space": code("spacing/before-mark.ts", "isDigit(text, end + 1)", "false"),
  "a bracket the wrong way round": code(
    "spacing/inside-brackets.ts",
    "reversed.has(index - 1) || reversed.has(index + spaces.length)",
    "false",
  ),
  "a bar sets a column in a table only": code("spacing/runs.ts", "!inColumn &&"),
  "an Arabic verb is no adverb": code("characters/tanwin-seat.ts", "(?!ابدأ (?:ال|في))"),
  "a number that begins with a zero has no thousands": code(
    "digits/thousands-separator.ts",
    ' && !number.startsWith("۰")',
  ),
  "one full stop parts thousands of what has no fractions": code(
    "digits/thousands-separator.ts",
    "? WHOLE.test(after)",
    "? CURRENCY.test(after)",
  ),
  "a hamza inside a word is no ezafe": code("characters/heh-hamza.ts", "found.length > 1 &&", "false &&"),
  "a number among others is of their kind": code(
    "digits/decimal-separator.ts",
    "!followsCue(text, start, NUMBERED) &&",
    "",
    FRACTIONS,
  ),
  "a heading has no fraction": code("digits/decimal-separator.ts", "!isHeading &&", "", FRACTIONS),
  "a semicolon at the end of Latin ends a statement": code("punctuation/semicolon.ts", "!endsStatement &&"),
  "a quote that closes a quotation was not typed for the tanwin": code(
    "characters/tanwin.ts",
    " && !isOpenAt(end)",
    "",
    { rules: { "characters/tanwin": true } },
  ),
  "where one blank is to be filled in the others are": code(
    "punctuation/ellipsis.ts",
    " && !(dots.length > 3 && BLANK.test(text))",
  ),
  "a query keeps its marks": code("punctuation/replace-mark.ts", "if (SQL.test(text)) return true;"),
  "a number of an exercise is one as the others are": code("digits/typed-value.ts", " && !OPERATOR.test(before)"),
  "a choice is told by what it means": code("digits/typed-value.ts", "|یعنی)/", ")/"),
  "a sentence has a word before its last quotation": code(
    "protect/string-literal.ts",
    "matchAt(LAST_OF_SENTENCE, text, literal.end) === undefined",
    "true",
  ),
  "dots beside a slash are a blank": code("punctuation/ellipsis.ts", "| \\/)", ")"),
};
