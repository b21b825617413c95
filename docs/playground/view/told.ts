/** What is told of the rules and the options: written beside the program when the site is built, and loaded when somebody asks. */
import { language } from "./language.ts";
import { besideProgram } from "./program.ts";

export interface ToldRule {
  readonly sentence: string;
  readonly why: string;
  readonly authority?: string;
}

/** By id and by name, in one language. */
export interface Told {
  readonly rules: Readonly<Record<string, ToldRule>>;
  readonly options: Readonly<Record<string, string>>;
  /** What the folders of rules are called. */
  readonly folders: Readonly<Record<string, string>>;
}

let loaded: Promise<Told> | undefined;

/** In the language of the page. */
export function loadTold(): Promise<Told> {
  loaded ??= import(besideProgram(`told-${language}.js`).href).then(({ told }: { readonly told: Told }) => told);
  return loaded;
}
