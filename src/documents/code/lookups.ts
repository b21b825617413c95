import { lookBack } from "../../unicode/index.ts";

/** `a.includes(`, `a.has(`; `in a`, but not `for b in a`. */
const METHOD = /(?<![\w$])([A-Za-z_$][\w$]{0,60})\??\.(?:includes|indexOf|has|contains|Contains|IndexOf)\(/g;
const MEMBER = /\bin ([A-Za-z_]\w{0,60})/g;
const LOOP = /\bfor(?:each)?\s?[\w\s,()*:<>]{1,60}$/;
const REACH = 80;
/** `for a, b in PAIRS: text = text.replace(a, b)`, `for (const [a, b] of pairs)`: what is there to be found, and what takes its place. */
const REPLACED =
  /\bfor \(?(?:const |let |var )?[([]?(\w{1,40}), ?\w{1,40}[)\]]? (?:in|of) (\w{1,60})(?:\.items\(\))?\)?[\s\S]{1,120}?\.[rR]eplace(?:All)?\(\1\b/g;

/** The names of what a program looks something up in: what it lists is compared with what comes from elsewhere. */
export function lookedUpIn(source: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 1: name } of source.matchAll(METHOD)) names.add(name!);
  for (const { 1: name, index } of source.matchAll(MEMBER)) {
    if (!LOOP.test(lookBack(source, index, REACH))) names.add(name!);
  }
  for (const { 2: name } of source.matchAll(REPLACED)) names.add(name!);
  return names;
}

/** `enum class Kind(val type: String)` of Kotlin. */
const ENUM = /\benum class \w+\s*\(([^()]{1,300})\)/g;
const FIELD = /\bva[lr] (\w+)/g;
/** What the constants of an enumeration are called. */
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;

/**
 * Tells what the constructor of an enumeration calls what its constants give it: of `HOME("خانه")` the `type`. To be asked from the beginning
 * of the program to its end.
 */
export function fieldsOfConstants(
  source: string,
): (constant: string, argument: number, at: number) => string | undefined {
  const enums = [...source.matchAll(ENUM)];
  const names = enums.map(({ 1: fields }) => [...fields!.matchAll(FIELD)].map(([, name]) => name));
  let next = 0;
  return (constant, argument, at) => {
    if (!CONSTANT.test(constant)) return undefined;
    while (next < enums.length && enums[next]!.index < at) next += 1;
    return names[next - 1]?.[argument];
  };
}
