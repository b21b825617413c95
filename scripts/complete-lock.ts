/**
 * `npx tsx scripts/complete-lock.ts`, after an `npm install` that met a registry without the builds of a tool for other
 * systems: npm then leaves them out of package-lock.json, and `npm ci` refuses the lock file from then on. Adds them with
 * the version that their parent pins and the system that their name tells; npm fetches only what fits the machine.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "./entries.ts";

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
  readonly [field: string]: unknown;
}

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** Optional dependencies that their parent pins to one version and that no entry of the lock satisfies. */
export function missingFromLock(lock: Lock): readonly { readonly name: string; readonly version: string }[] {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .filter(([name]) => !places(path).some((place) => `${place}node_modules/${name}` in lock.packages))
      .map(([name, version]) => ({ name, version })),
  );
}

export function completeLock(lock: Lock): Lock {
  const packages: Record<string, LockedPackage> = { ...lock.packages };
  for (const { name, version } of missingFromLock(lock)) {
    const words = name.split("/").at(-1)!.split("-");
    const os = words.filter((word) => SYSTEMS.includes(word));
    const cpu = words.filter((word) => PROCESSORS.includes(word));
    const libc = words
      .filter((word) => /^(musl|gnu)/.test(word))
      .map((word) => (word.startsWith("musl") ? "musl" : "glibc"));
    packages[`node_modules/${name}`] = {
      version,
      ...(cpu.length > 0 ? { cpu } : {}),
      dev: true,
      ...(libc.length > 0 ? { libc } : {}),
      optional: true,
      ...(os.length > 0 ? { os } : {}),
    };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** Where Node looks for what a package imports: in its own folder, then in each one around it. */
function places(path: string): readonly string[] {
  const parts = path.split("/node_modules/");
  return ["", ...parts.map((_, i) => `${parts.slice(0, i + 1).join("/node_modules/")}/`)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = resolve(ROOT, "package-lock.json");
  const lock = JSON.parse(readFileSync(path, "utf8")) as Lock;
  console.log(`added ${missingFromLock(lock).length} packages for other systems`);
  writeFileSync(path, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
}
