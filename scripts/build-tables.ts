/**
 * Makes the modules that are made of tables, where a table has changed. `npm ci`, the build, the type check and the tests do so by themselves.
 *
 *     npm run tables
 *     npm run tables -- --sort     puts the words of src/zwnj/tables/words.txt in order as well
 */
import { sortWords } from "./lexicon/sort-words.ts";
import { buildTables } from "./tables/generated.ts";

try {
  if (process.argv.includes("--sort")) sortWords();
  for (const module of await buildTables()) console.log(`made ${module}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
