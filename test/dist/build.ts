/** Builds `dist/` before the tests of the built package, unless what is there is newer than every source. */
import { execSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "../../scripts/entries.ts";

export default function setup(): void {
  if (isFresh()) return;
  console.log("dist/ is missing or older than the sources: npm run build");
  execSync("npm run build --silent", { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

function isFresh(): boolean {
  const types = resolve(ROOT, "dist/index.d.cts"); // written last
  const code = resolve(ROOT, "dist/index.js");
  if (!existsSync(types) || !existsSync(code)) return false;
  const inputs = readdirSync(resolve(ROOT, "src"), { recursive: true, withFileTypes: true })
    .map((entry) => resolve(entry.parentPath, entry.name))
    .concat(
      [
        "src",
        "package.json",
        "tsup.config.ts",
        "tsconfig.json",
        "scripts/entries.ts",
        "scripts/node-entries.ts",
        "scripts/inline-regexes.ts",
      ].map((file) => resolve(ROOT, file)),
    );
  // The oldest of the outputs against the newest of the inputs; folders count, so that a removed file shows.
  const built = Math.min(statSync(code).mtimeMs, statSync(types).mtimeMs);
  return inputs.every((file) => statSync(file).mtimeMs < built);
}
