import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describeFailure, UsageError } from "./errors.ts";
import { ignoreRules } from "./patterns.ts";
import { nameOf } from "./read-config.ts";
import { readRegularFile } from "./read-file.ts";
import { decode } from "./text-file.ts";

const OURS = ".virayeshignore";
const NAMES = [".gitignore", OURS];
/** Folders that hold nobody's prose, whatever ignore files say. */
const ALWAYS = ["node_modules", ".git"];

/** What takes in again what a file leaves out. */
export const REMEDY = "; --no-ignore takes it in all the same";

/** The rules of an ignore file. */
interface Rules {
  readonly source: string;
  readonly test: Test;
}

type Test = ReturnType<typeof ignoreRules>;

/** Knows above which folder nothing is looked at. */
interface Borders {
  readonly topOf: (folder: string) => string;
}

/** Tells which files are left out: by ignore files in every folder above them, and by patterns of the command line. */
export class IgnoreFiles {
  private readonly folders = new Map<string, readonly Rules[]>();
  private readonly given: Test;
  private readonly cwd: string;
  private readonly heedFiles: boolean;

  private readonly borders: Borders;

  constructor(cwd: string, patterns: readonly string[], heedFiles: boolean, borders: Borders) {
    this.cwd = cwd;
    this.borders = borders;
    this.given = ignoreRules(patterns, "--ignore-pattern");
    this.heedFiles = heedFiles;
  }

  /** What leaves a file or folder (an absolute path) out, by its own name or that of a folder above it: `docs/.gitignore`. */
  whyIgnored(path: string, isFolder: boolean): string | undefined {
    const name = path.slice(path.lastIndexOf(sep) + 1);
    if (isFolder && ALWAYS.includes(name)) return "default; a file or a pattern in it may be named";
    if (testPath(this.given, this.cwd, path, isFolder)?.ignored) return "--ignore-pattern";
    if (!this.heedFiles) return undefined;
    // The file nearest to the path decides.
    const top = this.borders.topOf(dirname(path));
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      for (const { source, test } of this.rulesOf(folder)) {
        const result = testPath(test, folder, path, isFolder);
        if (result?.ignored) return `${relative(this.cwd, source).split(sep).join("/")}${REMEDY}`;
        if (result?.unignored) return undefined;
      }
      if (folder === dirname(folder) || folder === top) return undefined;
    }
  }

  private rulesOf(folder: string): readonly Rules[] {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const rules = NAMES.flatMap((name): Rules[] => {
      const source = join(folder, name);
      const text = readRules(source);
      return text === undefined ? [] : [{ source, test: ignoreRules(text, nameOf(source)) }];
    }).reverse();
    this.folders.set(folder, rules);
    return rules;
  }
}

function testPath(test: Test, folder: string, path: string, isFolder: boolean): ReturnType<Test> | undefined {
  const inside = relative(folder, path).split(sep).join("/");
  if (inside === "" || inside.startsWith("../")) return undefined;
  return test(isFolder ? `${inside}/` : inside);
}

/** What stands in an ignore file, if there is one. @throws UsageError for one of ours that cannot be read; git tells of its own */
function readRules(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const bytes = readRegularFile(path);
    return path.endsWith(OURS) ? decode(bytes) : bytes.toString("utf8");
  } catch (error) {
    if (path.endsWith(OURS)) throw new UsageError(`${nameOf(path)}: ${describeFailure(error)}`);
    return undefined;
  }
}
