/** The reference of the rules: a list, and a page for each at the address that its findings carry; made of the data of virayesh/rules. */
import { toFragment } from "../../docs/playground/document/share.ts";
import { type RuleInfo, rules } from "../../src/rules.ts";
import { type OptionComment, optionComments } from "../option-comments.ts";
import { PERSIAN_OPTIONS } from "../persian-options.ts";
import { BECOMES } from "./changes.ts";
import { LANGUAGES, type Language, type Page } from "./pages.ts";
import { folderOf, reasonOf } from "./reasons.ts";
import { RULE_TEXTS, type RuleTexts } from "./rule-texts.ts";

export async function rulePages(): Promise<readonly Page[]> {
  const comments = optionComments();
  const tried = new Map(await Promise.all(rules.map(async (rule) => [rule.id, await fragmentOf(rule)] as const)));
  return LANGUAGES.flatMap((language) => [
    overview(language),
    ...rules.map((rule) => rulePage(rule, language, comments, tried.get(rule.id))),
  ]);
}

/** The examples of a rule as the playground takes them; absent where there are none. */
async function fragmentOf({ id, level, examples, stays }: RuleInfo): Promise<string | undefined> {
  if (examples.length === 0) return undefined;
  const text = `${[...examples.map(([before]) => before), ...stays].join("\n")}\n`;
  return toFragment({ text, format: "text", config: level === "off" ? { rules: { [id]: true } } : {}, rejected: [] });
}

/** The folders of the rules, in the order of the rules. */
export const FOLDERS: readonly string[] = [...new Set(rules.map(({ id }) => folderOf(id)))];

/** The rules of a folder, by their names. */
export function rulesOf(folder: string): readonly RuleInfo[] {
  return rules.filter(({ id }) => folderOf(id) === folder).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function summaryOf(rule: RuleInfo, language: Language): string {
  // An entity is spoken of.
  return (language === "fa" ? rule.persian : rule.summary).replace(/&#?\w+;/g, "`$&`");
}

function overview(language: Language): Page {
  const t = RULE_TEXTS[language];
  const lines = FOLDERS.flatMap((folder) => [
    `## ${t.folders[folder]}`,
    "",
    ...rulesOf(folder).map((rule) => {
      const off = rule.level === "off" ? ` *(${t.off})*` : "";
      return `- [\`${rule.id}\`](${rule.id}.md)${off} — ${summaryOf(rule, language)}`;
    }),
    "",
  ]);
  const markdown = [`# ${t.title}`, "", t.introduction, "", t.authorities, "", ...lines].join("\n");
  return { key: "rules/index", language, section: "rules", title: t.title, description: t.introduction, markdown };
}

function rulePage(
  rule: RuleInfo,
  language: Language,
  comments: ReadonlyMap<string, OptionComment>,
  fragment: string | undefined,
): Page {
  const t = RULE_TEXTS[language];
  const summary = summaryOf(rule, language);
  const { why, authority } = reasonOf(rule, language);
  const parts: readonly (readonly string[])[] = [
    [`# ${rule.id}`, "", summary, "", ...standing(rule, t)],
    block(
      t.examples,
      rule.examples.map(([before, after]) => before + BECOMES + after),
    ),
    block(t.stays, rule.stays),
    fragment === undefined ? [] : [`[${t.tryIt}](../../playground/index.md#${fragment})`],
    [`## ${t.why}`, "", why],
    authority === undefined ? [] : [`## ${t.authority}`, "", authority],
    options(rule, language, comments),
    [
      `## ${t.switching}`,
      "",
      rule.kind === "check" ? t.howToSwitchCheck : t.howToSwitch,
      "",
      "```json",
      `{ "rules": { "${rule.id}": ${rule.level === "off" ? '"warn"' : '"off"'} } }`,
      "```",
    ],
    ["", t.inPlace, "", "```html", `<!-- virayesh-disable-next-line ${rule.id} -->`, "```"],
  ];
  const markdown = `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
  return { key: `rules/${rule.id}`, language, section: "rules", title: rule.id, description: summary, markdown };
}

/** Whether it is on, and what becomes of what it finds. */
function standing({ kind, level, safe }: RuleInfo, t: RuleTexts): readonly string[] {
  return [
    `- ${level === "off" ? t.isOff : t.isOn.replace("{level}", t.levels[level])}`,
    `- ${kind === "check" ? t.finds : safe ? t.safe : t.suggests}`,
  ];
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, "", "```before-after", ...lines, "```"];
}

function options(
  { options: names }: RuleInfo,
  language: Language,
  comments: ReadonlyMap<string, OptionComment>,
): readonly string[] {
  if (names.length === 0) return [];
  const t = RULE_TEXTS[language];
  const items = names.map((name) => {
    const comment = comments.get(name);
    const text = language === "en" ? comment?.text : PERSIAN_OPTIONS[name].text;
    if (text === undefined) throw new Error(`site: the option ${name} has no comment where it is described`);
    const { byDefault = "none" } = comment ?? {};
    return `- \`${name}\`: ${text}${byDefault === "none" ? "" : ` ${t.byDefault}: \`${byDefault}\`.`}`;
  });
  return [`## ${t.optionsTitle}`, "", ...items];
}
