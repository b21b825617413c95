/** The preset and every option, each with a control for what it may be; all of it is read from the descriptions of the options. */
import { type Config, type PresetName, presets } from "../../../src/lint/index.ts";
import { CONFIG } from "../../../src/lint/internal.ts";
import type { Shape } from "../../../src/options/index.ts";
import type { App } from "../app.ts";
import { shownOptions } from "../shown-options.ts";
import type { TextName } from "../texts.ts";
import { sentence } from "../view/card.ts";
import { button, element } from "../view/dom.ts";
import { readZwnj, say } from "../view/language.ts";
import { loadTold } from "../view/told.ts";
import type { MakePanel } from "./panel.ts";

type Name = keyof Config;

const PRESETS: Readonly<Record<PresetName, TextName>> = {
  recommended: "presetRecommended",
  strict: "presetStrict",
  editorial: "presetEditorial",
  book: "presetBook",
  ui: "presetUi",
  translation: "presetTranslation",
  web: "presetWeb",
  chat: "presetChat",
};

export const makePanel: MakePanel = async (root, app) => {
  const { options } = await loadTold();
  const draw = (): void => {
    const reset = button(say("reset"), () => {
      app.configure({ config: {} });
      draw();
    });
    root.replaceChildren(
      presetControl(app, draw),
      ...shownOptions().map((name) => option(app, name, options[name] ?? "")),
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
  const label = (name: string): string => `${say(PRESETS[name as PresetName])} (${name})`;
  const choose = (value: string): void => {
    app.configure({ config: { ...app.config, extends: value as PresetName } });
    onChange();
  };
  const select = choice(Object.keys(PRESETS), chosen, choose, label);
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
    return choice(["", "true", "false"], value === undefined ? "" : String(value), (name) =>
      set(name === "" ? undefined : name === "true"),
    );
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
    const pairs = Object.entries(value ?? {}).map(([name, own]) => `${name} = ${own}`);
    return lines(pairs, (written) => {
      const read = written
        .map((line) => line.split("=").map((part) => part.trim()))
        .filter(([name = "", own = ""]) => name !== "" && own !== "");
      set(read.length === 0 ? undefined : Object.fromEntries(read));
    });
  }
  if (shape.kind === "list") {
    return lines(Array.isArray(value) ? value : [], (written) => set(written.length === 0 ? undefined : written));
  }
  const input = element("input", { type: "text", dir: "ltr", placeholder: say("byDefault") });
  input.value = typeof value === "string" ? value : "";
  input.addEventListener("change", () => set(input.value === "" ? undefined : input.value));
  return input;
}

/** A text area with something on each line. */
function lines(shown: readonly string[], onWrite: (written: readonly string[]) => void): HTMLTextAreaElement {
  const area = element("textarea", { rows: "2", dir: "rtl", placeholder: say("onePerLine") });
  area.value = shown.join("\n");
  area.addEventListener("change", () => {
    const written = readZwnj(area.value).split("\n");
    onWrite(written.map((line) => line.trim()).filter((line) => line !== ""));
  });
  return area;
}

function choice(
  values: readonly string[],
  chosen: string,
  onChoose: (value: string) => void,
  label: (value: string) => string = (value) => (value === "" ? say("byDefault") : value),
): HTMLSelectElement {
  const select = element("select", {}, ...values.map((value) => element("option", { value }, label(value))));
  select.value = chosen;
  select.addEventListener("change", () => onChoose(select.value));
  return select;
}
