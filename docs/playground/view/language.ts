/** What the page says, in the language that it was made with. */
import type { Language, TextName, Texts } from "../texts.ts";
import { byId, fill } from "./dom.ts";

export const language = document.documentElement.lang as Language;
const texts = JSON.parse(byId("texts").textContent ?? "") as Texts;

export function say(name: TextName, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(texts[name], values);
}

const whole = new Intl.NumberFormat(language);
const percent = new Intl.NumberFormat(language, { style: "percent" });

export const sayNumber = (value: number): string => whole.format(value);
export const sayPercent = (value: number): string => percent.format(value);

/** A text with its ZWNJs as the broken bar that virayesh shows for them everywhere. */
export const showZwnj = (text: string): string => text.replaceAll("\u200C", "¦");
/** What was written, with the half-spaces for which it has broken bars. */
export const readZwnj = (text: string): string => text.replaceAll("¦", "\u200C");
