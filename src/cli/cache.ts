import { createHash } from "node:crypto";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config, Finding } from "../lint/index.ts";
import { describeError } from "./errors.ts";
import type { Outcome, Question, WholeOutcome } from "./examine.ts";
import { kindOf, slashes } from "./find-files.ts";
import type { Flags } from "./flags.ts";
import { complain, type Io } from "./io.ts";
import { nameOf } from "./read-config.ts";
import { readRegularFile } from "./read-file.ts";
import { writeReport } from "./report-file.ts";
import { repositoryTop } from "./repository.ts";
import { readVersion } from "./version.ts";

/** What was found in a text, under the hash of all that decides it. */
interface Entry {
  readonly key: string;
  readonly language: string;
  readonly findings: readonly Finding[];
}

const FILE = "cache.json";
const BESIDE = ".virayeshcache";
/** A text with more findings is looked at again: to read them takes as long. */
const MOST_FINDINGS = 5000;

/**
 * What was found in files that are still what they were. An entry holds for one text, name, format, configuration and set of links, and for
 * one build of the program on one version of Node: whatever of them changes, the text is looked at again. Nothing is taken from times.
 */
export class Cache {
  /** How many outcomes came from it. */
  hits = 0;
  /** Where it is written. */
  readonly place: string | undefined;
  private readonly program: string;
  private readonly entries: Map<string, Entry>;
  private readonly configs = new WeakMap<Config, string>();
  private isChanged = false;

  /** @param place - the file; without one it is forgotten with the process */
  constructor(place?: string) {
    this.place = place;
    this.program = identityOfProgram();
    this.entries = place === undefined ? new Map() : readEntries(place, this.program);
  }

  /** What was found before in a text at a place; for `fix`, only where nothing is to be put right. */
  get(place: string, question: Question, isFix: boolean): Outcome | undefined {
    const entry = this.entries.get(this.nameOf(place));
    if (entry?.key !== this.keyOf(question)) return undefined;
    if (isFix && entry.findings.some(({ safe }) => safe)) return undefined;
    this.hits += 1;
    return { after: question.source, fixed: 0, findings: entry.findings, language: entry.language };
  }

  /** Remembers what was found, once all of it is there. */
  set(place: string, question: Question, { after, findings, language }: WholeOutcome): void {
    if (findings.length > MOST_FINDINGS) return;
    this.entries.set(this.nameOf(place), { key: this.keyOf({ ...question, source: after }), language, findings });
    this.isChanged = true;
  }

  /** Writes it, without what is said of files that are gone. What goes wrong is told and is no failure. */
  save(io: Io): void {
    const { place } = this;
    if (place === undefined || !this.isChanged) return;
    const folder = dirname(place);
    const kept = [...this.entries].filter(([name]) => existsSync(resolve(folder, name)));
    try {
      mkdirSync(folder, { recursive: true });
      writeReport(place, JSON.stringify({ program: this.program, entries: Object.fromEntries(kept) }));
    } catch (error) {
      complain(io, `cannot write ${nameOf(place)}: ${describeError(error)}`);
    }
  }

  /** A name that holds in another checkout as well. */
  private nameOf(place: string): string {
    return this.place === undefined ? place : slashes(relative(dirname(this.place), place));
  }

  private keyOf({ source, path, config, document, directives, linkedFragments, original }: Question): string {
    let told = this.configs.get(config);
    if (told === undefined) {
      told = JSON.stringify(config);
      this.configs.set(config, told);
    }
    const head = JSON.stringify([path, document, directives, told, [...linkedFragments].sort(), original]);
    return createHash("sha256").update(`${head}\n${source}`).digest("base64");
  }
}

/** The cache that is asked for. */
export function openCache(flags: Flags, { cwd }: Io): Cache | undefined {
  const location = flags["cache-location"];
  if (location !== undefined) {
    const place = resolve(cwd, location);
    return new Cache(/[\\/]$/.test(location) || kindOf(place) === "folder" ? join(place, FILE) : place);
  }
  if (flags.cache) return new Cache(defaultPlace(cwd));
  return flags.watch ? new Cache() : undefined;
}

/** Where tools have their caches, if there is such a place up to the top of the repository; else a file at that top. */
function defaultPlace(cwd: string): string {
  const top = repositoryTop(cwd) ?? cwd;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules)) return join(modules, ".cache", "virayesh", FILE);
    if (folder === top || folder === dirname(folder)) return join(top, BESIDE);
  }
}

/** Of a build that has no version of its own yet, the time of this file tells it from others. */
function identityOfProgram(): string {
  const { mtimeMs, size } = statSync(fileURLToPath(import.meta.url));
  return [readVersion(), size, mtimeMs, process.version].join(" ");
}

function readEntries(place: string, program: string): Map<string, Entry> {
  try {
    const value = JSON.parse(readRegularFile(place).toString("utf8")) as { program: string; entries: object };
    if (value.program !== program) return new Map();
    return new Map(Object.entries(value.entries).filter((entry): entry is [string, Entry] => isEntry(entry[1])));
  } catch {
    // There is none, or it is damaged, or too large: it will be written anew.
    return new Map();
  }
}

function isEntry(value: unknown): value is Entry {
  const { key, language, findings } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof key === "string" && typeof language === "string" && Array.isArray(findings) && findings.every(isFinding)
  );
}

function isFinding(value: unknown): value is Finding {
  const finding = (value ?? {}) as Record<string, unknown>;
  const { rules, severity, message, edits, url } = finding;
  const areNumbers = ["start", "end", "line", "column", "endLine", "endColumn", "confidence"].every(
    (name) => typeof finding[name] === "number",
  );
  const areTexts = [severity, message, url].every((text) => typeof text === "string");
  return areNumbers && areTexts && Array.isArray(edits) && Array.isArray(rules) && rules.length > 0;
}
