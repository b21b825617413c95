import { parseArgs } from "node:util";
import { UsageError } from "./errors.ts";
import { nearestName } from "./nearest-name.ts";

/** A flag and what people are told of it. */
interface Flag {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: true;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
  /** The commands that take it; all when absent. */
  readonly verbs?: readonly Verb[];
}

/** What the program can do. */
export const VERBS = {
  lint: "find what is to be put right (this is what happens when no command is named)",
  fix: "put right what is safe",
  normalize: "write the repaired text to the standard output",
  rules: "list the rules",
  explain: "explain a rule",
  regions: "show what of a file is prose, and what is left alone and why",
  init: "write a configuration file",
  "print-config": "show the configuration that holds for a file",
} as const;

/** The name of a command. */
export type Verb = keyof typeof VERBS;

const LINTING: readonly Verb[] = ["lint", "fix"];
const CONFIGURED: readonly Verb[] = ["lint", "fix", "normalize", "regions", "print-config"];

/** Every flag, in the order of the help. */
export const FLAGS = {
  format: {
    type: "string",
    short: "f",
    multiple: true,
    value: "NAME[:FILE]",
    verbs: [...LINTING, "rules"],
    help: "stylish, json, github, sarif or rdjson, to a file if one is named; may be given several times",
  },
  config: {
    type: "string",
    short: "c",
    value: "FILE",
    verbs: CONFIGURED,
    help: "use this configuration for all files",
  },
  "no-config": { type: "boolean", verbs: CONFIGURED, help: "read no configuration" },
  rule: {
    type: "string",
    multiple: true,
    value: "RULE:LEVEL",
    verbs: CONFIGURED,
    help: "set a rule to off, warn or error: --rule zwnj/plural:off",
  },
  document: {
    type: "string",
    value: "FORMAT",
    verbs: [...LINTING, "normalize", "regions", "print-config"],
    help: "the format of the files that are named, over what their endings say: text, markdown, html, json, po",
  },
  "stdin-filename": {
    type: "string",
    value: "NAME",
    verbs: [...LINTING, "normalize"],
    help: "the name of what comes from the standard input (path -), for its format and configuration",
  },
  "dry-run": { type: "boolean", verbs: ["fix"], help: "show a diff and write nothing; exit 1 if a file would change" },
  suggestions: { type: "boolean", verbs: [...LINTING, "normalize"], help: "take uncertain edits for safe ones" },
  quiet: { type: "boolean", short: "q", verbs: LINTING, help: "report errors only" },
  "max-warnings": { type: "string", value: "N", verbs: LINTING, help: "exit 1 if there are more warnings than this" },
  "max-findings": {
    type: "string",
    value: "N",
    verbs: LINTING,
    help: "report no more findings than this, and how many are left",
  },
  "ignore-pattern": {
    type: "string",
    multiple: true,
    value: "PATTERN",
    verbs: LINTING,
    help: "leave out files, in the manner of .gitignore",
  },
  "no-ignore": { type: "boolean", verbs: LINTING, help: "heed no .gitignore, .virayeshignore or ignores" },
  "no-error-on-unmatched-pattern": {
    type: "boolean",
    verbs: LINTING,
    help: "a path that matches nothing is no failure",
  },
  lang: { type: "string", value: "en|fa", verbs: [...LINTING, "rules", "explain"], help: "the language of messages" },
  color: { type: "boolean", help: "colours even when the output is no terminal" },
  "no-color": { type: "boolean", help: "no colours" },
  help: { type: "boolean", short: "h", help: "show this help" },
  version: { type: "boolean", short: "v", help: "show the version" },
} as const satisfies Record<string, Flag>;

/** What was asked for. */
export interface Arguments {
  readonly verb: Verb;
  readonly paths: readonly string[];
  readonly flags: Flags;
}

type FlagName = keyof typeof FLAGS;

/** The flags that were given. */
export type Flags = {
  readonly [Name in FlagName]?: (typeof FLAGS)[Name] extends { readonly type: "boolean" }
    ? boolean
    : (typeof FLAGS)[Name] extends { readonly multiple: true }
      ? readonly string[]
      : string;
};

/**
 * Reads the arguments behind the name of the program.
 *
 * @throws UsageError for an unknown flag, a flag without its value, or one that the command does not take
 */
export async function readArguments(argv: readonly string[]): Promise<Arguments> {
  const { flags, positionals } = await parse(argv);
  const [first, ...others] = positionals;
  const isVerb = first !== undefined && Object.hasOwn(VERBS, first);
  const verb = isVerb ? (first as Verb) : "lint";
  for (const name of Object.keys(flags) as FlagName[]) {
    const { verbs }: Flag = FLAGS[name];
    if (verbs !== undefined && !verbs.includes(verb) && !flags.help) {
      throw new UsageError(`${verb} takes no --${name}`);
    }
  }
  return { verb, paths: isVerb ? others : positionals, flags };
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
    throw new UsageError(`unknown flag ${flag}${await nearestName(flag, names)}`);
  }
}

/** What `--help` shows. */
export function helpText(): string {
  const verbs = Object.entries(VERBS).map(([verb, help]) => `  ${verb.padEnd(13)} ${help}`);
  const flags = Object.entries<Flag>(FLAGS).map(([name, { short, value, help }]) => {
    const shown = `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
    return `  ${shown.padEnd(35)} ${help}`;
  });
  return `Repairs Persian text.

Usage: virayesh [lint|fix] [FILE|FOLDER|PATTERN …]
       virayesh normalize [FILE …|-]
       virayesh rules | explain RULE | regions FILE | init | print-config FILE

Commands:
${verbs.join("\n")}

Flags:
${flags.join("\n")}

Exit codes: 0 clean; 1 errors, or more warnings than allowed; 2 usage, configuration, or a file that cannot be read or written.
`;
}
