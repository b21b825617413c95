import type { CheckedOptions } from "./options.ts";
import type { Token } from "./tokens.ts";

/** The tokens of a text and what reading them needs. */
export interface Source {
  readonly tokens: readonly Token[];
  readonly options: CheckedOptions;
  /** The folded word of a token. */
  readonly wordAt: (at: number) => string;
}
