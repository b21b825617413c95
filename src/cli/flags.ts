/** A flag and what people are told of it. */
export interface Flag {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: true;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
  /** The commands that take it; all when absent. */
  readonly verbs?: readonly Verb[];
}

/** What the program can do: what stands behind the name, and what people are told. */
export const VERBS = {
  lint: {
    takes: "[FILE|FOLDER|PATTERN …]",
    help: "find what is to be put right (this is what happens when no command is named)",
  },
  fix: { takes: "[FILE|FOLDER|PATTERN …]", help: "put right what is safe, and report what is left" },
  normalize: { takes: "[FILE …|-]", help: "write the repaired text to the standard output" },
  rules: { takes: "", help: "list the rules" },
  explain: { takes: "RULE", help: "explain a rule" },
  why: { takes: "WORD …", help: "show how a word or a phrase is read, and what is known of it" },
  regions: { takes: "FILE", help: "show what of a file is prose, and what is left alone and why" },
  init: { takes: "", help: "write a configuration file" },
  "print-config": { takes: "FILE", help: "show the configuration that holds for a file" },
  help: { takes: "[COMMAND]", help: "show this help, or that of a command" },
} as const;

/** The name of a command. */
export type Verb = keyof typeof VERBS;

/** What other tools have for commands of ours, and for our flags. */
export const OTHER_NAMES: Readonly<Record<string, Verb | "--version">> = {
  check: "lint",
  format: "fix",
  fmt: "fix",
  version: "--version",
};

const LINTING: readonly Verb[] = ["lint", "fix"];
const CONFIGURED: readonly Verb[] = ["lint", "fix", "normalize", "regions", "print-config"];
/** Which ask nothing of a document but how it is repaired. */
const REPAIRING: readonly Verb[] = [...CONFIGURED, "why"];

/** Every flag, in the order of the help. */
export const FLAGS = {
  format: {
    type: "string",
    short: "f",
    multiple: true,
    value: "NAME[:FILE]",
    verbs: [...LINTING, "rules"],
    help: "stylish, unix, summary, json, github, markdown, sarif, rdjson, gitlab, checkstyle or junit, to a file if one is named; may be given several times",
  },
  config: {
    type: "string",
    short: "c",
    value: "FILE",
    verbs: REPAIRING,
    help: "use this configuration for all files",
  },
  "no-config": { type: "boolean", verbs: REPAIRING, help: "read no configuration" },
  rule: {
    type: "string",
    multiple: true,
    value: "RULE:LEVEL",
    verbs: REPAIRING,
    help: "set a rule to off, warn or error: --rule zwnj/plural:off",
  },
  document: {
    type: "string",
    value: "FORMAT",
    verbs: [...LINTING, "normalize", "regions", "print-config"],
    help: "the format of the files that are named, over what their endings say: text, markdown, json, yaml …",
  },
  language: {
    type: "string",
    value: "TAG",
    verbs: CONFIGURED,
    help: "the language of the documents, over what they, their paths and their texts say: fa, ar, ckb …",
  },
  encoding: {
    type: "string",
    value: "NAME",
    verbs: [...LINTING, "normalize"],
    help: "the encoding of the files, if it is not UTF-8: windows-1256, utf-16le or utf-16be",
  },
  "stdin-filename": {
    type: "string",
    value: "NAME",
    verbs: [...LINTING, "normalize"],
    help: "the name of what comes from the standard input (path -), for its format and configuration",
  },
  jsonl: {
    type: "string",
    multiple: true,
    value: "FIELD",
    verbs: ["normalize"],
    help: "the input is JSON Lines: repair this field (meta.title: one within another) and nothing else; may be given several times",
  },
  fix: { type: "boolean", verbs: LINTING, help: "put right what is safe, as the command fix does" },
  "dry-run": { type: "boolean", verbs: ["fix"], help: "show a diff and write nothing; exit 1 if a file would change" },
  unsafe: { type: "boolean", verbs: [...LINTING, "normalize"], help: "take suggestions for safe edits" },
  quiet: { type: "boolean", short: "q", verbs: LINTING, help: "report errors only" },
  "max-warnings": { type: "string", value: "N", verbs: LINTING, help: "exit 1 if there are more warnings than this" },
  "max-findings": {
    type: "string",
    value: "N",
    verbs: LINTING,
    help: "report no more findings than this, and how many are left",
  },
  changed: {
    type: "string",
    value: "[REF]",
    verbs: LINTING,
    help: "only files that changed since the last commit, or since this branch left REF; files new to git as well",
  },
  staged: { type: "boolean", verbs: LINTING, help: "only files with changes in the index of git" },
  "changed-lines": { type: "boolean", verbs: LINTING, help: "of these files, only the lines that changed" },
  "files-from": {
    type: "string",
    value: "FILE|-",
    verbs: LINTING,
    help: "the files of a list, one a line or with a NUL behind each",
  },
  "suppress-all": {
    type: "boolean",
    verbs: LINTING,
    help: "leave all present findings for later: count them in virayesh-suppressions.json",
  },
  "suppress-rule": { type: "string", multiple: true, value: "RULE", verbs: LINTING, help: "the same, for this rule" },
  "prune-suppressions": { type: "boolean", verbs: LINTING, help: "lower the counts to what is still found" },
  "pass-on-unpruned-suppressions": {
    type: "boolean",
    verbs: LINTING,
    help: "counts that are higher than what is found are no failure",
  },
  "suppressions-location": { type: "string", value: "FILE", verbs: LINTING, help: "the file of the counts" },
  "no-suppressions": { type: "boolean", verbs: LINTING, help: "heed no counts: show all" },
  cache: {
    type: "boolean",
    verbs: LINTING,
    help: "remember what was found, and look again only at files whose text or configuration changed",
  },
  "cache-location": {
    type: "string",
    value: "PATH",
    verbs: LINTING,
    help: "the file or folder of the cache; implies it",
  },
  concurrency: {
    type: "string",
    value: "N|auto",
    verbs: LINTING,
    help: "how many threads examine files, 1 by default; auto has several for many files",
  },
  watch: { type: "boolean", verbs: LINTING, help: "run again whenever a file changes" },
  stats: { type: "boolean", verbs: LINTING, help: "tell where the time goes" },
  "ignore-pattern": {
    type: "string",
    multiple: true,
    value: "PATTERN",
    verbs: LINTING,
    help: "leave out files, in the manner of .gitignore",
  },
  "no-ignore": { type: "boolean", verbs: LINTING, help: "heed no .gitignore, .virayeshignore or ignores" },
  "no-inline-config": {
    type: "boolean",
    verbs: [...LINTING, "normalize"],
    help: "heed no directives in the files: for changes that you do not trust",
  },
  "no-error-on-unmatched-pattern": {
    type: "boolean",
    verbs: LINTING,
    help: "a path that matches nothing is no failure",
  },
  lang: {
    type: "string",
    value: "en|fa",
    verbs: [...LINTING, "rules", "explain", "why", "help"],
    help: "the language of messages",
  },
  color: { type: "boolean", help: "colours even when the output is no terminal" },
  "no-color": { type: "boolean", help: "no colours" },
  help: { type: "boolean", short: "h", help: "show this help" },
  version: { type: "boolean", short: "v", help: "show the version" },
} as const satisfies Record<string, Flag>;

/** The name of a flag. */
export type FlagName = keyof typeof FLAGS;

/** The flags that were given. */
export type Flags = {
  readonly [Name in FlagName]?: (typeof FLAGS)[Name] extends { readonly type: "boolean" }
    ? boolean
    : (typeof FLAGS)[Name] extends { readonly multiple: true }
      ? readonly string[]
      : string;
};
