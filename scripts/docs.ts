/** `npm run docs`: the documentation, into `site/`; any web server can serve that folder, from any address. */
import { join } from "node:path";
import { ROOT } from "./entries.ts";
import { buildSite } from "./site/build.ts";

const { all } = await buildSite(join(ROOT, "site"));
console.log(`docs: ${all.length} pages in site/`);
