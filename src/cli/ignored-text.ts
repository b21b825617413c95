import type { Config } from "../lint/index.ts";
import { rangesOfText } from "../lint/internal.ts";
import { FileError } from "./errors.ts";
import { LONGEST_MS, underClock } from "./patterns.ts";

/**
 * A configuration for one text, in which `ignoreText` has become the ranges that it matches there: a regular expression may be a stranger's, and
 * here there is a clock.
 *
 * @throws FileError for an expression that takes too long
 */
export function withIgnoredText(config: Config, text: string): Config {
  const { ignoreText, protect = [], ...others } = config;
  if (ignoreText === undefined || ignoreText.length === 0) return config;
  const ranges = underClock(() => rangesOfText(text, ignoreText));
  if (ranges === undefined) {
    throw new FileError(`"ignoreText" of the configuration takes more than ${LONGEST_MS / 1000} seconds in this text`);
  }
  return { ...others, protect: [...protect, ...ranges] };
}
