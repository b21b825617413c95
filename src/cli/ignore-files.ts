import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

const NAMES = [".gitignore", ".virayeshignore"];
/** Folders that hold nobody's prose, whatever ignore files say. */
const ALWAYS = ["node_modules", ".git"];

/** Tells which files are left out: by ignore files in every folder above them, and by patterns of the command line. */
export class IgnoreFiles {
  private readonly folders = new Map<string, readonly Ignore[]>();
  private readonly given: Ignore;
  private readonly cwd: string;
  private readonly heedFiles: boolean;

  constructor(cwd: string, patterns: readonly string[], heedFiles: boolean) {
    this.cwd = cwd;
    this.given = ignore().add([...patterns]);
    this.heedFiles = heedFiles;
  }

  /** Whether a file or folder (an absolute path) is left out by its own name or that of a folder above it. */
  isIgnored(path: string, isFolder: boolean): boolean {
    const name = path.slice(path.lastIndexOf(sep) + 1);
    if (isFolder && ALWAYS.includes(name)) return true;
    if (matches(this.given, this.cwd, path, isFolder)) return true;
    if (!this.heedFiles) return false;
    // The file nearest to the path decides; git knows nothing of what lies above the repository.
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      for (const rules of this.rulesOf(folder)) {
        const result = testPath(rules, folder, path, isFolder);
        if (result?.ignored) return true;
        if (result?.unignored) return false;
      }
      if (folder === dirname(folder) || this.isRepository(folder)) return false;
    }
  }

  private rulesOf(folder: string): readonly Ignore[] {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const rules = NAMES.flatMap((name) => {
      const text = readIfThere(join(folder, name));
      return text === undefined ? [] : [ignore().add(text)];
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

function matches(rules: Ignore, folder: string, path: string, isFolder: boolean): boolean {
  return testPath(rules, folder, path, isFolder)?.ignored ?? false;
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
