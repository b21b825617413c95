/**
 * The floors of the house: imports only ever point down, never sideways between two concerns, and a folder is
 * entered only through its `index.ts` (or another of its entry files). Pure: files in, violations out.
 */
import { posix } from "node:path";
import ts from "typescript";

/** From the ground up. Folders of one floor must not import one another. */
export const FLOORS: readonly (readonly string[])[] = [
  ["unicode"],
  ["options"],
  ["edits"],
  ["languages"],
  ["protect"],
  ["walk"],
  ["numbers"],
  ["characters", "digits", "punctuation", "spacing", "zwnj", "dates"],
  // Ask the lexicon of zwnj what is a word.
  ["spelling", "style"],
  ["normalize"],
  // Asks the engine what it makes of a word with and without its neighbours.
  ["why"],
  // The public files. Nothing below may know them, and what stands above imports the folders themselves.
  ["index.ts", "lite.ts"],
  ["documents"],
  ["lint"],
  ["documents.ts", "rules.ts"],
  ["formatters"],
  ["stream", "eslint", "remark"],
  ["cli"],
];

/**
 * The floors inside a folder: its files and folders from the ground up. `*` are all others, the rooms, which may use one another. No folder
 * has a circle of files, whether it has floors or not.
 */
const INNER_FLOORS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  zwnj: [
    ["boundary.ts", "letter-numbers.ts", "letters.ts"],
    ["lexicon"],
    ["word"],
    ["line"],
    ["*"],
    ["constructions.ts", "tidy-rules.ts", "pages.ts"],
    ["word-rules.ts", "why.ts"],
    ["rules.ts", "lite.ts"],
    ["repair-zwnj.ts", "tidy-zwnj.ts"],
    ["index.ts"],
  ],
};

/**
 * A folder may have entry files beside its public `index.ts`: its rules, which are no public names; what needs no word table,
 * for whoever must not load one; the words that its table has; why it reads them so; the pages of its rules; and what
 * reports and the program need of the linter, and the linter of dates.
 */
const ENTRY_FILES: readonly string[] = [
  "index.ts",
  "rules.ts",
  "lite.ts",
  "words.ts",
  "why.ts",
  "pages.ts",
  "internal.ts",
];

/** Only other pages, the sub-path of the rules and the program may read pages, so that they travel into no other bundle. */
const PAGES = "pages.ts";
const FILE_OF_RULES = "rules.ts";

/** Files that nothing imports: each is a sub-path of the package, or the program. */
const PUBLIC_FILES: ReadonlySet<string> = new Set([
  "index.ts",
  "lite.ts",
  "documents.ts",
  "rules.ts",
  "cli/main.ts",
  "cli/worker.ts",
]);

/** The only folder that knows files, processes and terminals. */
const NODE_FOLDER = "cli";

/** What is bundled, and into what, so that the package itself depends on nothing. */
const BUNDLED: Readonly<Record<string, readonly string[]>> = {
  "@babel/parser": ["documents/javascript/"],
  ignore: ["cli/"],
  "jsonc-parser": ["cli/", "documents/notebook/"],
  picomatch: ["cli/"],
  yaml: ["documents/yaml/"],
};

/** Paths are relative to `src/`, with `/`. */
export type SourceFiles = ReadonlyMap<string, string>;

export interface Violation {
  readonly file: string;
  readonly imported: string;
  readonly reason: string;
}

/**
 * @param files - every TypeScript file under `src/` and its text
 * @param entries - sub-paths inside a folder that are entered directly, such as `documents/yaml.ts`
 */
export function findFloorViolations(
  files: SourceFiles,
  entries: ReadonlySet<string> = new Set(),
): readonly Violation[] {
  const violations: Violation[] = [];
  for (const [file, text] of files) {
    const floor = floorOf(file);
    if (floor === undefined) {
      violations.push({
        file,
        imported: "",
        reason: `"${unitOf(file)}" has no floor; give it one in scripts/floors.ts`,
      });
      continue;
    }
    for (const imported of importsOf(text)) {
      const reason = judge(file, floor, imported, files, entries);
      if (reason !== undefined) violations.push({ file, imported, reason });
    }
  }
  const units = new Set([...files.keys()].map(unitOf));
  return [...violations, ...[...units].flatMap((unit) => circlesIn(unit, files))];
}

function judgeInside(unit: string, file: string, target: string): string | undefined {
  const floors = INNER_FLOORS[unit];
  if (floors === undefined || innerFloorOf(floors, target) <= innerFloorOf(floors, file)) return undefined;
  return `points up inside ${unit}: ${roomOf(file)} → ${roomOf(target)}`;
}

function innerFloorOf(floors: readonly (readonly string[])[], file: string): number {
  const floor = floors.findIndex((rooms) => rooms.includes(roomOf(file)));
  return floor === -1 ? floors.findIndex((rooms) => rooms.includes("*")) : floor;
}

/** The file, or the folder that holds it, inside its own folder. */
function roomOf(file: string): string {
  return file.split("/")[1]!;
}

/** The imports by which a file of a folder comes back to itself, one for each circle that is found. */
function circlesIn(unit: string, files: SourceFiles): readonly Violation[] {
  const violations: Violation[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    if (done.has(file)) return;
    path.push(file);
    for (const imported of importsOf(files.get(file) ?? "")) {
      const target = posix.normalize(posix.join(posix.dirname(file), imported));
      if (unitOf(target) !== unit || !files.has(target)) continue;
      const start = path.indexOf(target);
      if (start >= 0)
        violations.push({ file, imported, reason: `closes a circle: ${[...path.slice(start), target].join(" → ")}` });
      else visit(target);
    }
    path.pop();
    done.add(file);
  };
  for (const file of files.keys()) if (unitOf(file) === unit) visit(file);
  return violations;
}

function judge(
  file: string,
  floor: number,
  imported: string,
  files: SourceFiles,
  entries: ReadonlySet<string>,
): string | undefined {
  if (imported.startsWith("node:")) {
    return unitOf(file) === NODE_FOLDER ? undefined : `only src/${NODE_FOLDER} may import node:`;
  }
  if (!imported.startsWith(".")) {
    const isBundled = Object.hasOwn(BUNDLED, imported) && BUNDLED[imported]!.some((folder) => file.startsWith(folder));
    return isBundled ? undefined : "the package has no dependencies";
  }
  const target = posix.normalize(posix.join(posix.dirname(file), imported));
  if (target.startsWith("../")) return "leaves src/";
  if (!files.has(target)) return `there is no src/${target}`;
  if (PUBLIC_FILES.has(target)) return "a public file is imported by nobody in src/";
  const unit = unitOf(target);
  if (unit === unitOf(file)) return judgeInside(unit, file, target);
  const targetFloor = floorOf(target);
  if (targetFloor === undefined) return `"${unit}" has no floor; give it one in scripts/floors.ts`;
  if (targetFloor === floor) return `points sideways: ${unitOf(file)} → ${unit}`;
  if (targetFloor > floor) return `points up: ${unitOf(file)} → ${unit}`;
  if (target === `${unit}/${PAGES}`) {
    const mayRead = file.endsWith(`/${PAGES}`) || file === FILE_OF_RULES || unitOf(file) === NODE_FOLDER;
    return mayRead ? undefined : `pages are read by pages, ${FILE_OF_RULES} and ${NODE_FOLDER} only`;
  }
  if (ENTRY_FILES.some((name) => target === `${unit}/${name}`) || entries.has(target)) return undefined;
  return `enters ${unit} past its index.ts`;
}

/** Every module that a file names: imports, re-exports, `import()`, `require()`, types included. */
export function importsOf(text: string): readonly string[] {
  const named = ts.preProcessFile(text, true, true);
  return [
    ...named.importedFiles.map(({ fileName }) => fileName),
    // `/// <reference …>` reaches other files just as well.
    ...named.referencedFiles.map(({ fileName }) => fileName),
  ];
}

/** The folder, or the file itself where it stands directly in `src/`. */
function unitOf(file: string): string {
  return file.split("/")[0]!;
}

function floorOf(file: string): number | undefined {
  const floor = FLOORS.findIndex((units) => units.includes(unitOf(file)));
  return floor === -1 ? undefined : floor;
}
