/** What is said of a mark: beside it on a wide screen, at the foot of a narrow one. */

import { QUOTED } from "../../../src/formatters/visible-zwnj.ts";
import type { Finding } from "../../../src/lint/index.ts";
import type { App } from "../app.ts";
import { kindOf } from "../engine/marks.ts";
import type { Mark } from "../engine/protocol.ts";
import { button, element } from "./dom.ts";
import { say, sayPercent, showZwnj } from "./language.ts";
import { ruleAddress } from "./rule-address.ts";
import { loadTold, type Told, type ToldRule } from "./told.ts";

const GAP = 8;
/** What the option keep can be given. */
const WORDS = /^[\p{L}\p{M}\u200C ]+$/u;

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
      const { rules } = await loadTold().catch((): Pick<Told, "rules"> => ({ rules: {} }));
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

  private content(mark: Mark, rules: Told["rules"]): HTMLElement[] {
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
      const kind = kindOf(finding);
      const actions = element("p", { class: "actions" });
      if (kind === "fix") actions.append(this.action("reject", () => this.app.reject(finding)));
      else if (kind === "suggestion") actions.append(this.action("accept", () => this.app.take(finding)));
      if (finding.rules.some((rule) => /^(?:zwnj|spacing\/lost-space)/.test(rule))) {
        actions.append(button(say("why"), () => this.events.onWhy(mark.after)));
      }
      actions.append(...this.forAll(mark, finding));
      parts.push(this.about(say(kind), finding, mark, rules, actions));
    }
    return [...parts, button("×", () => this.close(true), { class: "close", "aria-label": say("close") })];
  }

  /** What decides of more than this place: the word stays wherever it stands, the rule is switched off. */
  private forAll({ before }: Mark, { rules: [rule], edits }: Finding): HTMLElement[] {
    const { app } = this;
    const { keep = [] } = app.config;
    const word = before.trim();
    const isWord = edits.length > 0 && WORDS.test(word) && !keep.includes(word);
    const keepWord = (): void => {
      this.close();
      app.configure({ config: { ...app.config, keep: [...keep, word] } });
    };
    const switchOff = async (): Promise<void> => {
      this.close();
      const { withRule } = await import("../panels/with-rule.ts");
      app.configure({ config: withRule(app.config, rule!, false) });
    };
    return [
      ...(isWord ? [button(say("keepWord"), keepWord, { title: say("keepWordHint", { word }) })] : []),
      button(say("switchOff"), () => void switchOff(), { title: rule }),
    ];
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
    rules: Told["rules"],
    actions: HTMLElement,
  ): HTMLElement {
    const made = element("section", {}, element("h3", {}, title));
    if (finding === undefined) made.append(element("p", { dir: "rtl" }, showZwnj(mark.before)));
    else {
      made.append(...message(finding), reasons(finding, rules));
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

/** Code points are read from the left, and for those who want to know. */
const CODE_POINTS = / \(((?:U\+|∅)[^()]*)\)$/;

function message({ message: whole }: Finding): HTMLElement[] {
  const codes = CODE_POINTS.exec(whole);
  const said = codes === null ? whole : whole.slice(0, codes.index);
  return [
    element("p", { class: "message" }, said.replace(QUOTED, showZwnj)),
    ...(codes === null ? [] : [element("p", { class: "codes", dir: "ltr" }, codes[1]!)]),
  ];
}

/** Which rules, what for, and how sure. */
function reasons(finding: Finding, rules: Told["rules"]): DocumentFragment {
  const { rules: ids, confidence, reading, safe, edits } = finding;
  const list = element("dl");
  const tell = (name: string, ...value: readonly (Node | string)[]): void => {
    list.append(element("dt", {}, name), element("dd", {}, ...value));
  };
  for (const id of ids) {
    const link = element("a", { href: ruleAddress(id), title: say("rulePage"), dir: "ltr" }, id);
    tell(say("rule"), link, " ", sentence(rules[id]?.sentence ?? ""));
  }
  if (reading !== undefined) tell(say("reading"), element("bdi", {}, showZwnj(reading)));
  if (edits.length > 0 && (confidence < 1 || !safe)) tell(say("confidence"), sayPercent(confidence));
  const made = document.createDocumentFragment();
  made.append(list);
  const first = rules[ids[0]!];
  if (first !== undefined) made.append(purpose(first));
  return made;
}

/** Why there is a rule, folded: it is more than most want to read at once. */
function purpose({ why, authority }: ToldRule): HTMLElement {
  const paragraphs = why.split(/\n{2,}/).map((text) => element("p", {}, sentence(text)));
  if (authority !== undefined)
    paragraphs.push(element("p", { class: "quiet" }, `${say("authority")}: `, sentence(authority)));
  return element("details", {}, element("summary", {}, say("whyRule")), ...paragraphs);
}

/** Of the little Markdown of the rules' sentences: code, and what is stressed. */
export function sentence(markdown: string): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const [, code, stressed, text] of markdown.matchAll(/`([^`]+)`|\*([^*]+)\*|([^`*]+|[`*])/g)) {
    if (code !== undefined) made.append(element("code", {}, code));
    else if (stressed !== undefined) made.append(element("em", {}, stressed));
    else made.append(text!);
  }
  return made;
}
