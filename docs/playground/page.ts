/** The page of the playground as it is before its program runs: nothing moves when that comes. Runs where the site is built. */
import type { Language, TextName } from "./texts.ts";
import { TEXTS } from "./texts.ts";

const PANELS = ["suggestions", "rules", "options", "values", "why"] as const;
const PANEL_TITLES: Readonly<Record<(typeof PANELS)[number], TextName>> = {
  suggestions: "tabSuggestions",
  rules: "tabRules",
  options: "tabOptions",
  values: "tabValues",
  why: "tabWhy",
};
const SAMPLES = {
  letter: "sampleLetter",
  news: "sampleNews",
  markdown: "sampleMarkdown",
  html: "sampleHtml",
  json: "sampleJson",
} as const satisfies Readonly<Record<string, TextName>>;

export interface PageData {
  /** The text that is there at first. */
  readonly first: string;
}

/** What stands in the frame of the site. */
export function pageHtml(language: Language, { first }: PageData): string {
  const t = TEXTS[language];
  const button = (id: string, name: TextName): string => `<button type="button" id="${id}">${t[name]}</button>`;
  const step = (name: "previous" | "next", arrow: string): string =>
    `<button type="button" id="${name}" aria-label="${t[name]}" title="${t[name]}">${arrow}</button>`;
  const option = (value: string, label: string): string => `<option value="${value}">${label}</option>`;
  return `
<div id="playground" data-view="result">
<div class="title"><h1>${t.title}</h1><p class="intro">${t.intro}</p></div>
<div class="bars" role="group" aria-label="${t.tools}">
  <div class="bar in">
    <button type="button" id="paste" class="main">${t.paste}</button>
    <select id="samples" aria-label="${t.sample}"><option value="" selected disabled>${t.chooseSample}</option>${Object.entries(
      SAMPLES,
    )
      .map(([value, name]) => option(value, t[name]))
      .join("")}</select>
    <button type="button" id="open" title="${t.openFile}" aria-label="${t.openFile}">${t.open}</button><input type="file" id="file" hidden>
    ${button("clear", "clear")}
    <label class="pick">${t.format} <select id="format">${FORMATS.map(
      ({ title, names }) =>
        `<optgroup label="${t[title]}">${Object.entries(names)
          .map(([name, label]) => option(name, name === "text" ? t.formatText : label))
          .join("")}</optgroup>`,
    ).join("")}</select></label>
    <label class="pick"><input type="checkbox" role="switch" id="zwnj"> ${t.zwnj}</label>
  </div>
  <div class="bar out">
    ${button("apply", "applyAll")}
    ${button("copy", "copy")}
    ${button("download", "download")}
    ${button("share", "share")}
  </div>
</div>
<div id="views" role="group" aria-label="${t.views}">
  <button type="button" data-view="source" aria-pressed="false">${t.source}</button>
  <button type="button" data-view="result" aria-pressed="true">${t.result}</button>
  <button type="button" data-view="tools" aria-pressed="false">${t.more}</button>
</div>
<div class="desk">
  <div class="heads">
    <h2>${t.source}</h2>
    <div class="bar state">
      <h2>${t.result}</h2>
      <p id="status" role="status">${t.loading}</p><noscript>${t.noScript}</noscript>
      ${step("previous", "↑")}${step("next", "↓")}
    </div>
  </div>
  <div id="rows" class="one" lang="fa" role="region" aria-label="${t.both}" tabindex="0"></div>
  <aside id="panels" aria-label="${t.panels}">
    <div role="tablist" aria-label="${t.panels}">${PANELS.map(
      (name, i) =>
        `<button type="button" role="tab" id="tab-${name}" aria-controls="panel-${name}" aria-selected="${i === 0}" tabindex="${i === 0 ? 0 : -1}" data-panel="${name}">${t[PANEL_TITLES[name]]}</button>`,
    ).join("")}</div>
    ${PANELS.map(
      (name, i) =>
        `<div role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}" tabindex="0"${i === 0 ? "" : " hidden"}></div>`,
    ).join("\n    ")}
  </aside>
</div>
<p class="drop" aria-hidden="true">${t.drop}</p>
<script type="application/json" id="texts">${inScript(JSON.stringify(t))}</script>
<script type="application/json" id="first">${inScript(JSON.stringify(first))}</script>
</div>`;
}

/** Every format, as people call it, by what it is for. */
const FORMATS = [
  {
    title: "formatsProse",
    names: {
      text: "",
      markdown: "Markdown",
      mdx: "MDX",
      html: "HTML",
      asciidoc: "AsciiDoc",
      rst: "reStructuredText",
      latex: "LaTeX",
      notebook: "Jupyter",
      srt: "SubRip (.srt)",
      vtt: "WebVTT (.vtt)",
    },
  },
  {
    title: "formatsData",
    names: {
      json: "JSON",
      csv: "CSV, TSV",
      yaml: "YAML",
      po: "gettext (.po)",
      android: "Android (.xml)",
      strings: "Apple (.strings)",
      stringsdict: "Apple (.stringsdict)",
      xcstrings: "Apple (.xcstrings)",
      fluent: "Fluent (.ftl)",
      properties: "Java (.properties)",
      php: "Laravel (.php)",
      resx: ".NET (.resx)",
      qt: "Qt (.ts)",
      xliff: "XLIFF",
    },
  },
  {
    title: "formatsPrograms",
    names: {
      javascript: "JavaScript, TypeScript",
      vue: "Vue",
      svelte: "Svelte",
      csharp: "C#",
      python: "Python",
      kotlin: "Kotlin",
      dart: "Dart",
      go: "Go",
    },
  },
] as const satisfies readonly { readonly title: TextName; readonly names: Readonly<Record<string, string>> }[];

/** No text may end the element that it stands in. */
function inScript(json: string): string {
  return json.replaceAll("<", "\\u003C");
}
