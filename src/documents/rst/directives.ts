import { isOneOf } from "../names.ts";

/**
 * What a directive holds: `text` from its first line on; behind its name a `title`, or a `name` for programs, and text below; and whatever
 * has neither is `code`.
 */
export type Kind = "text" | "title" | "name" | "code" | "version" | "glossary";

const KINDS: readonly (readonly [Kind, string])[] = [
  [
    "text",
    "attention caution danger error hint important note tip warning seealso todo replace epigraph highlights pull-quote compound header footer " +
      "hlist centered " +
      // What docutils calls them in Persian.
      "توجه احتیاط خطر خطا راهنما مهم یادداشت نکته اخطار جایگزین کتیبه نکات-برجسته نقل-قول ترکیب سرآیند پاصفحه",
  ],
  [
    "title",
    "admonition topic sidebar rubric contents table list-table tab tab-item dropdown card details collapse group-tab",
  ],
  [
    "name",
    "figure container class rst-class cssclass only ifconfig tabs tab-set grid grid-item grid-item-card card-carousel",
  ],
  ["version", "versionadded versionchanged deprecated versionremoved"],
  ["glossary", "glossary"],
];

/** Of a directive that nobody knows nothing is prose; of what a domain describes (`py:function`) the description is. */
export function kindOf(name: string): Kind {
  const known = KINDS.find(([, names]) => isOneOf(` ${names} `, name))?.[0];
  return known ?? (DESCRIBED.test(name) ? "name" : "code");
}

const DESCRIBED =
  /^(?:(?:py|c|cpp|js|rst|std):[\w-]+|(?:function|class|method|attribute|data|exception|module|describe|object|option|envvar|confval|program))$/;

/** Options whose values people read. */
export const OPTIONS_OF_TEXT = /^:(?:alt|caption|title|subtitle|summary|description(?: lang=\w+)?):[ \t]+(?=\S)/;

/** Roles whose text is part of the sentence. Of others it is a name, unless that stands behind it: `` :ref:`text <name>` ``. */
export const ROLES_OF_TEXT = /^(?:emphasis|strong|sub|subscript|sup|superscript|title|title-reference|t|dfn|rtl|ltr)$/;
/** Roles whose text is code, whatever stands in it. */
export const ROLES_OF_CODE =
  /^(?:code|math|literal|raw|kbd|file|samp|command|program|regexp|eq|c:\w+|py:\w+|cpp:\w+|js:\w+)$/;
