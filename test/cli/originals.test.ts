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
