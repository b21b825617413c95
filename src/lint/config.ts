import type { Options } from "../edits/index.ts";
import type { MessageLanguage } from "./messages.ts";
import type { PresetName } from "./presets.ts";
import type { RuleName } from "./rule-ids.ts";

/** Whether a rule runs, and how much a finding of it matters. */
export type RuleSetting = "off" | "warn" | "error";

/** What the linter may be told; the same fields stand in a configuration file. Every field is optional. */
export interface Config extends Omit<Options, "rules" | "protect" | "keep"> {
  /**
   * Presets to start from; later ones win over earlier ones, and the fields beside them win over all.
   * @defaultValue "recommended"
   */
  readonly extends?: PresetName | readonly PresetName[];
  /**
   * Rules by id, by folder (`"zwnj/*"`) or all (`"*"`); the more exact name wins. Suggestions of a rule never weigh more
   * than its safe edits.
   * @defaultValue each rule as the preset has it: what every editor calls an error is one, a choice of style is a warning
   */
  readonly rules?: Readonly<Partial<Record<RuleName, RuleSetting>>>;
  /**
   * How much an uncertain edit matters, one that `fix` does not apply.
   * @defaultValue "warn"
   */
  readonly suggestions?: RuleSetting;
  /** Words and phrases that stay as they are wherever they stand alone: names, titles, quotations. */
  readonly keep?: readonly string[];
  /**
   * Keys of a Markdown file's front matter whose values are prose.
   * @defaultValue ["description", "summary", "excerpt", "subtitle"]
   */
  readonly frontMatter?: readonly string[];
  /**
   * The language of the documents, as a BCP 47 tag: `"fa"` has them looked at whatever they say of themselves, any other
   * has them left alone.
   * @defaultValue as the document says (gettext's `Language`, `@@locale`, `<html lang>`, `lang` in front matter), or its
   * path (`ar.json`, `fa-IR/`), or the words of its text
   */
  readonly language?: string;
  /**
   * What becomes of the repairs of a heading that other files link to (`linkedFragments`), since its anchor is made from its
   * text: `"suggest"` leaves it to its author, `"fix"` repairs it, and the links of the others lead nowhere. Links within the
   * document are changed with their heading in any case.
   * @defaultValue "suggest"
   */
  readonly headings?: "suggest" | "fix";
  /**
   * The language of messages: English or Persian.
   * @defaultValue "en"
   */
  readonly messages?: MessageLanguage;
}
