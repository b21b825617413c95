import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as jalaali from "jalaali-js";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { RULES } from "../../src/options/index.ts";

const virastar = readFileSync(resolve(ROOT, "node_modules/virastar/README.md"), "utf8");
/** Its README has a heading for each switch. */
const switches = [...virastar.matchAll(/^#{3,4} `(\w+)`$/gm)].map(([, name]) => name!);

test.each(["moving.md", "moving.fa.md"])(
  "%s says of every switch and function of the peers that we have what is ours",
  (page) => {
    const text = readFileSync(resolve(ROOT, "docs/guides", page), "utf8");
    const tables = text.split("\n").filter((line) => line.startsWith("| "));
    const [theirs, ours] = [0, 1].map((column) => tables.map((row) => row.split(" | ")[column]).join("\n"));
    expect(switches).toHaveLength(45);
    for (const name of [...switches, ...Object.keys(jalaali)]) expect(theirs).toMatch(new RegExp(`\\b${name}\\b`));
    const folders = new Set(Object.keys(RULES).map((id) => id.split("/")[0]));
    const named = [...ours!.matchAll(/`([a-z]+)\/([a-z-]+)`(°?)/g)].filter(([, folder]) => folders.has(folder!));
    for (const [, folder, name, off] of named) {
      const level = (RULES as Readonly<Record<string, string>>)[`${folder}/${name}`];
      expect(level, `${folder}/${name}`).toBeDefined();
      expect(level === "off", `${folder}/${name}`).toBe(off === "°");
    }
  },
);
