/** Why a rule is there: docs/rules/FOLDER.md and FOLDER.fa.md have a section for each, written by hand. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { RuleInfo } from "../../src/rules.ts";
import { ROOT } from "../entries.ts";
import type { Language } from "./pages.ts";

export interface Reason {
  readonly why: string;
  /** Where the rule is written; absent for a check. */
  readonly authority?: string;
}

/** In Persian the authority is the last paragraph of the section; in English the rule has it. */
const PERSIAN_AUTHORITY = /^مرجع: /m;

const files = new Map<string, string>();

export function folderOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

/** @throws Error if nobody has written why */
export function reasonOf({ id, kind, authority }: RuleInfo, language: Language): Reason {
  const file = `docs/rules/${folderOf(id)}${language === "fa" ? ".fa" : ""}.md`;
  if (!files.has(file)) files.set(file, readFileSync(resolve(ROOT, file), "utf8"));
  const section = files
    .get(file)!
    .split(/^## /m)
    .find((part) => part.startsWith(`${id}\n`));
  const [why, persian] =
    section
      ?.slice(id.length)
      .split(PERSIAN_AUTHORITY)
      .map((part) => part.trim()) ?? [];
  const where = language === "fa" ? persian : authority;
  if (!why) throw new Error(`site: ${file} has no section "## ${id}" that says why`);
  if (kind === "repair" && !where) throw new Error(`site: the section of ${id} in ${file} has no paragraph "مرجع: …"`);
  return { why, ...(kind === "repair" ? { authority: where! } : {}) };
}
