/** What is too uncertain to be done unasked, each to be taken. */
import { button, element } from "../view/dom.ts";
import { say, sayNumber, sayPercent, showZwnj } from "../view/language.ts";
import { ruleAddress } from "../view/rule-address.ts";
import type { MakePanel } from "./panel.ts";

export const makePanel: MakePanel = (root, app) => ({
  async refresh(summary) {
    if (summary === undefined) return;
    const { total, first } = await app.engine.suggestions();
    if (total === 0) {
      root.replaceChildren(element("p", { class: "quiet" }, say("noSuggestions")));
      return;
    }
    const items = first.map(({ finding, head, before, after, tail }) => {
      const place = button("", () => app.show(finding.start), { class: "place", title: say("go") });
      place.append(head, element("del", {}, showZwnj(before)), " ", element("ins", {}, showZwnj(after)), tail);
      const rule = element("a", { href: ruleAddress(finding.rules[0]!), dir: "ltr" }, finding.rules[0]!);
      const take = button(say("accept"), () => app.take(finding), {
        class: "main",
        "aria-label": `${say("accept")}: ${showZwnj(after)}`,
      });
      return element(
        "li",
        {},
        place,
        element("p", { class: "quiet" }, rule, ` · ${say("confidence")}: ${sayPercent(finding.confidence)}`),
        take,
      );
    });
    const rest =
      total > first.length
        ? [
            element(
              "p",
              { class: "quiet" },
              say("showsFirst", { shown: sayNumber(first.length), total: sayNumber(total) }),
            ),
          ]
        : [];
    root.replaceChildren(...rest, element("ol", { class: "list" }, ...items));
  },
});
