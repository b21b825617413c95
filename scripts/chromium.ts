/** The browser in which the site is tried: the system's own, since none is downloaded by `npm ci`. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Its path; absent where there is none. `CHROMIUM` of the environment names another. */
export function findChromium(): string | undefined {
  const { CHROMIUM, PATH = "" } = process.env;
  if (CHROMIUM !== undefined) return CHROMIUM;
  const places = PATH.split(delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => places.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
