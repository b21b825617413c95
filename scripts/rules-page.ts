/**
 * Writes docs/rules.md from the pages of the rules, so that the two cannot drift apart.
 */
import { pages, rules } from "../src/normalize/index.ts";
import { RULES } from "../src/options/index.ts";
import type { Rule } from "../src/walk/index.ts";
import { RULE_TEXTS } from "./site/rule-texts.ts";
import { nameUnseen } from "./unseen.ts";

/** Text as a table cell shows it: nothing invisible, nothing that a table or Markdown would take for its own. */
function cell(text: string): string {
  const visible = nameUnseen(text, (name) => `⟨${name}⟩`);
  return `\`${visible.replace(/^ +| +$| {2,}/g, (spaces) => "␣".repeat(spaces.length)).replaceAll("|", "\\|")}\``;
}

function section({ id }: Rule): string {
  const page = pages[id];
  if (page === undefined) throw new Error(`rules-page: the rule ${id} has no page`);
  return [
    `## ${id}`,
    "",
    page.summary,
    "",
    page.persian,
    "",
    `Authority: ${page.authority}.${RULES[id] === "off" ? " **Off** unless it is switched on." : ""}`,
    "",
    "| text | becomes |",
    "| --- | --- |",
    ...page.examples.map(([input, output]) => `| ${cell(input)} | ${cell(output)} |`),
    ...page.stays.map((text) => `| ${cell(text)} | stays |`),
    "",
  ].join("\n");
}

/** The whole page: a table of contents and one section a rule, in the order of their ids. */
export function rulesPage(): string {
  const ordered = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const anchor = (id: string): string => id.replace("/", "");
  return [
    "<!-- Made by `npm run generate` from the pages of the rules in src; change them there. -->",
    "<!-- virayesh-disable-file -- the examples are damaged on purpose -->",
    "",
    "# Rules",
    "",
    'Every rule can be switched on or off by its id: `normalize(text, { rules: { "zwnj/plural": false } })`, or in the',
    "linter's configuration.",
    "",
    RULE_TEXTS.en.authorities,
    "",
    ...ordered.map(({ id }) => `- [${id}](#${anchor(id)})${RULES[id] === "off" ? " (off by default)" : ""}`),
    "",
    ...ordered.map(section),
  ].join("\n");
}
