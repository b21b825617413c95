import { NO_OPTIONS, type Options } from "../options/index.ts";
import { findRepairsBy, type Repairs, repairBy } from "../walk/index.ts";
import { rules } from "./rules.ts";

/**
 * Repairs a Persian text: letters, digits, ZWNJ (the half-space, U+200C), punctuation and spacing.
 *
 * Addresses, code, placeholders, names in Latin letters and passages in other languages stay as they are; so does every byte that no
 * rule has a reason to change. No letter is lost. Repairing again changes nothing, and lines do not depend on one another:
 * `normalize(a + "\n" + b) === normalize(a) + "\n" + normalize(b)`. Linear time.
 *
 * The text is taken as plain text. Markdown, HTML and other formats are read by the `normalize` of `virayesh/documents`.
 *
 * @param options - see {@link Options}; every field has a default
 * @throws TypeError for a text that is no string, an unknown option or a wrong value
 * @example
 * normalize("كتاب ها را مي خوانم , علي جان ."); // "کتاب‌ها را می‌خوانم، علی جان."
 * normalize("نشانی: https://example.com/?a=1,2"); // "نشانی: https://example.com/?a=1,2"
 */
export function normalize(text: string, options: Options = NO_OPTIONS): string {
  return repairBy(rules, "normalize", text, options);
}

/**
 * Tells what {@link normalize} would do: `applyEdits(text, findRepairs(text).repairs) === normalize(text)`. Each repair names the rules
 * that shaped it; `suggestions` are those that are too uncertain to be applied (see {@link Options.minConfidence}).
 *
 * @throws TypeError as {@link normalize} does
 * @example
 * findRepairs("علي آمد").repairs; // [{ start: 2, end: 3, replacement: "ی", rules: ["characters/arabic-kaf-yeh"], confidence: 1 }]
 * findRepairs("علی آمد").repairs; // []
 */
export function findRepairs(text: string, options: Options = NO_OPTIONS): Repairs {
  return findRepairsBy(rules, "findRepairs", text, options);
}
