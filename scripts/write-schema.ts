/** Writes schema.json, the JSON Schema of configuration files, from the table that validates them. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { jsonSchema } from "../src/lint/program.ts";
import { ROOT } from "./entries.ts";

writeFileSync(resolve(ROOT, "schema.json"), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
