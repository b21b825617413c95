import { basename, dirname, join } from "node:path";
import type { Config } from "../lint/index.ts";
import { resolveSettings } from "../lint/internal.ts";
import { readRegularFile } from "./read-file.ts";
import { decode } from "./text-file.ts";

/** `app_fa.arb`, `intl-fa_IR.arb`, `fa.arb`. */
const TRANSLATION = /^(|.*[_-])(?:fa|prs)(?:[_-][A-Za-z]+)?\.arb$/;
/** Of the template of Flutter's localizations. */
const ORIGINALS = ["en", "en_US", "en-US"];

/** The English bundle beside a Persian one, if anybody wants to know how they differ. One that cannot be read tells nothing. */
export function originalOf(file: string, config: Config): string | undefined {
  const start = TRANSLATION.exec(basename(file))?.[1];
  if (start === undefined || resolveSettings(config).rules.get("document/parity") === "off") return undefined;
  for (const name of ORIGINALS) {
    try {
      return decode(readRegularFile(join(dirname(file), `${start}${name}.arb`)));
    } catch {}
  }
  return undefined;
}
