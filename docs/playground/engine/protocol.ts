/** What the page and the worker say to each other: calls of the methods of {@link Engine}, and what they return. */
import type { DocumentName } from "../../../src/cli/formats.ts";
import type { Config, Finding } from "../../../src/lint/index.ts";

/** A range of a text in UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is to be repaired, and how. */
export interface Task {
  readonly text: string;
  readonly format: DocumentName;
  readonly config: Config;
  /** What the writer decided, in the order of the text: nothing is repaired in what was rejected. */
  readonly decided: readonly Decided[];
}

export interface Decided extends Range {
  readonly kind: "rejected" | "taken";
}

/** What was found in a text as a whole. Its parts are asked for as they come into view: `row`, `suggestions`, `values`. */
export interface Summary {
  readonly fixes: number;
  readonly suggestions: number;
  readonly checks: number;
  /** How many findings each rule has, by the rule that tells most of them. */
  readonly byRule: Readonly<Record<string, number>>;
  /** The language that the text was taken to be in; only Persian is repaired. */
  readonly language: string;
}

/** What becomes of a finding. */
export type FindingKind = "fix" | "suggestion" | "check";

export type MarkKind = FindingKind | Decided["kind"];

/** A stretch of the text on which something is to be said. */
export interface Mark extends Range {
  readonly kind: MarkKind;
  /** As it stands in the text. */
  readonly before: string;
  /** As it is with what is repaired. */
  readonly after: string;
  readonly findings: readonly Finding[];
  /** Which of the decisions of the task this is. */
  readonly decision?: number;
}

/** Text on which nothing is said. */
export interface Plain {
  readonly text: string;
  /** The name of what was recognised and is left alone: `"url"`, `"code"`. */
  readonly hidden?: string;
}

export type Piece = Plain | Mark;

/** A part of the text as it is repaired. */
export interface Row {
  /** Where it begins in the repaired text. */
  readonly outStart: number;
  readonly pieces: readonly Piece[];
}

/** Of a list that may be long, the beginning. */
export interface Beginning<T> {
  readonly total: number;
  readonly first: readonly T[];
}

/** A suggestion with a few words around it. */
export interface Suggestion {
  readonly finding: Finding;
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** A date or number of the repaired text. */
export interface Value extends Range {
  readonly kind: "date" | "number";
  /** Where it stands in the text that was given. */
  readonly source: number;
  readonly text: string;
  /** What it is, as a list of what is to be told in the order of importance. */
  readonly told: readonly (readonly [label: ValueLabel, value: string])[];
}

export type ValueLabel = "jalali" | "gregorian" | "islamic" | "interval" | "time" | "number" | "ordinal" | "problem";

/** What the worker can be asked. Everything but `lint` is about the text that was linted last. */
export interface Engine {
  lint(task: Task): Promise<Summary>;
  row(range: Range): Row;
  suggestions(): Beginning<Suggestion>;
  /** Each told in a language. */
  values(language: "fa" | "en"): Promise<Beginning<Value>>;
  output(): string;
  /** Where the next mark begins behind an offset, or the one before it; absent where there is none. */
  neighbour(offset: number, direction: 1 | -1): number | undefined;
  /** What is told of a word; absent for what cannot be asked about. */
  why(word: string, language: "fa" | "en"): Promise<string | undefined>;
  /** By the ending of a file's name and, where that does not tell, by its beginning; absent where no format is known for it. */
  formatOf(filename: string, head: string): DocumentName | undefined;
}

export type Method = keyof Engine;
export interface Request {
  readonly id: number;
  readonly method: Method;
  readonly arguments: readonly unknown[];
}
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  /** Why there is no value. */
  readonly error?: string;
}
