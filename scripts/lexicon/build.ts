/**
 * Builds src/zwnj/lexicon/lexicon.generated.ts from the npm package dictionary-fa and src/zwnj/tables/. Deterministic.
 *
 *     npm run lexicon
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lexiconModule } from "./lexicon.ts";

writeFileSync(fileURLToPath(new URL("../../src/zwnj/lexicon/lexicon.generated.ts", import.meta.url)), lexiconModule());
