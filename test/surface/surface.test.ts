import { describe, expect, test } from "vitest";
import { readEntries } from "../../scripts/entries.ts";
import { publicExports } from "./surface.ts";

describe("the public surface", () => {
  // A change here is a change of what users may rely on: it needs a changeset. `npx vitest run test/surface -u` accepts it.
  test("exports and types of every sub-path", async () => {
    const seen = new Set<string>();
    const text = readEntries()
      .filter(({ exists }) => exists)
      .map(({ specifier, source }) => {
        const items = publicExports(source).map(({ signature }) => {
          // A type that several sub-paths share is spelled out once.
          const [head, ...more] = signature.split("\n");
          if (more.length > 0 && seen.has(signature)) return `${head!.replace(/ ?[{=]$/, "")} (as above)`;
          seen.add(signature);
          return signature;
        });
        return [`## ${specifier}`, ...items].join("\n\n");
      })
      .join("\n\n\n");
    await expect(`${text}\n`).toMatchFileSnapshot("surface.snap.txt");
  });

  test("what the root exports under the name of a sub-path is the same thing", () => {
    const root = new Map(publicExports("src/index.ts").map((item) => [item.name, item.signature]));
    const different = readEntries()
      // These have a `normalize` of their own, on purpose.
      .filter(({ exists, subpath }) => exists && ![".", "./lite", "./documents"].includes(subpath))
      .flatMap(({ specifier, source }) =>
        publicExports(source)
          .filter(({ name, signature }) => root.has(name) && root.get(name) !== signature)
          .map(({ name }) => `${specifier}: ${name}`),
      );
    expect(different).toEqual([]);
  });
});
