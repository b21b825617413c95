import type { Range } from "../../edits/index.ts";
import { finder } from "../emit.ts";
import { attributeOf, readTag } from "../html/index.ts";

/** What stands between the tags of a block of a component. */
export interface Block extends Range {
  readonly name: string;
  readonly lang: string | undefined;
}

const MARK = /<!--|<[a-z]/gi;

/** The blocks of a single-file component: `<template>`, `<script>`, `<style>` and others. One that never ends goes to the end. */
export function blocksOf(source: string): readonly Block[] {
  const blocks: Block[] = [];
  const find = finder(source);
  let position = 0;
  for (;;) {
    MARK.lastIndex = position;
    const start = MARK.exec(source)?.index;
    if (start === undefined) return blocks;
    if (source.startsWith("<!--", start)) {
      const end = find("-->", start);
      if (end === -1) return blocks;
      position = end + 3;
      continue;
    }
    const tag = readTag(source, start, find);
    if (tag === undefined || tag.end > source.length) return blocks;
    position = tag.end;
    if (tag.selfClosing) continue;
    const [end, next] = endOfBlock(source, tag.name, tag.end, find);
    blocks.push({ name: tag.name, lang: attributeOf(source, tag, "lang"), start: tag.end, end });
    position = next;
  }
}

/** Where a block ends, and its end tag. Only templates hold markup. */
function endOfBlock(
  source: string,
  name: string,
  from: number,
  find: (search: string, from: number) => number,
): readonly [end: number, next: number] {
  if (name === "template") return endOfTemplate(source, from, find);
  for (let end = find(`</${name}`, from); end !== -1; end = find(`</${name}`, end + 1)) {
    const next = end + name.length + 2;
    if (/[\s/>]/.test(source[next] ?? ">")) return [end, find(">", next) + 1 || source.length];
  }
  return [source.length, source.length];
}

/** Templates stand in templates, too; comments, expressions and values of attributes hold no tag. */
function endOfTemplate(
  source: string,
  from: number,
  find: (search: string, from: number) => number,
): readonly [end: number, next: number] {
  const pattern = /<(\/?)template(?=[\s/>])|<!--|\{\{/gi;
  let depth = 1;
  pattern.lastIndex = from;
  for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
    const closing = found[0] === "<!--" ? "-->" : found[0] === "{{" ? "}}" : undefined;
    if (closing !== undefined) {
      const end = find(closing, found.index);
      if (end !== -1) pattern.lastIndex = end + closing.length;
      continue;
    }
    const tag = readTag(source, found.index, find);
    if (tag === undefined || tag.end > source.length) break;
    if (tag.closing) depth -= 1;
    else if (!tag.selfClosing) depth += 1;
    if (depth === 0) return [found.index, tag.end];
    pattern.lastIndex = tag.end;
  }
  return [source.length, source.length];
}
