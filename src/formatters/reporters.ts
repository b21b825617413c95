import { checkstyle } from "./checkstyle.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif.ts";
import { stylish } from "./stylish.ts";
import { summary } from "./summary.ts";
import type { ReporterOf } from "./types.ts";
import { unix } from "./unix.ts";

/** The name of a format of reports. */
export type FormatterName =
  | "stylish"
  | "unix"
  | "summary"
  | "json"
  | "github"
  | "markdown"
  | "sarif"
  | "rdjson"
  | "gitlab"
  | "checkstyle"
  | "junit";

/** Every way to write findings out as they come. */
export const reporters: Readonly<Record<FormatterName, ReporterOf>> = {
  stylish,
  unix,
  summary,
  json,
  github,
  markdown,
  sarif,
  rdjson,
  gitlab,
  checkstyle,
  junit,
};
