import { github } from "./github.ts";
import { json } from "./json.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif.ts";
import { stylish } from "./stylish.ts";
import type { Formatter } from "./types.ts";

export type { FileResult, Formatter, Meta, Style } from "./types.ts";

/** Every way to write findings out, by the name that `--format` takes. */
export const formatters: Readonly<Record<string, Formatter>> = { stylish, json, github, sarif, rdjson };
