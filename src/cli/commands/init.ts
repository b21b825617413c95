import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { regionsOf } from "../../lint/index.ts";
import type { Arguments } from "../arguments.ts";
import { ConfigFiles } from "../config-files.ts";
import { CONFIG_NAMES } from "../config-names.ts";
import { describeError, FileError, UsageError } from "../errors.ts";
import { loadFormat } from "../formats.ts";
import { collectInputs, type Input } from "../inputs.ts";
import { EXIT, type Io, write } from "../io.ts";
import { type Habit, Habits, LEAST } from "../measure.ts";
import { Progress } from "../progress.ts";
import { readTextFile } from "../text-file.ts";
import { readVersion } from "../version.ts";

/** The one that may hold comments. */
const NAME = "virayesh.config.jsonc";
const INSTALLED = "node_modules/virayesh/schema.json";
/** More files than these tell no more. */
const MOST_FILES = 3000;

/**
 * `init`: measures how the Persian text of the current folder is written, and writes a configuration that follows it,
 * unless one is there.
 */
export async function init({ paths }: Arguments, io: Io): Promise<number> {
  if (paths.length > 0) throw new UsageError(`init takes no paths, got ${paths[0]}`);
  const present = CONFIG_NAMES.find((name) => existsSync(join(io.cwd, name)));
  if (present !== undefined) throw new UsageError(`${present} is there already`);
  const settings = new ConfigFiles({ cwd: io.cwd, given: {}, isOff: true, warn: () => {} });
  const { inputs } = collectInputs([], { "no-error-on-unmatched-pattern": true }, settings, io);
  const habits = await measure(inputs.slice(0, MOST_FILES), io);
  try {
    await writeFile(join(io.cwd, NAME), contentOf(habits, schemaFor(io.cwd)), { flag: "wx" });
  } catch (error) {
    throw new UsageError(`cannot write ${NAME}: ${describeError(error)}`);
  }
  await write(io, `${NAME}\n`);
  return EXIT.clean;
}

async function measure(inputs: readonly Input[], io: Io): Promise<readonly Habit[]> {
  const habits = new Habits();
  const progress = new Progress(io, inputs.length);
  for (const [index, { file, path, document }] of inputs.entries()) {
    progress.show(index);
    if (file === undefined) continue;
    try {
      const { text } = await readTextFile(file);
      const format = await loadFormat(document);
      for (const { start, end, name } of regionsOf(text, { filename: path, document: format })) {
        if (name === "prose") habits.add(text.slice(start, end));
      }
    } catch (error) {
      // `lint` tells of files that cannot be read.
      if (!(error instanceof FileError)) throw error;
    }
  }
  progress.clear();
  return habits.all();
}

/** The schema that is installed here, or the published one: with npx there is no `node_modules`. */
function schemaFor(cwd: string): string {
  if (existsSync(join(cwd, INSTALLED))) return `./${INSTALLED}`;
  return `https://unpkg.com/virayesh@${readVersion()}/schema.json`;
}

function contentOf(habits: readonly Habit[], schema: string): string {
  const settings = habits.flatMap(({ setting }) => setting ?? []);
  const fields = settings.flatMap(({ field, value }) => (field === undefined ? [] : [[field, value]]));
  const rules = settings.flatMap(({ rule, value }) => (rule === undefined ? [] : [[rule, value]]));
  const config = {
    $schema: schema,
    extends: "recommended",
    ...Object.fromEntries(fields),
    rules: Object.fromEntries(rules),
    keep: [],
  };
  const lines = habits.map(({ name, ways: [ours, other], counts, setting }) => {
    const taken = setting === undefined ? "" : `; hence "${setting.field ?? setting.rule}": "${setting.value}"`;
    return `//   ${name}: ${ours} ${counts[0]}, ${other} ${counts[1]}${taken}\n`;
  });
  return `// How the Persian text here is written, as \`virayesh init\` counted it. What most of it does is kept;\n// what is found fewer than ${LEAST} times, the two ways together, is no habit.\n${lines.join("")}${JSON.stringify(config, null, 2)}\n`;
}
