/** What the word engine makes of a word, as `virayesh why` prints it. */
import { element } from "../view/dom.ts";
import { language, readZwnj, say } from "../view/language.ts";
import type { MakePanel } from "./panel.ts";

export const makePanel: MakePanel = (root, app) => {
  const input = element("input", {
    id: "why-word",
    type: "text",
    dir: "rtl",
    autocomplete: "off",
    spellcheck: "false",
  });
  const answer = element("pre", {
    class: "why",
    role: "region",
    "aria-live": "polite",
    dir: "auto",
    tabindex: "0",
    "aria-label": say("why"),
  });
  const form = element(
    "form",
    { class: "ask" },
    element("label", { for: input.id }, say("whyLabel")),
    input,
    element("button", { type: "submit" }, say("whyAsk")),
  );
  const ask = async (): Promise<void> => {
    const word = readZwnj(input.value.trim().replace(/\s+/g, " "));
    if (word === "") return;
    answer.textContent = (await app.engine.why(word, language)) ?? say("whyNot");
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  root.append(element("p", { class: "quiet" }, say("whyHint")), form, answer);
  return {
    refresh() {
      if (app.asked === undefined) return;
      input.value = app.asked;
      app.asked = undefined;
      return ask();
    },
  };
};
