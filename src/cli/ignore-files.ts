import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

const NAMES = [".gitignore", ".virayeshignore"];
/** Folders that hold nobody's prose, whatever ignore files say. */
const ALWAYS = ["node_modules", ".git"];

/** What takes in again what a file leaves out. */
export const REMEDY = "; --no-ignore takes it in all the same";

/** The rules of an ignore file. */
interface Rules {
  readonly source: string;
  readonly rules: Ignore;
}

/** Tells which files are left out: by ignore files in every folder above them, and by patterns of the command line. */
export class IgnoreFiles {
  private readonly folders = new Map<string, readonly Rules[]>();
  private readonly given: Ignore;
  private readonly cwd: string;
  private readonly heedFiles: boolean;

  constructor(cwd: string, patterns: readonly string[], heedFiles: boolean) {
    this.cwd = cwd;
    this.given = ignore().add([...patterns]);
    this.heedFiles = heedFiles;
  }

  /** What leaves a file or folder (an absolute path) out, by its own name or that of a folder above it: `docs/.gitignore`. */
  whyIgnored(path: string, isFolder: boolean): string | undefined {
    const name = path.slice(path.lastIndexOf(sep) + 1);
    if (isFolder && ALWAYS.includes(name)) return "default; a file or a pattern in it may be named";
    if (testPath(this.given, this.cwd, path, isFolder)?.ignored) return "--ignore-pattern";
    if (!this.heedFiles) return undefined;
    // The file nearest to the path decides; git knows nothing of what lies above the repository.
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      for (const { source, rules } of this.rulesOf(folder)) {
        const result = testPath(rules, folder, path, isFolder);
        if (result?.ignored) return `${relative(this.cwd, source).split(sep).join("/")}${REMEDY}`;
        if (result?.unignored) return undefined;
      }
      if (folder === dirname(folder) || this.isRepository(folder)) return undefined;
    }
  }

  private rulesOf(folder: string): readonly Rules[] {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const rules = NAMES.flatMap((name): Rules[] => {
      const source = join(folder, name);
      const text = readIfThere(source);
      return text === undefined ? [] : [{ source, rules: ignore().add(text) }];
    }).reverse();
    this.folders.set(folder, rules);
    return rules;
  }

  private readonly repositories = new Map<string, boolean>();

  private isRepository(folder: string): boolean {
    const known = this.repositories.get(folder);
    if (known !== undefined) return known;
    const found =
      readIfThere(join(folder, ".git", "HEAD")) !== undefined || readIfThere(join(folder, ".git")) !== undefined;
    this.repositories.set(folder, found);
    return found;
  }
}

function testPath(
  rules: Ignore,
  folder: string,
  path: string,
  isFolder: boolean,
): ReturnType<Ignore["test"]> | undefined {
  const inside = relative(folder, path).split(sep).join("/");
  if (inside === "" || inside.startsWith("../")) return undefined;
  return rules.test(isFolder ? `${inside}/` : inside);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
