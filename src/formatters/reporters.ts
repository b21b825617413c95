import { github } from "./github.ts";
import { json } from "./json.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif.ts";
import { stylish } from "./stylish.ts";
import type { ReporterOf } from "./types.ts";

/** The name of a format of reports. */
export type FormatterName = "stylish" | "json" | "github" | "sarif" | "rdjson";

/** Every way to write findings out as they come. */
export const reporters: Readonly<Record<FormatterName, ReporterOf>> = { stylish, json, github, sarif, rdjson };
