/**
 * What is asked of a fenced block of Markdown, by the words behind its fence:
 *
 * - `ts example`, `js example`: it is run (`examples.ts`);
 * - `sh`, `yaml`: its commands are such as the program takes, its scripts are there;
 * - `json`, `jsonc`: a configuration that the schema admits;
 * - `before-after`: what `normalize` makes of each line;
 * - anything with `no-run — why`: nothing.
 */
import { Ajv } from "ajv";
import { type ParseError, parse as parseJson } from "jsonc-parser";
import { parseAllDocuments } from "yaml";
import { readArguments } from "../../src/cli/arguments.ts";
import { normalize } from "../../src/index.ts";
import type { Block } from "./fences.ts";

/** What commands and configurations are compared with. */
export interface Known {
  /** The scripts of package.json. */
  readonly scripts: readonly string[];
  /** The ids of the hooks for pre-commit. */
  readonly hooks: readonly string[];
  /** The JSON Schema of a configuration. */
  readonly schema: object;
}

/** What is wrong with a block that is not run as an example, a sentence for each. */
export async function faultsOf({ place, info, code }: Block, known: Known): Promise<readonly string[]> {
  const at = (faults: readonly string[]): readonly string[] => faults.map((fault) => `${place}: ${fault}`);
  if (/^\w+ no-run — \S/.test(info) || /^(?:ts|js) example$/.test(info)) return [];
  switch (info) {
    case "sh":
    case "sh run":
      return at([...(await faultsOfCommands(code, known)), ...strangers(code)]);
    case "yaml":
      return at([...faultsOfYaml(code, known), ...(await faultsOfCommands(code, known))]);
    case "json":
    case "jsonc":
      return at(faultsOfConfig(code, known));
    case "before-after":
      return at(code.split("\n").flatMap(faultsOfChange));
    default:
      return at([`nothing runs a block of \`${info}\`; say why: \`no-run — why\``]);
  }
}

/** The calls of the program in a text, each as its arguments, and the scripts of npm. */
async function faultsOfCommands(code: string, { scripts }: Known): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const line of code.split("\n").map(withoutComment)) {
    for (const [, rest] of line.matchAll(
      /(?:^|[\s"'])virayesh(?:@[\d.]+)?(?= |$)([^|>&"'\n]*(?:["'][^"'\n]*["'][^|>&"'\n]*)*)/g,
    )) {
      // What the shell puts in the place of `<(…)` is the name of a file.
      const words =
        rest!
          .replace(/<\([^)]*\)/g, "FILE")
          .replace(/\s<\s.*|::::.*/, "")
          .match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
      try {
        await readArguments(
          words.map((word) => word.replace(/^(["'])(.*)\1$/, "$2")),
          "/",
        );
      } catch (error) {
        faults.push(`${line.trim()}: ${(error as Error).message}`);
      }
    }
    for (const [, name] of line.matchAll(/npm run (?:--silent )?([\w:]+)/g)) {
      if (!scripts.includes(name!)) faults.push(`there is no script ${name}`);
    }
  }
  return faults;
}

/** Programs that a block may call beside ours. */
const PROGRAMS = /^(?:npx|npm|virayesh|git|cat|pbpaste|parallel|rg|zcat|gzip|reviewdog|pre-commit)$/;

/** Commands of a block of the shell whose program nobody checks. */
function strangers(code: string): readonly string[] {
  return code
    .split("\n")
    .map(withoutComment)
    .flatMap((line) => line.replace(/<\([^)]*\)/g, "").split(/\||&&/))
    .map((command) => command.trim().split(" ")[0]!)
    .filter((program) => program !== "" && !PROGRAMS.test(program))
    .map((program) => `nobody looks at the command ${program}`);
}

function withoutComment(line: string): string {
  return line.replace(/(?:^|\s)#.*/, "");
}

function faultsOfYaml(code: string, { hooks }: Known): readonly string[] {
  const broken = parseAllDocuments(code).flatMap(({ errors }) => errors.map(({ message }) => message));
  const named = [...code.matchAll(/\bid: (virayesh[\w-]*)/g)].map(([, id]) => id!);
  return [...broken, ...named.filter((id) => !hooks.includes(id)).map((id) => `there is no hook ${id}`)];
}

function faultsOfConfig(code: string, { schema }: Known): readonly string[] {
  const errors: ParseError[] = [];
  const config: unknown = parseJson(code, errors, { allowTrailingComma: true });
  if (errors.length > 0) return ["this is no JSON"];
  const validate = new Ajv({ strict: false }).compile(schema);
  validate(config);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A line of `before-after`: `before TAB → TAB after`, or one text that stays. */
function faultsOfChange(line: string): readonly string[] {
  const [before, after = before] = line.split("\t→\t");
  const made = normalize(before!);
  return made === after ? [] : [`${JSON.stringify(before)} becomes ${JSON.stringify(made)}`];
}
