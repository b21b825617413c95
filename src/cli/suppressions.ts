import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Finding } from "../lint/index.ts";
import { expandRules, type Fields, type Shapes, showPath, validate } from "../options/index.ts";
import { describeError, UsageError } from "./errors.ts";
import type { Flags } from "./flags.ts";
import type { Io } from "./io.ts";
import { nearestName } from "./nearest-name.ts";
import { nameOf } from "./read-config.ts";
import { readRegularFile } from "./read-file.ts";
import { writeReport } from "./report-file.ts";
import { pathInRepository, repositoryTop } from "./repository.ts";
import { decode } from "./text-file.ts";

/** How many findings of a file are known and left for later, by the first of their rules. */
type Counts = Map<string, number>;

const NAME = "virayesh-suppressions.json";
const FILE = {
  kind: "map",
  keyName: "file",
  of: {
    kind: "map",
    keyName: "rule",
    of: {
      kind: "object",
      required: ["count"],
      fields: { count: { kind: "number", minimum: 1, maximum: Number.MAX_SAFE_INTEGER } },
    },
  },
} as const satisfies Shapes[string];

/**
 * The findings of the first day, which nobody is asked to put right at once: for each file and rule how many there are, in a file that is made
 * by the flags `--suppress-…` only. While there are no more, none is shown; once there is one more, all of that rule are, since nobody can tell
 * which is the new one. It is the file of ESLint's bulk suppressions, and means the same.
 */
export class Suppressions {
  /** Of the files that were looked at, how many findings were hidden. */
  hidden = 0;
  /** How many counts are higher than what was found. */
  unused = 0;
  /** Where the counts stand. */
  readonly place: string;
  private readonly top: string;
  private readonly known: Map<string, Counts>;
  private readonly before: string | undefined;
  /** The rules whose findings are counted anew; none where the counts are only compared. */
  private readonly renewed: ReadonlySet<string>;
  private readonly isPruned: boolean;

  /** @throws UsageError for flags that exclude one another, and for a file that cannot be read */
  constructor(flags: Flags, io: Io) {
    const { "suppress-all": all, "suppress-rule": rules, "prune-suppressions": prune } = flags;
    const { "suppressions-location": location, "no-suppressions": off } = flags;
    const given = [
      ...(all ? ["--suppress-all"] : []),
      ...(rules === undefined ? [] : ["--suppress-rule"]),
      ...(prune ? ["--prune-suppressions"] : []),
      ...(off ? ["--no-suppressions"] : []),
    ];
    if (given.length > 1) throw new UsageError(`${given[0]} and ${given[1]} exclude one another`);
    const [writes] = off ? [] : given;
    if (writes !== undefined && flags["dry-run"])
      throw new UsageError(`--dry-run writes nothing, so there is no ${writes}`);
    // Outside of a repository, the folder that we stand in.
    this.top = repositoryTop(io.cwd) ?? io.cwd;
    this.place = resolve(io.cwd, location ?? join(this.top, NAME));
    this.renewed = new Set(all ? expandRules("*") : (rules ?? []).flatMap(rulesOf));
    this.isPruned = prune ?? false;
    this.before = off ? undefined : readText(this.place);
    if (this.before === undefined && location !== undefined && (writes === undefined || prune))
      throw new UsageError(`--suppressions-location: ${location}: no such file; --suppress-all makes it`);
    this.known = this.before === undefined ? new Map() : parse(this.place, this.before);
  }

  /** What is to be told of a file's findings. `isWhole`: they are those of what is saved there. */
  pass(file: string, findings: Iterable<Finding>, isWhole: boolean): Iterable<Finding> {
    const path = pathInRepository(this.top, file);
    if (path === undefined || (!this.known.has(path) && this.renewed.size === 0)) return findings;
    const list = [...findings];
    const counts: Counts = new Map();
    for (const { rules } of list) counts.set(rules[0]!, (counts.get(rules[0]!) ?? 0) + 1);
    if (isWhole) this.count(path, counts);
    const known = this.known.get(path);
    const isShown = ({ rules: [rule] }: Finding): boolean => counts.get(rule!)! > (known?.get(rule!) ?? 0);
    const shown = list.filter(isShown);
    this.hidden += list.length - shown.length;
    return shown;
  }

  /** Writes the counts where a flag asks for it. @throws UsageError where that fails */
  save(): void {
    if (!this.isPruned && this.renewed.size === 0) return;
    if (this.isPruned) {
      for (const path of this.known.keys()) if (!existsSync(join(this.top, path))) this.known.delete(path);
    }
    const text = format(this.known);
    if (text === this.before || (this.before === undefined && this.known.size === 0)) return;
    try {
      writeReport(this.place, text);
    } catch (error) {
      throw new UsageError(`cannot write ${nameOf(this.place)}: ${describeError(error)}`);
    }
  }

  /** Brings what is known of a file in line with what was found in it, as far as a flag asks for that. */
  private count(path: string, counts: Counts): void {
    const known = this.known.get(path) ?? new Map<string, number>();
    for (const rule of new Set([...counts.keys(), ...known.keys()])) {
      const [found, allowed] = [counts.get(rule) ?? 0, known.get(rule) ?? 0];
      const isRenewed = this.renewed.has(rule) || (this.isPruned && found < allowed);
      if (!isRenewed && found < allowed) this.unused += 1;
      if (!isRenewed) continue;
      if (found === 0) known.delete(rule);
      else known.set(rule, found);
    }
    if (known.size > 0) this.known.set(path, known);
    else this.known.delete(path);
  }
}

function rulesOf(name: string): readonly string[] {
  const rules = expandRules(name);
  if (rules.length === 0)
    throw new UsageError(`--suppress-rule: unknown rule ${name}${nearestName(name, expandRules("*"))}`);
  return rules;
}

function readText(place: string): string | undefined {
  if (!existsSync(place)) return undefined;
  try {
    return decode(readRegularFile(place));
  } catch (error) {
    throw new UsageError(`${nameOf(place)}: ${describeError(error)}`);
  }
}

function parse(place: string, text: string): Map<string, Counts> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${nameOf(place)}: not JSON; --suppress-all makes it anew once it is removed`);
  }
  const [problem] = validate(value, FILE);
  if (problem !== undefined) throw new UsageError(`${nameOf(place)}: ${showPath(problem.path)}: ${problem.message}`);
  const files = Object.entries(value as Fields<Record<string, typeof FILE.of>>);
  return new Map(
    files.map(([path, rules = {}]) => [path, new Map(Object.entries(rules).map(([rule, { count }]) => [rule, count]))]),
  );
}

function format(known: ReadonlyMap<string, Counts>): string {
  const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = sorted(known).map(([path, counts]) => [
    path,
    Object.fromEntries(sorted(counts).map(([rule, count]) => [rule, { count }])),
  ]);
  return `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`;
}
