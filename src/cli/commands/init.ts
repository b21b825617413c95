import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Arguments } from "../arguments.ts";
import { CONFIG_NAMES } from "../config-names.ts";
import { describeError, UsageError } from "../errors.ts";
import { EXIT, type Io, write } from "../io.ts";

const [NAME] = CONFIG_NAMES;

const CONTENT = {
  $schema: "./node_modules/virayesh/schema.json",
  extends: "recommended",
  rules: {},
  keep: [],
};

/** `init`: writes a configuration file into the current folder, unless one is there. */
export async function init({ paths }: Arguments, io: Io): Promise<number> {
  if (paths.length > 0) throw new UsageError(`init takes no paths, got ${paths[0]}`);
  const present = CONFIG_NAMES.find((name) => existsSync(join(io.cwd, name)));
  if (present !== undefined) throw new UsageError(`${present} is there already`);
  try {
    await writeFile(join(io.cwd, NAME), `${JSON.stringify(CONTENT, null, 2)}\n`, { flag: "wx" });
  } catch (error) {
    throw new UsageError(`cannot write ${NAME}: ${describeError(error)}`);
  }
  await write(io, `${NAME}\n`);
  return EXIT.clean;
}
