/** What is too uncertain to be done unasked, each to be taken. */
import type { App } from "../app.ts";
import type { Suggestion } from "../engine/protocol.ts";
import { button, element } from "../view/dom.ts";
import { say, sayPercent, showZwnj } from "../view/language.ts";
import { ruleAddress } from "../view/rule-address.ts";
import { listOf } from "./list.ts";
import type { MakePanel } from "./panel.ts";

export const makePanel: MakePanel = (root, app) => ({
  async refresh(summary) {
    if (summary === undefined) return;
    const found = await app.engine.suggestions();
    root.replaceChildren(...listOf(found, "noSuggestions", (suggestion) => item(app, suggestion)));
  },
});

function item(app: App, { finding, head, before, after, tail }: Suggestion): HTMLElement {
  const place = button("", () => app.show(finding.start), { class: "place", title: say("go") });
  place.append(head, element("del", {}, showZwnj(before)), " ", element("ins", {}, showZwnj(after)), tail);
  const rule = element("a", { href: ruleAddress(finding.rules[0]!), dir: "ltr" }, finding.rules[0]!);
  const take = button(say("accept"), () => app.take(finding), {
    class: "main",
    "aria-label": `${say("accept")}: ${showZwnj(after)}`,
  });
  const about = element("p", { class: "quiet" }, rule, ` · ${say("confidence")}: ${sayPercent(finding.confidence)}`);
  return element("li", {}, place, about, take);
}
