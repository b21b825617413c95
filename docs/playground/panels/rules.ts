/** Every rule with its switch, and how often it speaks. */
import { resolveSettings } from "../../../src/lint/internal.ts";
import { type RuleInfo, rules } from "../../../src/rules.ts";
import { sentence } from "../view/card.ts";
import { element } from "../view/dom.ts";
import { say, sayNumber } from "../view/language.ts";
import { ruleAddress } from "../view/rule-address.ts";
import { loadTold } from "../view/told.ts";
import type { MakePanel } from "./panel.ts";
import { withRule } from "./with-rule.ts";

export const makePanel: MakePanel = async (root, app) => {
  const told = await loadTold();
  const lines = rules.map((rule) =>
    makeLine(rule, told.rules[rule.id]?.sentence ?? "", (isOn) =>
      app.configure({ config: withRule(app.config, rule.id, isOn) }),
    ),
  );
  const sections = [...groupByFolder(lines)].map(([folder, ofFolder]) => {
    const title = element("h3", {}, told.folders[folder] ?? folder);
    const list = element("ul", { class: "rules" }, ...ofFolder.map(({ item }) => item));
    return { ofFolder, section: element("section", {}, title, list) };
  });
  const filter = element("input", {
    type: "search",
    id: "find-rule",
    "aria-label": say("filter"),
    placeholder: say("filter"),
  });
  const atWork = element("input", { type: "checkbox", role: "switch", id: "rules-at-work" });
  const show = (): void => {
    const wanted = filter.value.split(" ").map(plain);
    for (const { ofFolder, section } of sections) {
      for (const { item, count } of ofFolder) {
        const isAtWork = count.textContent !== "" || !atWork.checked;
        const text = plain(item.textContent);
        item.hidden = !isAtWork || !wanted.every((word) => text.includes(word));
      }
      section.hidden = ofFolder.every(({ item }) => item.hidden);
    }
  };
  filter.addEventListener("input", show);
  atWork.addEventListener("change", show);
  root.append(
    filter,
    element("label", { class: "pick" }, atWork, " ", say("atWork")),
    ...sections.map(({ section }) => section),
  );
  return {
    refresh(summary) {
      const levels = resolveSettings(app.config).rules;
      for (const { rule, input, count } of lines) {
        input.checked = levels.get(rule.id) !== "off";
        const found = summary?.byRule[rule.id] ?? 0;
        count.textContent = found === 0 ? "" : sayNumber(found);
      }
      show();
    },
  };
};

/** As one may write it when one looks for it. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\u200C\s]/g, "");
}

interface Line {
  readonly rule: RuleInfo;
  readonly item: HTMLElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

function groupByFolder(lines: readonly Line[]): Map<string, Line[]> {
  const folders = new Map<string, Line[]>();
  for (const line of lines) {
    const folder = line.rule.id.split("/")[0]!;
    folders.set(folder, [...(folders.get(folder) ?? []), line]);
  }
  return folders;
}

function makeLine(rule: RuleInfo, text: string, onSwitch: (isOn: boolean) => void): Line {
  const input = element("input", { type: "checkbox", role: "switch", "data-rule": rule.id });
  input.addEventListener("change", () => onSwitch(input.checked));
  const count = element("span", { class: "count" });
  const name = element("bdi", { class: "id" }, rule.id.split("/")[1]!);
  const told = element("span", { class: "told" }, sentence(text));
  const label = element("label", {}, input, element("span", {}, name, " ", count, told));
  const link = element("a", { href: ruleAddress(rule.id), "aria-label": `${say("rulePage")}: ${rule.id}` }, "↗");
  return { rule, item: element("li", {}, label, link), input, count };
}
