/** Code as the site shows it: coloured, and with Persian in it readable. Pure. */
import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import diff from "highlight.js/lib/languages/diff";
import ini from "highlight.js/lib/languages/ini";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import markdown from "highlight.js/lib/languages/markdown";
import python from "highlight.js/lib/languages/python";
import typescript from "highlight.js/lib/languages/typescript";
import vim from "highlight.js/lib/languages/vim";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";

const LANGUAGES = { bash, diff, ini, javascript, json, markdown, python, typescript, vim, xml, yaml };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);
hljs.registerAliases(["jsonc", "json5"], { languageName: "json" });

/** A literal in double quotes, as highlight.js writes it. */
const QUOTED = /&quot;(?:(?!&quot;).)*&quot;/g;

/**
 * A block of code. The style sheet gives each line the direction of its first letter; what stands in quotes gets a direction of its own
 * here, since in `f("الف"); // "ب"` the two would else be one Persian run that is read from right to left with all that is between them.
 */
export function renderCode(code: string, language: string): string {
  const text = code.replace(/\n$/, "");
  const known = hljs.getLanguage(language) !== undefined;
  const html = known ? hljs.highlight(text, { language }).value : escapeHtml(text);
  const isolated = html
    .replace(/<span class="hljs-comment">([\s\S]*?)<\/span>/g, (comment) => comment.replace(QUOTED, "<bdi>$&</bdi>"))
    .replaceAll('<span class="hljs-string">', '<span class="hljs-string" dir="auto">');
  // What is no code, such as a report, is read as text is: a long line goes on in the next.
  const kind = language === "text" ? "code text" : "code";
  return `<pre class="${kind}" dir="ltr" tabindex="0"><code class="language-${known ? language : "text"}">${isolated}</code></pre>\n`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
