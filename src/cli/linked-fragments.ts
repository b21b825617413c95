import { posix } from "node:path";
import { formatOf } from "../lint/index.ts";
import type { Input } from "./inputs.ts";
import { readRegularFile } from "./read-file.ts";
import { decode as decodeText } from "./text-file.ts";

/** Destinations of links, definitions and `href` that name a file and a place in it; not those of other sites. */
const LINK =
  /(?:\]\([ \t]*<?|\]:[ \t]*<?|\bhref[ \t]*=[ \t]*["']?)([^\s()<>"'#?:]+)(?:\?[^\s()<>"'#]*)?#([^\s()<>"']+)/g;
const WITHOUT_NAME = /^(?:index|_index|readme)$/;

/**
 * The fragments that the Markdown files of a run link to in one another. A link is taken to lead to every file by the name
 * that it ends with, wherever that is: how a site makes addresses of paths nobody here knows, and one heading too many that is
 * left to its author does no harm.
 */
export function collectLinkedFragments(inputs: readonly Input[]): (path: string) => ReadonlySet<string> {
  const linked = new Map<string, Set<string>>();
  for (const { file, path } of inputs) {
    if (file === undefined || !isMarkdown(path)) continue;
    const own = posix.basename(path);
    for (const [, target = "", fragment = ""] of textOf(file).matchAll(LINK)) {
      // What leads to the file itself goes along with its heading.
      if (decode(target).replace(/^\.\//, "") === own) continue;
      const name = nameOf(decode(target));
      linked.set(name, (linked.get(name) ?? new Set()).add(decode(fragment)));
    }
  }
  return (path) => {
    const own = nameOf(path);
    const names = WITHOUT_NAME.test(own) ? [own, nameOf(posix.dirname(path))] : [own];
    const sets = names.flatMap((name) => linked.get(name) ?? []);
    return sets.length > 1 ? new Set(sets.flatMap((set) => [...set])) : (sets[0] ?? new Set());
  };
}

function textOf(file: string): string {
  try {
    return decodeText(readRegularFile(file));
  } catch {
    // What cannot be read is told when its turn comes; what is in a pipe is read then, and once.
    return "";
  }
}

function isMarkdown(path: string): boolean {
  const format = formatOf(path)?.name;
  return format === "markdown" || format === "mdx";
}

/** The last name of a path, in lower case, without its ending. */
function nameOf(path: string): string {
  return posix
    .basename(path)
    .toLowerCase()
    .replace(/\.[a-z]+$/, "");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
