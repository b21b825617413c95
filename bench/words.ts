/**
 * Repairs the spellings of Persian Wikipedia one by one: what is spelled with ZWNJs, glued, and what is solid, as it is. The counts are those of
 * ../shared/data/lexicon/wikipedia-word-counts.tsv; only a spelling that prevails two to one says what is right.
 *
 *     npm run bench:words            two tables, and the 20 worst of each class
 *     npm run bench:words -- 100     the 100 worst
 */
import { countsWithZwnj, wikipediaCounts } from "../scripts/lexicon/spellings-of-wikipedia.ts";
import { repairZwnj } from "../src/zwnj/index.ts";

const ZWNJ = "\u200C";
const MARGIN = 2;
const WORST = Number(process.argv[2] ?? 20);

/** What stands behind the last ZWNJ, or before the first, by which a spelling is classed; the first that fits. */
const CLASSES: readonly (readonly [name: string, of: RegExp])[] = [
  ["demonstrative", /^(?:آن|این|همان|همین)\u200C/],
  ["verb", /(?:^|\u200C)[بدرازفوس]{0,3}ن?می\u200C/],
  ["plural", /\u200Cها/],
  ["comparative", /\u200Cتر(?:ین|ی|ها|ش|شان)?$/],
  ["participle", /ه\u200C(?:ام|ای|ایم|اید|اند|است)$/],
  ["clitic", /\u200C(?:ام|ات|اش|ای|ی|ایم|اید|اند|مان|تان|شان|است|ست)$/],
  ["prefix", /^(?:بی|هم|نا|پیش|پس|نیم|بین|میان|تک|یک|غیر|پر|کم|چند|ضد|فرا|درون|برون|زیر|نیمه)\u200C/],
  ["compound", /\u200C/],
  ["solid", /^/],
];

interface Row {
  readonly right: string;
  readonly count: number;
  readonly got: string;
}

const counts = wikipediaCounts();
if (counts === undefined) console.log("words: skipped, there is no ../shared/data/lexicon/wikipedia-word-counts.tsv");
else {
  const bySpelling = prevailing(counts);
  const withZwnj = bySpelling.filter(({ right }) => right.includes(ZWNJ));
  const solid = bySpelling.filter(({ right }) => !right.includes(ZWNJ));
  report("With ZWNJs, glued and repaired", withZwnj, (row) => classOf(row.right));
  report("Solid, left as it is", solid, (row) => (row.got === row.right ? "solid" : `cut as ${classOf(row.got)}`));
}

/** The spelling of each word that prevails over all others of the same letters, and what the engine makes of its letters. */
function prevailing(all: ReadonlyMap<string, number>): Row[] {
  const joined = countsWithZwnj(all);
  const best = new Map<string, { right: string; count: number }>();
  for (const [right, count] of all) {
    const letters = right.replaceAll(ZWNJ, "");
    if (count > (best.get(letters)?.count ?? 0)) best.set(letters, { right, count });
  }
  return [...best].flatMap(([letters, { right, count }]) => {
    const total = (joined.get(letters) ?? 0) + (all.get(letters) ?? 0);
    return count >= MARGIN * (total - count) ? [{ right, count, got: repairZwnj(letters) }] : [];
  });
}

function classOf(spelling: string): string {
  return CLASSES.find(([, of]) => of.test(spelling))![0];
}

function report(title: string, rows: readonly Row[], groupOf: (row: Row) => string): void {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(groupOf(row)) ?? [];
    group.push(row);
    groups.set(groupOf(row), group);
  }
  console.log(`\n## ${title}\n\n| class | types | right | tokens | right | wrong tokens |\n|---|---|---|---|---|---|`);
  const byWrong = [...groups].sort(([, a], [, b]) => tokens(wrong(b)) - tokens(wrong(a)));
  for (const [name, group] of [...byWrong, ["all", rows] as const]) console.log(line(name, group));
  const others = rows.filter((row) => classOf(row.right) !== "demonstrative");
  if (others.length < rows.length) console.log(line("all but demonstratives", others));
  for (const [name, group] of byWrong) {
    const worst = [...wrong(group)].sort((a, b) => b.count - a.count || (a.right < b.right ? -1 : 1));
    const shown = worst.slice(0, WORST).map(({ right, got, count }) => `${show(right)} → ${show(got)} ${count}`);
    if (shown.length > 0) console.log(`\n${name}, ${worst.length}: ${shown.join(", ")}`);
  }
}

function line(name: string, rows: readonly Row[]): string {
  const [all, bad] = [tokens(rows), tokens(wrong(rows))];
  const types = (1 - wrong(rows).length / rows.length).toFixed(4);
  return `| ${name} | ${rows.length} | ${types} | ${all} | ${(1 - bad / all).toFixed(5)} | ${bad} |`;
}

function wrong(rows: readonly Row[]): Row[] {
  return rows.filter(({ right, got }) => right !== got);
}

function tokens(rows: readonly Row[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function show(text: string): string {
  return text.replaceAll(ZWNJ, "¦");
}
