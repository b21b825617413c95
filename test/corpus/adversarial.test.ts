import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalize } from "../../src/normalize/index.ts";
import { SHARED_DATA, SHARED_DATA_NOTE } from "../support/shared-data.ts";

interface Record {
  readonly id: string;
  readonly input: string;
  /** Lists of acceptable spans; one of each list must survive. */
  readonly keep: readonly (readonly string[])[];
  readonly equal: boolean;
}

/** What Markdown means and plain text does not: there a line knows nothing of the others. `fixText` keeps all of them. */
const ONLY_IN_MARKDOWN: ReadonlyMap<string, string> = new Map([
  ["md-fence", "a fence around lines of code"],
  ["md-list", "the number of an item, which the marker of a list has to keep"],
  ["md-hardbreak", "spaces at the end of a line"],
]);

const FILE = `${SHARED_DATA}robustness/adversarial.jsonl`;
const records: Record[] = existsSync(FILE)
  ? readFileSync(FILE, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];

const survives = ({ input, keep, equal }: Record): boolean => {
  const output = normalize(input);
  return keep.every((spans) => spans.some((span) => output.includes(span))) && (!equal || output === input);
};

describe.skipIf(records.length === 0)(`texts that other libraries corrupt${SHARED_DATA_NOTE}`, () => {
  it.each(records.map((record) => [record.id, record] as const))("%s", (id, record) => {
    const output = normalize(record.input);
    expect(survives(record), output).toBe(!ONLY_IN_MARKDOWN.has(id));
    expect(normalize(output)).toBe(output);
  });
});
