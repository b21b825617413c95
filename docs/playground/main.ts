/** The program of the page: the controls around the text. What is not seen at first is loaded when it is asked for. */
import type { DocumentName } from "../../src/cli/formats.ts";
import { App } from "./app.ts";
import { keep, kept } from "./document/keep.ts";
import { connect } from "./engine/client.ts";
import type { Summary } from "./engine/protocol.ts";
import type { MakePanel, Panel } from "./panels/panel.ts";
import type { TextName } from "./texts.ts";
import { Card } from "./view/card.ts";
import { byId } from "./view/dom.ts";
import { say, sayNumber } from "./view/language.ts";
import { markOf } from "./view/pieces.ts";
import { besideProgram } from "./view/program.ts";

// The engine is what takes longest to load.
const worker = new Worker(besideProgram("engine/worker.js"), { type: "module" });

const page = byId("playground");
const rows = byId("rows");
const status = byId("status");
const format = byId<HTMLSelectElement>("format");
const samples = byId<HTMLSelectElement>("samples");
const picker = byId<HTMLInputElement>("file");
const isPhone = matchMedia("(max-width: 60rem)");

const tell = (name: TextName, values?: Parameters<typeof say>[1]): void => {
  status.textContent = say(name, values);
};
let summary: Summary | undefined;

const engine = connect(worker, () => tell("failed"));
const app: App = new App(rows, engine, {
  onWork: () => page.setAttribute("aria-busy", "true"),
  onSummary: (found) => {
    summary = found;
    page.removeAttribute("aria-busy");
    tellSummary(found);
    refreshPanel();
  },
  onDraw: () => {
    panel?.redraw?.();
    makeReachable();
  },
  onError: (error) => {
    page.removeAttribute("aria-busy");
    tell("wrongValue", { reason: error instanceof Error ? error.message : String(error) });
  },
});

function tellSummary({ fixes, suggestions, checks, language }: Summary): void {
  if (app.rows.text.trim() === "") tell("empty");
  else if (language !== "fa" && language !== "und") tell("notPersian", { language });
  else if (fixes + suggestions + checks === 0) tell("clean");
  else
    tell("counts", {
      fixes: sayNumber(fixes),
      suggestions: sayNumber(suggestions),
      checks: sayNumber(checks),
    });
}

// ── Marks and their card ──

const card = new Card(app, {
  onWhy: (word) => {
    card.close();
    app.asked = word.replace(/[^\p{L}\p{M}\s\u200C]/gu, "").trim();
    openPanel("why");
  },
});
page.append(card.root);

let hover: ReturnType<typeof setTimeout> | undefined;
/** Where the card was pressed: a mark that comes under the pointer when it closes was not pointed at. */
let pressed: Pick<PointerEvent, "clientX" | "clientY"> | undefined;
card.root.addEventListener("pointerdown", (event) => {
  pressed = event;
});
rows.addEventListener("pointerover", ({ target, pointerType, clientX, clientY }) => {
  const found = markOf(target);
  clearTimeout(hover);
  if (pointerType !== "mouse" || (pressed?.clientX === clientX && pressed.clientY === clientY)) return;
  if (found !== undefined) hover = setTimeout(() => card.open(found.element, found.mark, false), 150);
  else if (card.isOpen) hover = setTimeout(() => closeUnless(document.activeElement), 300);
});
card.root.addEventListener("pointerover", () => clearTimeout(hover));
rows.addEventListener("focusin", ({ target }) => {
  const found = markOf(target);
  if (found === undefined) card.close();
  else card.open(found.element, found.mark, false);
});
rows.addEventListener("click", ({ target }) => {
  const found = markOf(target);
  if (found !== undefined) found.element.focus({ preventScroll: true });
});
rows.addEventListener("scroll", () => card.close(), { passive: true });
document.addEventListener("pointerdown", ({ target }) => closeUnless(target));

/** The card stays for who is in it or on its mark. */
function closeUnless(target: EventTarget | null): void {
  if (!card.holds(target)) card.close();
}

rows.addEventListener("keydown", (event) => {
  const found = markOf(event.target);
  if (found === undefined) return;
  const forth = ["ArrowDown", "ArrowLeft"].includes(event.key);
  const back = ["ArrowUp", "ArrowRight"].includes(event.key);
  if (forth || back) app.step(found.mark.start, forth ? 1 : -1);
  else if (event.key === "Enter" || event.key === " ") card.open(found.element, found.mark, true);
  else if (event.key === "Escape") card.close();
  else return;
  event.preventDefault();
});

/** One mark can be reached by the key Tab, the others from it by arrows. */
function makeReachable(): void {
  if (rows.querySelector('.mark[tabindex="0"]') === null) rows.querySelector(".mark")?.setAttribute("tabindex", "0");
}

async function step(direction: 1 | -1): Promise<void> {
  showView("result");
  const at = markOf(document.activeElement) ?? markOf(rows.querySelector(".mark.last"));
  const found = await app.step(at?.mark.start ?? (direction === 1 ? -1 : Infinity), direction);
  for (const last of rows.querySelectorAll(".mark.last")) last.classList.remove("last");
  found?.classList.add("last");
}
byId("next").addEventListener("click", () => step(1));
byId("previous").addEventListener("click", () => step(-1));

// ── Panels ──

const PANELS: Readonly<Record<string, () => Promise<{ readonly makePanel: MakePanel }>>> = {
  suggestions: () => import("./panels/suggestions.ts"),
  rules: () => import("./panels/rules.ts"),
  options: () => import("./panels/options.ts"),
  values: () => import("./panels/values.ts"),
  why: () => import("./panels/why.ts"),
};
const made = new Map<string, Panel>();
const tabs = [...document.querySelectorAll<HTMLButtonElement>("#panels [role=tab]")];
let panel: Panel | undefined;

async function openPanel(name: string): Promise<void> {
  panel?.leave?.();
  for (const tab of tabs) {
    const isChosen = tab.dataset["panel"] === name;
    tab.setAttribute("aria-selected", String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    byId(`panel-${tab.dataset["panel"]}`).hidden = !isChosen;
  }
  showView("tools");
  let opened = made.get(name);
  if (opened === undefined) {
    const { makePanel } = await PANELS[name]!();
    opened = made.get(name) ?? (await makePanel(byId(`panel-${name}`), app));
    made.set(name, opened);
  }
  panel = opened;
  refreshPanel();
}

function refreshPanel(): void {
  Promise.resolve(panel?.refresh(summary)).catch(() => tell("failed"));
}

for (const [i, tab] of tabs.entries()) {
  tab.addEventListener("click", () => openPanel(tab.dataset["panel"]!));
  tab.addEventListener("keydown", ({ key }) => {
    const isRtl = document.documentElement.dir === "rtl";
    const step =
      key === (isRtl ? "ArrowLeft" : "ArrowRight") ? 1 : key === (isRtl ? "ArrowRight" : "ArrowLeft") ? -1 : 0;
    const next = tabs[(i + step + tabs.length) % tabs.length]!;
    if (step === 0) return;
    next.focus();
    next.click();
  });
}

// ── Which part a narrow screen shows ──

const views = [...document.querySelectorAll<HTMLButtonElement>("#views button")];
function showView(name: string): void {
  if (name === "tools" && !isPhone.matches) return;
  page.dataset["view"] = name;
  for (const view of views) view.setAttribute("aria-pressed", String(view.dataset["view"] === name));
}
for (const view of views)
  view.addEventListener("click", ({ currentTarget }) => {
    const { view: name } = (currentTarget as HTMLElement).dataset;
    if (name === "tools" && panel === undefined) openPanel("suggestions");
    else showView(name!);
  });

// ── Documents ──

const MEGABYTE = 1_000_000;
const LARGEST = 20;
/** So much of a file tells what it is, where its ending does not. */
const HEAD = 4096;

async function openFile(file: File): Promise<void> {
  const { name } = file;
  if (file.size > LARGEST * MEGABYTE) return tell("tooLarge", { name, limit: sayNumber(LARGEST) });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return tell("notText", { name });
  }
  const known = await engine.formatOf(name, text.slice(0, HEAD));
  openText(text, known ?? "text", name);
  if (known === undefined) tell("unknownFormat", { name });
}

function openText(...document: Parameters<App["open"]>): void {
  card.close();
  format.value = document[1];
  app.open(...document);
}

format.addEventListener("change", () => app.configure({ format: format.value as DocumentName }));
byId("open").addEventListener("click", () => picker.click());
picker.addEventListener("change", () => {
  const [file] = picker.files ?? [];
  picker.value = "";
  if (file !== undefined) openFile(file);
});
page.addEventListener("dragover", (event) => {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  page.classList.add("dropping");
});
page.addEventListener("dragleave", ({ relatedTarget }) => {
  if (!page.contains(relatedTarget as Node | null)) page.classList.remove("dropping");
});
page.addEventListener("drop", (event) => {
  page.classList.remove("dropping");
  const [file] = event.dataTransfer?.files ?? [];
  if (file === undefined) return;
  event.preventDefault();
  openFile(file);
});

samples.addEventListener("change", async () => {
  const { value } = samples;
  samples.value = "";
  const { SAMPLES } = await import("./samples/samples.ts");
  const sample = SAMPLES[value];
  if (sample !== undefined) openText(sample.text, sample.format, sample.filename);
});
byId("clear").addEventListener("click", () => {
  openText("", "text");
  write();
});

/** Where one writes, also on a narrow screen. */
function write(): void {
  showView("source");
  rows.querySelector("textarea")?.focus();
}

byId("paste").addEventListener("click", async () => {
  const text = await navigator.clipboard.readText().catch(() => "");
  if (text === "") {
    write();
    return tell("notPasted");
  }
  openText(text, "text");
  showView("result");
});
byId("apply").addEventListener("click", () => app.applyAll());

byId<HTMLInputElement>("zwnj").addEventListener("change", ({ target }) => {
  rows.classList.toggle("shows-zwnj", (target as HTMLInputElement).checked);
});

byId("copy").addEventListener("click", async () => {
  tell((await copy(await app.output())) ? "copied" : "notCopied");
});

byId("download").addEventListener("click", async () => {
  const { nameFor } = await import("./document/name-for.ts");
  const url = URL.createObjectURL(new Blob([await app.output()], { type: "text/plain;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: app.filename ?? nameFor(app.format) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
});

byId("share").addEventListener("click", async () => {
  const { toFragment } = await import("./document/share.ts");
  const fragment = await toFragment(app.shared());
  if (fragment === undefined) return tell("tooLongToShare");
  history.replaceState(null, "", `#${fragment}`);
  await copy(location.href);
  tell("shared");
});

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function openFragment(): Promise<boolean> {
  const fragment = location.hash.slice(1);
  // Another fragment is a place of the page.
  if (!/^v\d+\./.test(fragment)) return false;
  try {
    const { fromFragment } = await import("./document/share.ts");
    const shared = await fromFragment(fragment);
    openText(shared.text, shared.format, undefined, shared);
    return true;
  } catch {
    tell("badLink");
    return false;
  }
}
addEventListener("hashchange", openFragment);

addEventListener("pagehide", () => keep({ ...app.shared(), filename: app.filename, fragment: location.hash }));

tell("loading");
const before = kept();
if (before?.fragment === location.hash || !(await openFragment())) {
  if (before === undefined) openText(JSON.parse(byId("first").textContent ?? "null") as string, "text");
  else openText(before.text, before.format, before.filename, before);
}
if (app.rows.text === "") showView("source");
if (!isPhone.matches) openPanel("suggestions");
