/** What is said of a mark: beside it on a wide screen, at the foot of a narrow one. */

import type { Finding } from "../../../src/lint/index.ts";
import type { RuleInfo } from "../../../src/rules.ts";
import type { App } from "../app.ts";
import type { Mark } from "../engine/protocol.ts";
import { button, element } from "./dom.ts";
import { language, say, sayPercent, showZwnj } from "./language.ts";
import { ruleAddress } from "./rule-address.ts";

const GAP = 8;

export interface CardEvents {
  readonly onWhy: (word: string) => void;
}

export class Card {
  readonly root = element("div", { id: "card", class: "card", role: "dialog", "aria-label": say("fix"), hidden: true });
  private readonly app: App;
  private readonly events: CardEvents;
  private anchor: HTMLElement | undefined;

  constructor(app: App, events: CardEvents) {
    this.app = app;
    this.events = events;
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close(true);
    });
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  holds(node: EventTarget | null): boolean {
    return node instanceof Node && (this.root.contains(node) || this.anchor?.contains(node) === true);
  }

  async open(anchor: HTMLElement, mark: Mark, takesFocus: boolean): Promise<void> {
    if (this.anchor !== anchor || this.root.hidden) {
      this.anchor?.classList.remove("open");
      this.anchor = anchor;
      anchor.classList.add("open");
      const rules = await rulesById();
      if (this.anchor !== anchor) return;
      this.root.replaceChildren(...this.content(mark, rules));
      this.root.setAttribute("aria-label", say(mark.kind));
      this.root.dataset["kind"] = mark.kind;
      this.root.hidden = false;
      this.place(anchor);
    }
    if (takesFocus) this.root.querySelector<HTMLElement>("button, a")?.focus();
  }

  close(returnsFocus = false): void {
    const { anchor } = this;
    this.root.hidden = true;
    this.anchor = undefined;
    anchor?.classList.remove("open");
    if (returnsFocus) anchor?.focus({ preventScroll: true });
  }

  private content(mark: Mark, rules: ReadonlyMap<string, RuleInfo>): HTMLElement[] {
    const decision = this.app.decisionOf(mark);
    const parts: HTMLElement[] = [];
    if (decision !== undefined) {
      const actions = element(
        "p",
        { class: "actions" },
        this.action("undo", () => this.app.undo(decision)),
      );
      parts.push(this.about(say(decision.kind), decision.finding, mark, rules, actions));
    }
    for (const finding of mark.findings) {
      const kind = finding.safe ? "fix" : finding.edits.length > 0 ? "suggestion" : "check";
      const actions = element("p", { class: "actions" });
      if (finding.safe) actions.append(this.action("reject", () => this.app.reject(finding)));
      else if (finding.edits.length > 0) actions.append(this.action("accept", () => this.app.take(finding)));
      if (finding.rules.some((rule) => /^(?:zwnj|spacing\/lost-space)/.test(rule))) {
        actions.append(button(say("why"), () => this.events.onWhy(mark.after)));
      }
      parts.push(this.about(say(kind), finding, mark, rules, actions));
    }
    return [...parts, button("×", () => this.close(true), { class: "close", "aria-label": say("close") })];
  }

  private action(name: "reject" | "accept" | "undo", act: () => void): HTMLButtonElement {
    return button(
      say(name),
      () => {
        const { anchor } = this;
        this.close();
        anchor?.focus({ preventScroll: true });
        act();
      },
      { class: "main" },
    );
  }

  private about(
    title: string,
    finding: Finding | undefined,
    mark: Mark,
    rules: ReadonlyMap<string, RuleInfo>,
    actions: HTMLElement,
  ): HTMLElement {
    const made = element("section", {}, element("h3", {}, title));
    if (finding === undefined) made.append(element("p", { dir: "rtl" }, showZwnj(mark.before)));
    else {
      made.append(element("p", { class: "message" }, showZwnj(finding.message)), reasons(finding, rules));
    }
    made.append(actions);
    return made;
  }

  /** Below the mark, or above it where there is no room. */
  private place(anchor: HTMLElement): void {
    const mark = (anchor.getClientRects()[0] ?? anchor.getBoundingClientRect()) as DOMRect;
    const { width, height } = this.root.getBoundingClientRect();
    const [right, bottom] = [document.documentElement.clientWidth, document.documentElement.clientHeight];
    const left = Math.max(GAP, Math.min(mark.left + mark.width / 2 - width / 2, right - width - GAP));
    const below = mark.bottom + GAP;
    const top = below + height <= bottom ? below : Math.max(GAP, mark.top - height - GAP);
    this.root.style.setProperty("--left", `${left}px`);
    this.root.style.setProperty("--top", `${top}px`);
  }
}

/** Which rules, why they are, and how sure. */
function reasons(
  { rules: ids, confidence, reading, safe, edits }: Finding,
  rules: ReadonlyMap<string, RuleInfo>,
): HTMLElement {
  const list = element("dl");
  const tell = (name: string, ...value: readonly (Node | string)[]): void => {
    list.append(element("dt", {}, name), element("dd", {}, ...value));
  };
  for (const id of ids) {
    const rule = rules.get(id);
    const link = element("a", { href: ruleAddress(id), title: say("rulePage") }, id);
    link.dir = "ltr";
    tell(
      say("rule"),
      link,
      ...(rule === undefined ? [] : [" ", sentence(language === "fa" ? rule.persian : rule.summary)]),
    );
    if (rule?.authority !== undefined && ids.length === 1) tell(say("authority"), element("bdi", {}, rule.authority));
  }
  if (reading !== undefined) tell(say("reading"), element("bdi", {}, showZwnj(reading)));
  if (edits.length > 0 && (confidence < 1 || !safe)) tell(say("confidence"), sayPercent(confidence));
  return list;
}

/** Of the little Markdown of the rules' sentences, code alone. */
export function sentence(markdown: string): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const [i, part] of markdown.split("`").entries()) made.append(i % 2 === 1 ? element("code", {}, part) : part);
  return made;
}

let loaded: Promise<ReadonlyMap<string, RuleInfo>> | undefined;

/** The rules as data, which are not needed before somebody asks. */
export function rulesById(): Promise<ReadonlyMap<string, RuleInfo>> {
  loaded ??= import("../../../src/rules.ts").then(({ rules }) => new Map(rules.map((rule) => [rule.id, rule])));
  return loaded;
}
