import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { ROOT, readEntries } from "../../scripts/entries.ts";

const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;
const throws = (what: string) => (): never => {
  throw new Error(what);
};
const closed = new Proxy(
  {},
  { get: throws("get"), ownKeys: throws("keys"), has: throws("has"), getPrototypeOf: throws("proto") },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** What nobody should give to a function, and somebody will. */
const HOSTILE: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  one: 1,
  "not a number": NaN,
  "minus zero": -0,
  infinite: -Infinity,
  "an empty string": "",
  "a lone surrogate": "\uD800",
  true: true,
  "an object": {},
  "an array": [],
  "an array of null": [null],
  "a symbol": Symbol("ا"),
  "a bigint": 1n,
  "a function": () => "ا",
  "a cycle": cyclic,
  "a proxy that throws": closed,
  "a proxy that gives nothing": new Proxy({}, { get: throws("get") }),
  "a revoked proxy": revoked.proxy,
  "an array that throws": [closed],
  "a getter that throws": Object.defineProperties(
    {},
    Object.fromEntries(
      ["digits", "config", "year", "start"].map((name) => [name, { enumerable: true, get: throws(name) }]),
    ),
  ),
  "what has no prototype": Object.create(null),
  "what cannot be a string": { toString: throws("toString"), valueOf: throws("valueOf") },
  "a wrapped string": Object("ا"),
  "a day that is none": new Date(NaN),
};

const DAY = { year: 1400, month: 1, day: 1 };
/** What may stand before the hostile value. */
const BEFORE: readonly (readonly unknown[])[] = [
  [],
  ["متن"],
  ["پنج"],
  [1400],
  [DAY],
  [DAY, "d MMMM y"],
  [[]],
  [() => undefined],
];

type Exported = readonly [name: string, call: (...values: unknown[]) => unknown];

/** The functions of a module, those in an object of it too. */
function functionsOf(module: object): readonly Exported[] {
  return Object.entries(module).flatMap(([name, value]: [string, unknown]): Exported[] =>
    typeof value === "function"
      ? [[name, value as Exported[1]]]
      : typeof value === "object" && value !== null
        ? Object.entries(value)
            .filter(([, member]) => typeof member === "function")
            .map(([member, call]) => [`${name}.${member}`, call as Exported[1]])
        : [],
  );
}

describe.each(readEntries().map(({ specifier, source }) => [specifier, source]))("%s", async (_, source) => {
  const module = (await import(pathToFileURL(resolve(ROOT, source!)).href)) as object;

  test("has something to offer, perhaps nothing but data", () => expect(Object.keys(module)).not.toEqual([]));

  test.each(functionsOf(module))("%s answers, or refuses in its own name", (name, call) => {
    const raw: string[] = [];
    for (const [what, value] of Object.entries(HOSTILE)) {
      for (const before of BEFORE) {
        try {
          call(...before, value);
        } catch (error) {
          const isOurs = error instanceof TypeError || error instanceof RangeError;
          const { message } = error as Error;
          if (!isOurs || !message.startsWith(`${name}: `)) raw.push(`${before.length + 1}. ${what}: ${message}`);
        }
      }
    }
    expect(raw).toEqual([]);
  });
});
