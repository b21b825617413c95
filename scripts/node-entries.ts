/**
 * The end of `npm run build`: what Node opens in place of a sub-path that has the word tables, `dist/node/NAME.cjs` and
 * `.js`. Reading such a sub-path takes Node's parser some 10 ms, and would take them before the program that imports it
 * starts, whether it will repair a text or not. So these files hold the names alone and read the sub-path at the first
 * call: `require` can do that in the middle of a function, `import` cannot. Both ways in share what is read.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { ROOT, readEntries } from "./entries.ts";

const DIST = resolve(ROOT, "dist");
const require = createRequire(resolve(DIST, "index.cjs"));

mkdirSync(resolve(DIST, "node"), { recursive: true });
for (const { name, lazy } of readEntries()) {
  if (!lazy) continue;
  const exported = require(`./${name}.cjs`) as Readonly<Record<string, unknown>>;
  writeFileSync(resolve(DIST, `node/${name}.cjs`), commonJs(name, exported));
  writeFileSync(resolve(DIST, `node/${name}.js`), esModule(name, Object.keys(exported)));
}

function commonJs(file: string, exported: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(exported).map(([name, value]) =>
    typeof value === "function"
      ? `exports.${name} = function ${name}(...args) {\n  return load().${name}(...args);\n};`
      : `exports.${name} = ${literal(name, value)};`,
  );
  return `"use strict";
let loaded;
function load() {
  return (loaded ??= require("../${file}.cjs"));
}
${lines.join("\n")}
`;
}

/** Plain data is written out: whoever reads it needs nothing else. */
function literal(name: string, value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    const isPlain = typeof part !== "object" || part === null || Array.isArray(part) || part.constructor === Object;
    if (isPlain && typeof part !== "function" && part !== undefined) return part;
    throw new Error(`node-entries: ${name} is neither a function nor plain data: ${String(part)}`);
  });
}

function esModule(file: string, names: readonly string[]): string {
  return `import entry from "./${file}.cjs";\n${names.map((name) => `export const ${name} = entry.${name};\n`).join("")}`;
}
