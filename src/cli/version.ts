import { readFileSync } from "node:fs";

/** The version of the package, from its package.json above this file. */
export function readVersion(): string {
  for (let url = new URL("../package.json", import.meta.url); ; url = new URL("../package.json", url)) {
    try {
      const { name, version } = JSON.parse(readFileSync(url, "utf8")) as { name?: string; version: string };
      if (name === "virayesh") return version;
    } catch {}
    if (url.pathname === "/package.json") throw new Error("virayesh: its package.json is missing");
  }
}
