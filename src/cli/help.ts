import type { Arguments } from "./arguments.ts";
import { CONFIG_NAMES } from "./config-names.ts";
import { UsageError } from "./errors.ts";
import { FLAGS, type Flag, VERBS, type Verb } from "./flags.ts";
import { nearestName } from "./nearest-name.ts";

const DOCS = "https://github.com/virayesh/virayesh/blob/main/docs/linter.md";

/** What `help`, `help COMMAND`, `--help` and `COMMAND --help` show. @throws UsageError for a command that there is none */
export async function helpText({ verb, isNamed, paths }: Arguments): Promise<string> {
  const topic = verb === "help" ? paths[0] : isNamed ? verb : undefined;
  if (topic === undefined) return general();
  if (Object.hasOwn(VERBS, topic)) return helpOf(topic as Verb);
  throw new UsageError(`there is no command ${topic}${await nearestName(topic, Object.keys(VERBS))}`);
}

function general(): string {
  const verbs = Object.entries(VERBS).map(([verb, { takes, help }]) => `  ${`${verb} ${takes}`.padEnd(35)} ${help}`);
  return `Repairs Persian text: letters, digits, half-spaces, punctuation, spacing.

Usage: virayesh [COMMAND] [FLAGS] [FILE|FOLDER|PATTERN …]

Commands:
${verbs.join("\n")}

Flags (\`virayesh help COMMAND\` shows those that it takes):
${flagLines(Object.entries(FLAGS))}
${END}`;
}

function helpOf(verb: Verb): string {
  const { takes, help } = VERBS[verb];
  const flags = Object.entries<Flag>(FLAGS).filter(([, { verbs }]) => verbs === undefined || verbs.includes(verb));
  return `virayesh ${`${verb} ${takes}`.trim()}: ${help}

Flags:
${flagLines(flags)}
${END}`;
}

function flagLines(flags: readonly (readonly [string, Flag])[]): string {
  const lines = flags.map(([name, { short, value, help }]) => {
    const shown = `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
    return `  ${shown.padEnd(35)} ${help}\n`;
  });
  return lines.join("");
}

const END = `Without a path, the current folder. Exit codes: 0 clean; 1 errors, or more warnings than allowed; 2 usage, configuration, or a
file that cannot be read or written.
Configuration: ${CONFIG_NAMES.join(", ")}, or "virayesh" in package.json.
Docs: ${DOCS}
`;
