import { rule as mixedSpelling } from "./mixed-spelling.ts";
import { rule as replace } from "./replace.ts";

/** The rules of a house, and of a document that has one. */
export const styleRules = [replace, mixedSpelling] as const;
