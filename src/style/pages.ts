import { page as mixedSpelling } from "./mixed-spelling.ts";
import { page as replace } from "./replace.ts";

export const stylePages = { "style/replace": replace, "document/mixed-spelling": mixedSpelling } as const;
