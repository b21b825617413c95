/** What every page does beyond being read: search, theme, menu, copying code. */
import { connectSearch } from "./search.ts";

const { search, root, labels, copy, copied } = (document.currentScript as HTMLScriptElement).dataset;
connectSearch({ source: search!, root: root!, labels: JSON.parse(labels!) as Record<string, string> });
connectTheme();
connectMenu();
connectCopy();
showCurrent();

function connectTheme(): void {
  const { dataset } = document.documentElement;
  document.querySelector("[data-theme-switch]")?.addEventListener("click", () => {
    const shown = dataset["theme"] ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    const theme = shown === "dark" ? "light" : "dark";
    dataset["theme"] = theme;
    try {
      localStorage.setItem("virayesh-theme", theme);
    } catch {
      // It holds for this page.
    }
  });
}

function connectMenu(): void {
  const button = document.querySelector("[data-menu]");
  const menu = document.querySelector("#menu");
  if (!button || !menu) return;
  button.setAttribute("role", "button");
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", (event) => {
    event.preventDefault();
    const open = menu.classList.toggle("open");
    button.setAttribute("aria-expanded", String(open));
    if (open) menu.querySelector<HTMLElement>("summary, a")?.focus();
  });
}

function connectCopy(): void {
  for (const block of document.querySelectorAll<HTMLElement>("pre.code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy!;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.querySelector("code")!.textContent ?? "");
      button.textContent = copied!;
      setTimeout(() => (button.textContent = copy!), 1500);
    });
    const wrap = document.createElement("div");
    wrap.className = "code-wrap";
    block.replaceWith(wrap);
    wrap.append(block, button);
  }
}

/** In a long navigation the page that is open is in view. */
function showCurrent(): void {
  const side = document.querySelector(".side");
  const current = side?.querySelector<HTMLElement>('[aria-current="page"]');
  if (side && current) side.scrollTop = current.offsetTop - side.clientHeight / 2;
}
