import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "./errors.ts";
import { FLAGS, type Flag, type FlagName, type Flags, OTHER_NAMES, VERBS, type Verb } from "./flags.ts";
import { nearestName } from "./nearest-name.ts";

/** What was asked for. */
export interface Arguments {
  readonly verb: Verb;
  /** Whether the command was named, and not just presumed. */
  readonly isNamed: boolean;
  readonly paths: readonly string[];
  readonly flags: Flags;
}

/**
 * Reads the arguments behind the name of the program.
 *
 * @throws UsageError for an unknown flag, a flag without its value, one that the command does not take, or a first word
 * that is no file and looks like a command
 */
export async function readArguments(argv: readonly string[], cwd: string): Promise<Arguments> {
  const { flags, positionals } = await parse(withValues(argv, cwd));
  const [first, ...others] = positionals;
  const isNamed = first !== undefined && Object.hasOwn(VERBS, first);
  if (first !== undefined && !isNamed && !flags["no-error-on-unmatched-pattern"]) await refuseMisspelt(first, cwd);
  const given = isNamed ? (first as Verb) : "lint";
  const verb = given === "lint" && flags.fix ? "fix" : given;
  for (const name of Object.keys(flags) as FlagName[]) {
    const { verbs }: Flag = FLAGS[name];
    if (verbs !== undefined && !verbs.includes(verb) && !flags.help) {
      throw new UsageError(`${verb} takes no --${name}; \`virayesh help ${verb}\` lists what it takes`);
    }
  }
  if (flags["files-from"] === "-" && positionals.includes("-"))
    throw new UsageError("--files-from - and the path - both want the standard input");
  return { verb, isNamed, paths: isNamed ? others : positionals, flags };
}

/** A flag that may have a value, and need not: the word behind it is one unless it is something else. */
const OPTIONAL: FlagName = "changed";

/** Gives each flag that may stand alone its value, if only an empty one. */
function withValues(argv: readonly string[], cwd: string): readonly string[] {
  const at = argv.indexOf(`--${OPTIONAL}`);
  const end = argv.indexOf("--");
  if (at < 0 || (end >= 0 && end < at)) return argv;
  const next = argv[at + 1];
  const isValue =
    next !== undefined && !/^-|[*?[\]{}!]/.test(next) && !Object.hasOwn(VERBS, next) && !existsSync(resolve(cwd, next));
  const given = `--${OPTIONAL}=${isValue ? next : ""}`;
  return [...argv.slice(0, at), given, ...argv.slice(isValue ? at + 2 : at + 1)];
}

/** A word that is no file is a path that is missing, unless it is nearly the name of a command, or what others call it. */
async function refuseMisspelt(word: string, cwd: string): Promise<void> {
  if (!/^[a-z-]{3,}$/.test(word) || existsSync(resolve(cwd, word))) return;
  const hint = nearestName(word, Object.keys(VERBS), OTHER_NAMES);
  if (hint !== "") throw new UsageError(`${word}: no such file or folder, and no command${hint}`);
}

async function parse(argv: readonly string[]): Promise<{ flags: Flags; positionals: string[] }> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: FLAGS,
      allowPositionals: true,
      strict: true,
    });
    return { flags: values as Flags, positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("ERR_PARSE_ARGS")) throw error;
    const flag = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
    if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError(message.split(". ")[0]!);
    const names = Object.keys(FLAGS).map((name) => `--${name}`);
    throw new UsageError(`unknown flag ${flag}${nearestName(flag, names)}`);
  }
}
