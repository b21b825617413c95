import type { Finding, MessageLanguage } from "../lint/index.ts";

/** What was found in one file. */
export interface FileResult {
  /** As people are to see it, with `/`; relative to the folder where the command runs. */
  readonly path: string;
  /** The text that the findings are about. */
  readonly source: string;
  readonly findings: readonly Finding[];
}

/** What a formatter has to know beside the findings. */
export interface Meta {
  /** The version of the package. */
  readonly version: string;
  /** The language of the formatter's own words. @defaultValue "en" */
  readonly language?: MessageLanguage;
  /**
   * Colours a text for a terminal. With it, ZWNJs are made visible and right-to-left text is isolated; without it the
   * output is plain.
   */
  readonly paint?: (style: Style, text: string) => string;
}

/** What a piece of terminal output is. */
export type Style = "path" | "error" | "warning" | "quiet";

/** Writes findings out. Pure: the same findings give the same text, which ends with a line feed unless it is empty. */
export type Formatter = (results: readonly FileResult[], meta: Meta) => string;
