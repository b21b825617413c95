/** The dates and numbers of the repaired text, with what they are. */

import type { App } from "../app.ts";
import type { Value } from "../engine/protocol.ts";
import { button, element } from "../view/dom.ts";
import { language, say } from "../view/language.ts";
import { listOf } from "./list.ts";
import type { MakePanel } from "./panel.ts";

export const makePanel: MakePanel = (root, app) => {
  let values: readonly Value[] = [];
  return {
    async refresh(summary) {
      if (summary === undefined) return;
      const found = await app.engine.values(language);
      values = found.first;
      highlight(app, values);
      root.replaceChildren(...listOf(found, "noValues", (value) => item(app, value)));
    },
    redraw: () => highlight(app, values),
    leave: () => highlight(app, []),
  };
};

function item(app: App, { kind, text, told, source, start }: Value): HTMLElement {
  const place = button(text, () => app.rows.bring(source, start), { class: `place ${kind}`, title: say("go") });
  const list = element("dl");
  for (const [label, value] of told)
    list.append(element("dt", {}, say(label)), element("dd", {}, element("bdi", {}, value)));
  return element("li", {}, place, list);
}

/** Underlines them in the text, where the browser can do that without another element. */
function highlight(app: App, values: readonly Value[]): void {
  if (!("highlights" in CSS)) return;
  for (const kind of ["date", "number"] as const) {
    const ranges = values
      .filter((value) => value.kind === kind)
      .flatMap(({ start, end }) => app.rows.rangesOf(start, end));
    if (ranges.length === 0) CSS.highlights.delete(kind);
    else CSS.highlights.set(kind, new Highlight(...ranges));
  }
}
