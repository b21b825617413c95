import type { Options } from "../options/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { findTerms, type Glossary, readGlossary } from "./glossary.ts";

export const rule: Rule = {
  id: "style/replace",
  needs: 0,
  isWanted: ({ replace }) => replace !== undefined,
  find({ text }, options, report) {
    const glossary = glossaryOf(options);
    for (const { term, start, end, written } of findTerms(glossary, text)) report(start, end, term.preferred + written);
  },
};

/** What was read of the options that are in use. */
let known: WeakMap<Options, Glossary> | undefined;

function glossaryOf(options: Options): Glossary {
  known ??= new WeakMap();
  let glossary = known.get(options);
  if (glossary === undefined) {
    glossary = readGlossary(options.replace ?? {});
    known.set(options, glossary);
  }
  return glossary;
}

export const page: RulePage = {
  summary:
    "Terms of the option `replace` are written as the house prefers, with their endings: plural, pronouns, ی, تر. One that stands alone in quotation marks is spoken of, and stays.",
  persian:
    "واژه\u200Cهای گزینهٔ replace آن\u200Cگونه که شیوه\u200Cنامهٔ شما می\u200Cخواهد نوشته می\u200Cشود، با پسوندهایش.",
  authority: "the caller",
  examples: [],
  stays: ["کامپیوترها"],
};
