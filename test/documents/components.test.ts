import { parse as parseVue } from "@vue/compiler-dom";
import fc from "fast-check";
import { parse as parseSvelte } from "svelte/compiler";
import { describe, expect, test } from "vitest";
import { svelte } from "../../src/documents/svelte/index.ts";
import { vue } from "../../src/documents/vue/index.ts";
import { fixText } from "../../src/lint/index.ts";
import { expectWellFormed, proseOf } from "./shared.ts";

describe("prose in components of Vue", () => {
  test.each([
    ["text and expressions", '<template><p>یک {{ n }} دو {{ a ? "سه" : b }}</p></template>', ["یک ", " دو ", "سه"]],
    [
      "attributes and directives",
      '<template><v-btn label="یک" :title="a ? \'دو\' : b" class="الف ب" @click="say(\'سه چهار\')" /></template>',
      ["یک", "دو", "سه چهار"],
    ],
    [
      "elements that close themselves",
      '<template><textarea v-model="a" /><p>یک</p><template #b /><i>دو</i></template><p>سه</p>',
      ["یک", "دو"],
    ],
    ["templates in templates", '<template><template #a="{ b }">یک</template>دو</template>\nسه', ["یک", "دو"]],
    [
      "scripts",
      '<script setup lang="ts">\nconst a: string = "یک دو";\n</script>\n<style>a { content: "سه"; }</style>',
      ["یک دو"],
    ],
    [
      "what a script compares",
      '<template><p v-if="a === \'یک دو\'">{{ "یک دو" }}</p></template><script>const b = "یک دو"</script>',
      [],
    ],
    ["keys of a translation", "<template><p :title=\"$t('یک دو')\">{{ t('سه چهار') }}</p></template>", []],
    ["messages", '<i18n lang="json">\n{"fa": {"یک": "دو"}}\n</i18n>', ["دو"]],
    ["other languages", '<template lang="pug">\np یک\n</template><i18n lang="yaml">\na: یک\n</i18n>', []],
  ])("%s", (_, source, expected) => {
    const { problems, barriers } = vue.parse(source);
    expect(problems).toEqual([]);
    expectWellFormed(source, barriers);
    expect(proseOf(source, vue)).toEqual(expected);
  });
});

describe("prose in components of Svelte", () => {
  test.each([
    ["text and expressions", '<p>یک {n} دو {a ? "سه" : b}</p>', ["یک ", " دو ", "سه"]],
    [
      "attributes",
      '<Btn label="یک {a} دو" title={a ? "سه" : b} class="الف {c} ب" on:click={() => say("چهار پنج")} />',
      ["یک ", " دو", "سه", "چهار پنج"],
    ],
    [
      "blocks",
      "{#if a === 'یک دو'}سه{:else if b}چهار{/if}{#each a as {b}, i (b)}پنج{/each}{@html '<b>شش هفت</b>'}",
      ["سه", "چهار", "پنج", "شش هفت"],
    ],
    [
      "scripts",
      "<script>\n  let a = 'یک دو';\n</script>\n<textarea bind:value={a} /><p>سه</p><style>a { content: 'چهار'; }</style>",
      ["یک دو", "سه"],
    ],
    ["a comment", "<!-- {یک -->{/* دو */}", []],
  ])("%s", (_, source, expected) => {
    const { problems, barriers } = svelte.parse(source);
    expect(problems).toEqual([]);
    expectWellFormed(source, barriers);
    expect(proseOf(source, svelte)).toEqual(expected);
  });

  test("braces that never close", () => {
    expect(svelte.parse("<p>یک {دو</p>").problems).toMatchObject([{ rule: "document/syntax" }]);
    expect(proseOf("<p>یک {دو</p>", svelte)).toEqual([]);
  });
});

test.each([
  ["vue", vue, "<script>\nconst a = 'یک\n</script>\n<template>دو سه</template>"],
  ["svelte", svelte, "<script>\nconst a = 'یک\n</script>\nدو سه"],
])("a script that cannot be parsed is told: %s", (_, format, source) => {
  expect(format.parse(source).problems).toMatchObject([{ rule: "document/syntax" }]);
  expect(proseOf(source, format)).toEqual(["دو سه"]);
});

const PARTS = [
  "<p title=\"كتاب ها\" class='كتاب ها'>مي روم <b>خانه</b> هاي خوب</p>",
  '<Card label="سوال ها ؟" id="كتاب ها">علي گفت "بيا"</Card>',
  "<!-- كتاب ها -->",
  "<code>كتاب ها</code>",
  '<input value="كتاب ها" placeholder="نام كتاب ها" />',
  "\n\n  كتاب ها , دفتر ها\n",
];
const OF_VUE = [
  "{{ مي_روم }} كتاب ها {{ a ? 'مي روم خانه' : \"كتاب ها\" }}",
  "<A :b=\"a === 'كتاب ها'\" :title=\"'كتاب هاي من'\" />",
  '<template #x="{ كتاب }">مي روم</template>',
];
const OF_SVELTE = [
  "{a} كتاب ها {a ? 'مي روم خانه' : \"كتاب ها\"}",
  "{#if a === 'كتاب ها'}مي روم{:else}كتاب ها{/if}",
  "<A title={'كتاب هاي من'} b=\"{c} كتاب ها\" />",
];
const SCRIPT = "<script>\nconst d = { \"كتاب ها\": 'مي روم خانه' };\n</script>\n";

/** A tree without places, in which every word of the Arabic script is the same: a repair changes nothing else. */
function shapeOf(tree: unknown): string {
  return JSON.stringify(tree, (key, value) =>
    ["start", "end", "loc", "source", "offset", "character", "line", "column", "innerLoc", "hashes"].includes(key)
      ? undefined
      : typeof value === "string"
        ? value.replace(/[\u0600-\u06FF\u200C\u00AB\u00BB" ,.]+/g, "ف")
        : value,
  );
}

const documents = (own: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PARTS, ...own), { maxLength: 6 }).map((parts) => parts.join(""));

test.each([
  [
    "vue",
    vue,
    OF_VUE,
    (inside: string) => `<template><div>${inside}</div></template>\n${SCRIPT}<style>a { content: "كتاب ها"; }</style>`,
    (source: string) =>
      parseVue(source, {
        parseMode: "sfc",
        prefixIdentifiers: false,
        onError: (error) => expect.fail(error.message),
      }).children.map((block) => parseVue(block.loc.source, { parseMode: "html" })),
  ],
  [
    "svelte",
    svelte,
    OF_SVELTE,
    (inside: string) => `${SCRIPT}${inside}\n<style>a { content: "كتاب ها"; }</style>`,
    (source: string) => parseSvelte(source, { modern: true }),
  ],
])("a repaired component has the tree that it had: %s", (_, format, own, frame, parse) => {
  fc.assert(
    fc.property(documents(own), (inside) => {
      const source = frame(inside);
      const { output } = fixText(source, { document: format });
      expect(shapeOf(parse(output))).toBe(shapeOf(parse(source)));
      const kept =
        /class=['"][^'"]*['"]|value="[^"]*"|id="[^"]*"|<code>.*?<\/code>|<!--.*?-->|<style.*<\/style>|=== '[^']*'|"كتاب ها":/g;
      expect(output.match(kept)).toEqual(source.match(kept));
      expect(fixText(output, { document: format }).output).toBe(output);
    }),
    { numRuns: 40 },
  );
});
