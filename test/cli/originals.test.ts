import { expect, test } from "vitest";
import { sandboxOf } from "./sandbox-of.ts";

const ENGLISH = '{"a": "Open {x}"}';
const PERSIAN = '{"@@locale": "fa", "a": "باز کردن"}';
const MISSING = "“{x}” of the original is missing";

test("a Persian bundle is compared with the English one beside it, where somebody wants to know", async () => {
  const sandbox = sandboxOf({
    "l10n/app_en.arb": ENGLISH,
    "l10n/app_fa.arb": PERSIAN,
    "b/intl_en_US.arb": ENGLISH,
    "b/intl_fa_IR.arb": PERSIAN,
    "alone/app_fa.arb": PERSIAN,
    "broken/app_fa.arb": PERSIAN,
    "broken/app_en.arb": '{"a": ',
  });
  expect((await sandbox.run(["lint", "-f", "unix"])).stdout).toBe("");
  const run = async (): Promise<string[]> =>
    (await sandbox.run(["lint", "-f", "unix", "--cache", "--rule", "document/parity:warn"])).stdout.split("\n");
  const lines = await run();
  expect(lines.filter((line) => line.includes(MISSING)).map((line) => line.split(":")[0])).toEqual([
    "b/intl_fa_IR.arb",
    "l10n/app_fa.arb",
  ]);
  // What is remembered depends on it.
  sandbox.write({ "l10n/app_en.arb": '{"a": "Open"}' });
  expect((await run()).filter((line) => line.includes(MISSING))).toHaveLength(1);
});

test("the template of Flutter is what it is told in l10n.yaml", async () => {
  const sandbox = sandboxOf({
    "a/l10n.yaml": "arb-dir: lib/l10n\ntemplate-arb-file: words_de.arb # German\n",
    "a/lib/l10n/words_de.arb": ENGLISH,
    "a/lib/l10n/words_fa.arb": PERSIAN,
    // Nothing is a translation of itself, or of what is made of it.
    "b/l10n.yaml": "template-arb-file: 'app_fa.arb'\n",
    "b/lib/l10n/app_en.arb": ENGLISH,
    "b/lib/l10n/app_fa.arb": PERSIAN,
    // Without a word of it, the English one is.
    "c/l10n.yaml": "arb-dir: lib/l10n\n",
    "c/lib/l10n/app_en.arb": ENGLISH,
    "c/lib/l10n/app_fa.arb": PERSIAN,
  });
  const { stdout } = await sandbox.run(["lint", "-f", "unix", "--rule", "document/parity:warn"]);
  const lines = stdout.split("\n").filter((line) => line.includes(MISSING));
  expect(lines.map((line) => line.split(":")[0])).toEqual(["a/lib/l10n/words_fa.arb", "c/lib/l10n/app_fa.arb"]);
});
