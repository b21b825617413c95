import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { ROOT } from "../entries.ts";
import { TABLES } from "./spellings.ts";

/** A module that is made of tables. It is no part of the repository. */
export interface Generated {
  /** Under the root, as are the inputs. */
  readonly module: string;
  /** Files and folders; what is made of them is made again where one of them changes. */
  readonly inputs: readonly string[];
  readonly make: () => Promise<string>;
}

const GENERATED: readonly Generated[] = [
  {
    module: "src/zwnj/lexicon/lexicon.generated.ts",
    // The engine itself says what it can do without.
    inputs: ["src/zwnj", "src/unicode", "scripts/lexicon", "scripts/tables", "node_modules/dictionary-fa/index.dic"],
    make: async () => (await import("../lexicon/lexicon.ts")).lexiconModule(),
  },
  ...Object.entries(TABLES).map(([table, made]) => ({
    module: `src/${made}`,
    inputs: [`src/${table}`, "scripts/tables"],
    make: async () => (await import("./spellings.ts")).moduleOf(table as keyof typeof TABLES),
  })),
];

/**
 * Makes the modules whose inputs have changed since, by their contents: times of files say little behind a checkout.
 *
 * @returns those that were made
 * @throws Error with file and line for each row of a table that is not allowed
 */
export async function buildTables(modules: readonly Generated[] = GENERATED, root: string = ROOT): Promise<string[]> {
  const made: string[] = [];
  for (const { module, inputs, make } of modules) {
    const path = resolve(root, module);
    const head = `// Made by \`npm run tables\` of ${describe(inputs)}: change these. ${stampOf(root, inputs)}\n`;
    if (existsSync(path) && readFileSync(path, "utf8").startsWith(head)) continue;
    // Whole or not at all, even where two programs make it at a time.
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, head + (await make()));
    renameSync(temporary, path);
    made.push(module);
  }
  return made;
}

function describe(inputs: readonly string[]): string {
  return inputs.filter((input) => input.startsWith("src/")).join(", ");
}

function stampOf(root: string, inputs: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesOf(resolve(root, input)))) {
    hash.update(`${relative(root, file).split(sep).join("/")}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.generated)\.(?:ts|txt)$/.test(entry.name))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .sort();
}
