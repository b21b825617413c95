/** The preset and every option, each with a control for what it may be; all of it is read from the descriptions of the options. */
import { type Config, type PresetName, presets } from "../../../src/lint/index.ts";
import { CONFIG } from "../../../src/lint/internal.ts";
import type { Shape } from "../../../src/options/index.ts";
import type { App } from "../app.ts";
import { ELSEWHERE } from "../shown-options.ts";
import { sentence } from "../view/card.ts";
import { button, element } from "../view/dom.ts";
import { say } from "../view/language.ts";
import { loadTold } from "../view/told.ts";
import type { MakePanel } from "./panel.ts";

type Name = keyof Config;

export const makePanel: MakePanel = async (root, app) => {
  const { options } = await loadTold();
  const elsewhere: ReadonlySet<string> = new Set(ELSEWHERE);
  const names = (Object.keys(CONFIG) as Name[]).filter((name) => !elsewhere.has(name));
  const draw = (): void => {
    const reset = button(say("reset"), () => {
      app.configure({ config: {} });
      draw();
    });
    root.replaceChildren(
      presetControl(app, draw),
      ...names.map((name) => option(app, name, options[name] ?? "")),
      reset,
    );
  };
  return {
    refresh() {
      // Not while somebody is in the middle of it.
      if (!root.contains(document.activeElement)) draw();
    },
  };
};

function presetControl(app: App, onChange: () => void): HTMLElement {
  const chosen = typeof app.config.extends === "string" ? app.config.extends : "recommended";
  const select = choice(Object.keys(presets), chosen, (value) => {
    app.configure({ config: { ...app.config, extends: value as PresetName } });
    onChange();
  });
  select.id = "option-extends";
  return element("p", { class: "option" }, element("label", { for: select.id }, say("preset")), select);
}

function option(app: App, name: Name, told: string): HTMLElement {
  const shape: Shape = CONFIG[name];
  const id = `option-${name}`;
  const set = (value: unknown): void => {
    const { [name]: _, ...others } = app.config;
    app.configure({ config: value === undefined ? others : { ...others, [name]: value } });
  };
  const control = controlOf(shape, chosenIn(app.config, name), set);
  control.id = id;
  control.setAttribute("aria-describedby", `${id}-told`);
  return element(
    "div",
    { class: "option" },
    element("label", { for: id }, element("code", {}, name)),
    control,
    element("p", { class: "quiet", id: `${id}-told` }, sentence(told)),
  );
}

/** What is set, or comes of the preset. */
function chosenIn(config: Config, name: Name): unknown {
  const preset = typeof config.extends === "string" ? presets[config.extends] : {};
  return config[name] ?? preset[name];
}

function controlOf(shape: Shape, value: unknown, set: (value: unknown) => void): HTMLElement {
  if (shape.kind === "boolean") {
    const input = element("input", { type: "checkbox", role: "switch" });
    input.checked = value === true;
    input.addEventListener("change", () => set(input.checked ? true : undefined));
    return input;
  }
  if (shape.kind === "choice") {
    const names = shape.values.map(String);
    return choice(["", ...names], value === undefined ? "" : String(value), (name) =>
      set(name === "" ? undefined : name),
    );
  }
  if (shape.kind === "number") {
    const input = element("input", {
      type: "number",
      min: String(shape.minimum),
      max: String(shape.maximum),
      step: "0.05",
      dir: "ltr",
      placeholder: say("byDefault"),
    });
    input.value = value === undefined ? "" : String(value);
    input.addEventListener("change", () => set(input.value === "" ? undefined : Number(input.value)));
    return input;
  }
  if (shape.kind === "map") {
    const area = element("textarea", { rows: "2", dir: "rtl", placeholder: say("onePerLine") });
    area.value = Object.entries(value ?? {})
      .map(([name, own]) => `${name} = ${own}`)
      .join("\n");
    area.addEventListener("change", () => {
      const pairs = area.value
        .replaceAll("¦", "\u200C")
        .split("\n")
        .map((line) => line.split("=").map((part) => part.trim()))
        .filter(([name = "", own = ""]) => name !== "" && own !== "");
      set(pairs.length === 0 ? undefined : Object.fromEntries(pairs));
    });
    return area;
  }
  if (shape.kind === "list") {
    const area = element("textarea", { rows: "2", dir: "rtl", placeholder: say("onePerLine") });
    area.value = Array.isArray(value) ? value.join("\n") : "";
    area.addEventListener("change", () => {
      const words = area.value
        .split("\n")
        .map((word) => word.trim().replaceAll("¦", "\u200C"))
        .filter((word) => word !== "");
      set(words.length === 0 ? undefined : words);
    });
    return area;
  }
  const input = element("input", { type: "text", dir: "ltr", placeholder: say("byDefault") });
  input.value = typeof value === "string" ? value : "";
  input.addEventListener("change", () => set(input.value === "" ? undefined : input.value));
  return input;
}

function choice(values: readonly string[], chosen: string, onChoose: (value: string) => void): HTMLSelectElement {
  const select = element(
    "select",
    {},
    ...values.map((value) => element("option", { value }, value === "" ? say("byDefault") : value)),
  );
  select.value = chosen;
  select.addEventListener("change", () => onChoose(select.value));
  return select;
}
