import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalize } from "../../src/normalize/index.ts";
import { SHARED_DATA, SHARED_DATA_NOTE } from "../support/shared-data.ts";

interface Record {
  readonly id: string;
  readonly category: string;
  readonly input: string;
  /** Lists of acceptable spans; one of each list must survive. */
  readonly keep: readonly (readonly string[])[];
  readonly equal: boolean;
}

const FILE = `${SHARED_DATA}robustness/adversarial.jsonl`;
const records: Record[] = existsSync(FILE)
  ? readFileSync(FILE, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];
/** The document formats have their own tests. */
const plain = records.filter(({ category }) => !["markdown", "html", "json"].includes(category));

describe.skipIf(plain.length === 0)(`texts that other libraries corrupt${SHARED_DATA_NOTE}`, () => {
  it.each(plain.map((record) => [record.id, record] as const))("%s", (_id, { input, keep, equal }) => {
    const output = normalize(input);
    for (const spans of keep) expect(spans.some((span) => output.includes(span)), `one of ${JSON.stringify(spans)} in ${output}`).toBe(true);
    if (equal) expect(output).toBe(input);
    expect(normalize(output)).toBe(output);
  });
});
