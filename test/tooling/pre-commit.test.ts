import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { FURTHER_FORMATS, formats } from "../../src/documents/index.ts";

test("every hook is shown every file that we read, and no other", () => {
  const hooks = readFileSync(resolve(ROOT, ".pre-commit-hooks.yaml"), "utf8");
  const patterns = Array.from(
    hooks.matchAll(/^ {2}files: \(\?i\)(.*)$/gm),
    ([, pattern = ""]) => new RegExp(pattern, "i"),
  );
  expect(patterns).toHaveLength(2);
  for (const pattern of patterns) {
    // Where the ending does not tell, most files with it are none of ours; the hook names what it is shown, so it would refuse them.
    const further = Object.values(FURTHER_FORMATS).filter((format) => !("head" in format));
    const endings = [...formats, ...further].flatMap(({ extensions }) => extensions);
    expect(endings.filter((ending) => !pattern.test(`docs/a${ending}`))).toEqual([]);
    expect(["a.xml", "a.toml", "a.json5", "md", "a.md.bak"].filter((name) => pattern.test(name))).toEqual([]);
  }
});
