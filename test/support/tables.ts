import { buildTables } from "../../scripts/tables/generated.ts";

/** Before the tests: the modules that are made of tables, where a table has changed. */
export default async function setup(): Promise<void> {
  for (const module of await buildTables()) console.log(`made ${module}`);
}
