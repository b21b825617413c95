import { basename, dirname, join } from "node:path";
import type { Config } from "../lint/index.ts";
import { resolveSettings } from "../lint/internal.ts";
import type { EncodingName } from "./encodings.ts";
import { readRegularFile } from "./read-file.ts";
import { decode } from "./text-file.ts";

/** `app_fa.arb`, `intl-fa_IR.arb`, `fa.arb`. */
const TRANSLATION = /^(|.*[_-])(?:fa|prs)(?:[_-][A-Za-z]+)?\.arb$/;
/** What the template is called where nobody says. */
const TEMPLATES = ["en", "en_US", "en-US"];
/** What Flutter is told in `l10n.yaml`, which lies with the package; so many folders above the bundles at most. */
const TEMPLATE = /^template-arb-file:[ \t]*["']?([^"'\s#]+)/m;
const HIGHEST = 6;

/**
 * The bundle that a Persian one is a translation of, if anybody wants to know how they differ: the template of `l10n.yaml`, or the English one
 * beside it. One that cannot be read tells nothing.
 */
export function originalOf(file: string, config: Config, encoding: EncodingName | undefined): string | undefined {
  const start = TRANSLATION.exec(basename(file))?.[1];
  if (start === undefined || resolveSettings(config).rules.get("document/parity") === "off") return undefined;
  const template = templateOf(dirname(file));
  if (template === basename(file)) return undefined;
  const names = TEMPLATES.map((name) => `${start}${name}.arb`);
  for (const name of template === undefined ? names : [template]) {
    const text = readIfAny(join(dirname(file), name), encoding);
    if (text !== undefined) return text;
  }
  return undefined;
}

function templateOf(bundles: string): string | undefined {
  for (let folder = bundles, above = 0; above < HIGHEST; folder = dirname(folder), above++) {
    const said = readIfAny(join(folder, "l10n.yaml"));
    const name = said === undefined ? undefined : TEMPLATE.exec(said)?.[1];
    if (said !== undefined) return name === undefined ? undefined : basename(name);
  }
  return undefined;
}

function readIfAny(path: string, encoding?: EncodingName): string | undefined {
  try {
    return decode(readRegularFile(path), encoding);
  } catch {
    return undefined;
  }
}
