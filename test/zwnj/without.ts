import type { Rule } from "../../src/walk/index.ts";
import { constructions } from "../../src/zwnj/constructions.ts";
import { type Lexicon, lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import { Engine } from "../../src/zwnj/line/engine.ts";
import { zwnjRules } from "../../src/zwnj/rules.ts";
import { afterNonJoining, reportUnseen, reportWords, wordRules } from "../../src/zwnj/word-rules.ts";
import { modulesIn } from "../support/modules.ts";

/** Conditions of the word engine by their names, as the source has them. */
type Conditions = Record<string, (...values: never[]) => unknown>;

const SOURCE = new URL("../../src/zwnj/", import.meta.url);

const modules = await Promise.all(
  modulesIn("src/zwnj").map(
    (name) => import(new URL(name, SOURCE).href) as Promise<Readonly<Record<string, Conditions | undefined>>>,
  ),
);

/** The tables of one kind, each as its module exports it. */
function tablesOf(kind: "guards" | "shortcuts"): readonly Conditions[] {
  return modules.flatMap((module) => {
    const table = module[kind];
    return table === undefined ? [] : [table];
  });
}

const tables = [...tablesOf("guards"), ...tablesOf("shortcuts")];

export const guardNames: readonly string[] = tablesOf("guards").flatMap(Object.keys);
export const shortcutNames: readonly string[] = tablesOf("shortcuts").flatMap(Object.keys);

/** Runs something while some conditions never hold. */
function switchedOff<T>(names: readonly string[], run: () => T): T {
  const undo: (() => void)[] = [];
  try {
    for (const name of names) {
      const table = tables.find((conditions) => Object.hasOwn(conditions, name));
      const condition = table?.[name];
      if (table === undefined || condition === undefined)
        throw new Error(`src/zwnj has no guard or shortcut «${name}»`);
      table[name] = () => false;
      undo.push(() => {
        table[name] = condition;
      });
    }
    return run();
  } finally {
    for (const back of undo) back();
  }
}

/**
 * The rules of ZWNJs with some guards or shortcuts switched off by their names, and perhaps with another lexicon. They have an engine of their
 * own, so that nothing that it remembers reaches the others.
 */
export function rulesWithout(names: readonly string[], words: Lexicon = lexicon()): readonly Rule[] {
  let engine: Engine | undefined;
  const findBy =
    (reports: typeof reportWords): Rule["find"] =>
    (line, options, report) =>
      switchedOff(names, () => {
        engine ??= new Engine(words, constructions);
        reports(engine, line, options, report);
      });
  const find = findBy(reportWords);
  const findUnseen = findBy(reportUnseen);
  return zwnjRules.map((rule) =>
    wordRules.includes(rule) ? { ...rule, find } : rule === afterNonJoining ? { ...rule, find: findUnseen } : rule,
  );
}
