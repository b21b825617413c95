import { resolve } from "node:path";
import type { Config, RuleSetting } from "../lint/index.ts";
import { LANGUAGE } from "../lint/internal.ts";
import { allRules, expandRules, validate } from "../options/index.ts";
import { ConfigFiles } from "./config-files.ts";
import { ENCODING_NAMES, type EncodingName } from "./encodings.ts";
import { UsageError } from "./errors.ts";
import type { Flags } from "./flags.ts";
import { documentNames } from "./formats.ts";
import { complain, type Io } from "./io.ts";
import { nearestName } from "./nearest-name.ts";

/** The configurations of files, with what the command line adds to them. */
export async function readSettings(flags: Flags, io: Io): Promise<ConfigFiles> {
  if (flags.config !== undefined && flags["no-config"])
    throw new UsageError("--config and --no-config exclude one another");
  const { lang, language } = flags;
  if (lang !== undefined && lang !== "en" && lang !== "fa")
    throw new UsageError(`--lang must be en or fa, got ${lang}`);
  if (language !== undefined && validate(language, LANGUAGE).length > 0) {
    throw new UsageError(`--language must be a language tag such as fa or ar, got ${language}`);
  }
  const rules: Record<string, RuleSetting> = {};
  for (const given of flags.rule ?? []) {
    const [, name = "", setting = ""] = /^\s*(.*?)\s*[:=]\s*(.*?)\s*$/.exec(given) ?? [];
    if (setting !== "off" && setting !== "warn" && setting !== "error") {
      throw new UsageError(`--rule must be like zwnj/plural:off, with off, warn or error, got ${given}`);
    }
    if (expandRules(name).length === 0) {
      throw new UsageError(`--rule: unknown rule ${name}${nearestName(name, allRules())}`);
    }
    rules[name] = setting;
  }
  const given: Config = {
    rules,
    ...(lang === undefined ? {} : { messages: lang }),
    ...(language === undefined ? {} : { language }),
    ...(flags.unsafe ? { minConfidence: 0 } : {}),
  };
  const document = documentNames.find((name) => name === flags.document);
  if (flags.document !== undefined && document === undefined) {
    throw new UsageError(`--document must be one of ${documentNames.join(", ")}, got ${flags.document}`);
  }
  return new ConfigFiles({
    ...(flags.config === undefined ? {} : { fixed: resolve(io.cwd, flags.config) }),
    ...(document === undefined ? {} : { document }),
    cwd: io.cwd,
    given,
    isOff: flags["no-config"] ?? false,
    warn: (message) => complain(io, message),
  });
}

/** The encoding that a flag names. @throws UsageError when nobody knows it */
export function readEncoding({ encoding }: Flags): EncodingName | undefined {
  if (encoding === undefined || /^utf-?8$/i.test(encoding)) return undefined;
  const name = encoding.toLowerCase().replace(/^cp-?1256$/, "windows-1256");
  const known = ENCODING_NAMES.find((candidate) => candidate === name);
  if (known === undefined)
    throw new UsageError(`--encoding must be one of utf-8, ${ENCODING_NAMES.join(", ")}, got ${encoding}`);
  return known;
}

/** The number behind a flag. @throws UsageError when it is no whole number from 0 */
export function readNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new UsageError(`--${name} must be a whole number, got ${value}`);
  return Number(value);
}
