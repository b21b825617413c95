import type { Config } from "../lint/index.ts";

/** A configuration that cannot change: it is checked and its lists are read once for all files. */
export function settle(config: Config): Config {
  for (const part of Object.values(config)) Object.freeze(part);
  return Object.freeze(config);
}
