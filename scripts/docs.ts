/** `npm run docs`: the documentation, into `site/` or the folder that is named; any web server can serve that folder, from any address. */
import { join } from "node:path";
import { ROOT } from "./entries.ts";
import { buildSite } from "./site/build.ts";

const out = process.argv[2] ?? join(ROOT, "site");
const { all } = await buildSite(out);
console.log(`docs: ${all.length} pages in ${out}`);
