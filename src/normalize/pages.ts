import { characterPages } from "../characters/pages.ts";
import { digitPages } from "../digits/pages.ts";
import type { RuleId } from "../options/index.ts";
import { punctuationPages } from "../punctuation/pages.ts";
import { spacingPages } from "../spacing/pages.ts";
import { spellingPages } from "../spelling/pages.ts";
import { stylePages } from "../style/pages.ts";
import type { RulePage } from "../walk/index.ts";
import { zwnjPages } from "../zwnj/pages.ts";

/** What people are told of each rule, by id. They ship in `virayesh/rules` and the program alone. */
export const pages: Readonly<Record<RuleId, RulePage>> = {
  ...characterPages,
  ...digitPages,
  ...punctuationPages,
  ...spacingPages,
  ...spellingPages,
  ...stylePages,
  ...zwnjPages,
};
