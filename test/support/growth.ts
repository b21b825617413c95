/** Inputs on which other libraries of this field take quadratic or exponential time. */
export const PATHOLOGICAL: Readonly<Record<string, (length: number) => string>> = {
  spaces: (n) => " ".repeat(n),
  "spaces between words": (n) => `سلام${" ".repeat(n)}دنیا`,
  "wide gaps": (n) => "ا    ".repeat(n / 5),
  parentheses: (n) => "(".repeat(n),
  brackets: (n) => "[".repeat(n),
  "link halves": (n) => "](".repeat(n / 2),
  braces: (n) => "{".repeat(n),
  guillemets: (n) => "«".repeat(n),
  "guillemets and letters": (n) => "« ا".repeat(n / 3),
  tatweel: (n) => `س${"ـ".repeat(n)}`,
  letters: (n) => "ب".repeat(n),
  words: (n) => "می رود ".repeat(n / 7),
  "repairs and suggestions": (n) => "كتاب درنظر گرفته ".repeat(n / 17),
  "one long word": (n) => "هاهای".repeat(n / 5),
  "prefixes and suffixes": (n) => "می ها تر ام ".repeat(n / 12),
  "Persian digits": (n) => "۱".repeat(n),
  "Latin digits": (n) => "1".repeat(n),
  "Latin letters": (n) => `سلام ${"a".repeat(n)}`,
  dots: (n) => `سلام${".".repeat(n)}`,
  "letters and dots": (n) => "a.".repeat(n / 2),
  "Persian letters and dots": (n) => "ا.".repeat(n / 2),
  quotes: (n) => `سلام ${'"'.repeat(n)}`,
  "quotes and words": (n) => '"سلام '.repeat(n / 6),
  apostrophes: (n) => `# ${"'".repeat(n)}`,
  tags: (n) => "<a".repeat(n / 2),
  backticks: (n) => "`".repeat(n),
  "exclamation marks": (n) => `وای${" !".repeat(n / 2)}`,
  commas: (n) => `سلام${",".repeat(n)}`,
  "commas and digits": (n) => "۱,".repeat(n / 2),
  "grouped digits": (n) => `۱${",۰۰۰".repeat(n / 4)}`,
  comments: (n) => "<!--".repeat(n / 4),
  lists: (n) => "- ".repeat(n / 2),
  "heh and space": (n) => "ه ".repeat(n / 2),
  "front matter": (n) => "---\n".repeat(n / 4),
  at: (n) => "a@".repeat(n / 2),
  hashes: (n) => "#".repeat(n),
  slashes: (n) => "/".repeat(n),
  schemes: (n) => "http://".repeat(n / 7),
  percent: (n) => "۱%".repeat(n / 2),
  "percent before": (n) => "٪".repeat(n),
  dollars: (n) => "$".repeat(n),
  colons: (n) => "1:".repeat(n / 2),
  ampersands: (n) => "&".repeat(n),
  entities: (n) => "&zwnj;".repeat(n / 6),
  ZWNJ: (n) => `ب${"\u200C".repeat(n)}`,
  "letters and ZWNJ": (n) => "ب\u200C".repeat(n / 2),
  "soft hyphens": (n) => `ب${"\u00AD".repeat(n)}`,
  "directional marks": (n) => "\u202A".repeat(n),
  vowels: (n) => `ب${"\u064E".repeat(n)}`,
  "vowelled words": (n) => "بَ ".repeat(n / 3),
  emoji: (n) => "👨\u200D".repeat(n / 3),
  "phone numbers": (n) => "۰۹۱۲ ".repeat(n / 5),
  "lone surrogates": (n) => "\uD800".repeat(n),
};

/** The same for what reads documents: an end that is far away, white space within, many directives. */
export const PATHOLOGICAL_DOCUMENTS: Readonly<Record<string, (length: number) => string>> = {
  ...PATHOLOGICAL,
  "template tags with one end": (n) => `${"{%".repeat(n / 2)}%}`,
  "expressions with one end": (n) => `${"{{".repeat(n / 2)}}}`,
  "expressions with quotes": (n) => `${'{{ " }}'.repeat(n / 7)}}}`,
  "shortcodes with one end": (n) => `${"{{<".repeat(n / 3)}>}}`,
  "ERB with one end": (n) => `${"<%".repeat(n / 2)}%>`,
  "code elements with one end": (n) => `${"<code>".repeat(n / 6)}</code>`,
  "scripts with one end": (n) => `${"<script>".repeat(n / 8)}</script>`,
  "comments with one end": (n) => `${"<!--".repeat(n / 4)}-->`,
  "instructions with one end": (n) => `${"<?".repeat(n / 2)}?>`,
  "fences with one end": (n) => `${"```\n".repeat(n / 4)}~~~`,
  "links with one end": (n) => `${"[".repeat(n)}](a)`,
  "front matter with a gap": (n) => `---\ndescription: ا${" ".repeat(n)}ب\n---\n`,
  "front matter with a gap in TOML": (n) => `+++\ndescription = "ا${" ".repeat(n)}ب"\n+++\n`,
  "directives for the next line": (n) => "<!-- virayesh-disable-next-line -->\nكتاب هاي\n\n".repeat(n / 46),
  "directives for a line": (n) => "<!-- virayesh-disable-line -->\n".repeat(n / 31),
  "directives and blank lines": (n) => "<!-- virayesh-disable-next-line -->\n\n\n".repeat(n / 38),
  "disable and enable": (n) => "<!-- virayesh-disable zwnj/plural -->\n<!-- virayesh-enable -->\n".repeat(n / 67),
  "one directive with many names": (n) => `<!-- virayesh-disable ${"zwnj/plural ".repeat(n / 12)} -->`,
  "byte order marks": (n) => "\uFEFF".repeat(n),
  "edits beside syntax": (n) => "*كتاب , \u200C- \n".repeat(n / 12),
};

/** Measured growth: the exponent of the processor's time between a length and four times that. A time under the floor counts as the floor: nothing to worry about. */
export function growthExponent(
  run: (text: string) => unknown,
  input: (length: number) => string,
  short = SHORT,
  repeats = 5,
): number {
  const [long, floor, enough] = [4 * short, 5, 2_000];
  const best = (length: number): number => {
    const text = input(length);
    let [time, spent] = [Infinity, 0];
    for (let i = 0; i < repeats && (i === 0 || (time > floor && spent < enough)); i++) {
      const start = process.cpuUsage();
      run(text);
      const { user, system } = process.cpuUsage(start);
      const taken = (user + system) / 1000;
      time = Math.min(time, taken);
      spent += taken;
    }
    return Math.max(time, floor);
  };
  return Math.log(best(long) / best(short)) / Math.log(long / short);
}

const SHORT = 20_000;

/** What counts as linear: the noise of a clock is above 1. */
export const MOST_GROWTH = 1.35;

/**
 * The lowest exponent of several measurements, taken until one is linear: a busy machine may take its time once or twice, but what
 * is not linear takes it always. From the third on they are of longer texts: beside some milliseconds the collection of garbage and
 * the compiler of the engine weigh as much as our own work, beside a hundred they do not, and what is not linear shows the more.
 */
export function lowestExponent(
  run: (text: string) => unknown,
  input: (length: number) => string,
  attempts = 5,
): number {
  let lowest = Infinity;
  for (let attempt = 0; attempt < attempts && lowest >= MOST_GROWTH; attempt++) {
    lowest = Math.min(lowest, growthExponent(run, input, attempt < 2 ? SHORT : 4 * SHORT));
  }
  return lowest;
}

/** A text of at least the length, of one piece over and over. */
export function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length));
}
