/** The search of the site: a dialogue that loads what searches, and the index, when it is first opened. */
import type { SearchResult } from "minisearch";
import type { Find } from "./search-engine.ts";

const MOST = 12;

declare global {
  /** The index calls it when it has loaded. */
  var virayeshSearch: ((index: string) => void) | undefined;
}

const ENGINE = new URL("search-engine.js", (document.currentScript as HTMLScriptElement).src).href;

let index: Promise<Find> | undefined;

/** Where the search stands. */
export interface Place {
  /** The address of the index. */
  readonly source: string;
  /** The folder of the version, as the page sees it. */
  readonly root: string;
  /** What the parts of the site are called. */
  readonly labels: Readonly<Record<string, string>>;
}

export function connectSearch(place: Place): void {
  const { source } = place;
  const dialog = document.querySelector<HTMLDialogElement>("[data-search-dialog]");
  const input = dialog?.querySelector("input");
  const list = dialog?.querySelector("ol");
  const status = dialog?.querySelector("[role=status]");
  if (!dialog || !input || !list || !status) return;

  const loaded = (): Promise<Find> => {
    index ??= load(source);
    return index;
  };
  const open = (): void => {
    void loaded();
    dialog.showModal();
    input.select();
  };
  const search = async (): Promise<void> => {
    const query = input.value;
    const found = query.trim() === "" ? [] : (await loaded())(query).slice(0, MOST);
    if (query !== input.value) return;
    list.replaceChildren(...found.map((result) => itemOf(result, place)));
    if (query.trim() === "") status.textContent = "";
    else
      status.textContent =
        found.length === 0
          ? input.dataset["none"]!
          : `${found.length.toLocaleString(document.documentElement.lang)} ${input.dataset["results"]}`;
    status.classList.toggle("sr", found.length > 0 || query.trim() === "");
  };

  for (const button of document.querySelectorAll("[data-open-search]")) button.addEventListener("click", open);
  input.addEventListener("input", search);
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener("keydown", (event) => move(event, input, list));
  document.addEventListener("keydown", (event) => {
    const isTyping =
      event.target instanceof Element && event.target.matches("input, textarea, select, [contenteditable]");
    const isShortcut = (event.key === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !isTyping);
    if (!isShortcut || dialog.open) return;
    event.preventDefault();
    open();
  });
}

async function load(source: string): Promise<Find> {
  await run(ENGINE);
  return new Promise((resolve, reject) => {
    globalThis.virayeshSearch = (text) => resolve(globalThis.virayeshFinder!(text));
    run(source).catch(reject);
  });
}

/** Not `import()`: a page that is opened without a server may not do that. */
function run(source: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

function itemOf({ id, title, description, section }: SearchResult, { root, labels }: Place): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `${root}/${id}`;
  for (const [tag, text] of [
    ["b", title],
    ["small", labels[section] ?? section],
    ["span", description],
  ] as const) {
    const part = document.createElement(tag);
    const isolated = document.createElement("bdi");
    isolated.textContent = text;
    part.append(isolated);
    link.append(part);
  }
  item.append(link);
  return item;
}

/** The arrow keys go through the results, and Enter in the field opens the first. */
function move(event: KeyboardEvent, input: HTMLInputElement, list: HTMLOListElement): void {
  const links = [...list.querySelectorAll("a")];
  if (event.key === "Enter" && event.target === input) {
    event.preventDefault();
    links[0]?.click();
    return;
  }
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const at = links.indexOf(document.activeElement as HTMLAnchorElement) + step;
  (links[at] ?? (at < 0 ? input : links.at(-1)))?.focus();
}
