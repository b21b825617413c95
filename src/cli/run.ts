import { type Arguments, readArguments } from "./arguments.ts";
import { UsageError } from "./errors.ts";
import type { Verb } from "./flags.ts";
import { helpText } from "./help.ts";
import { complain, EXIT, type Io, write } from "./io.ts";
import { readVersion } from "./version.ts";

/** A command of the program; gives the exit code. */
export type Command = (args: Arguments, io: Io) => Promise<number>;

/** Each command is loaded when it is called, so that none waits for the others. */
const COMMANDS: Readonly<Record<Exclude<Verb, "help">, () => Promise<Command>>> = {
  lint: async () => (await import("./commands/lint.ts")).lint,
  fix: async () => (await import("./commands/lint.ts")).lint,
  normalize: async () => (await import("./commands/normalize.ts")).normalize,
  rules: async () => (await import("./commands/rules.ts")).listRules,
  explain: async () => (await import("./commands/explain.ts")).explain,
  why: async () => (await import("./commands/why.ts")).why,
  regions: async () => (await import("./commands/regions.ts")).showRegions,
  init: async () => (await import("./commands/init.ts")).init,
  "print-config": async () => (await import("./commands/print-config.ts")).printConfig,
};

/** Runs the program with these arguments (without the name of the program); gives the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const args = await readArguments(argv, io.cwd);
    if (args.flags.version) await write(io, `${readVersion()}\n`);
    else if (args.flags.help || args.verb === "help") await write(io, await helpText(args));
    else return await (await COMMANDS[args.verb]())(args, io);
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(io, error.message);
    return EXIT.failure;
  }
}
