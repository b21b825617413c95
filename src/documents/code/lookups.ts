/** `a.includes(`, `a.has(`; `in a`, but not `for b in a`. */
const METHOD = /(?<![\w$])([A-Za-z_$][\w$]{0,60})\??\.(?:includes|indexOf|has|contains|Contains|IndexOf)\(/g;
const MEMBER = /\bin ([A-Za-z_]\w{0,60})/g;
const LOOP = /\bfor(?:each)?\s?[\w\s,()*:<>]{1,60}$/;
const REACH = 80;

/** The names of what a program looks something up in: what it lists is compared with what comes from elsewhere. */
export function lookedUpIn(source: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 1: name } of source.matchAll(METHOD)) names.add(name!);
  for (const { 1: name, index } of source.matchAll(MEMBER)) {
    if (!LOOP.test(source.slice(Math.max(0, index - REACH), index))) names.add(name!);
  }
  return names;
}
