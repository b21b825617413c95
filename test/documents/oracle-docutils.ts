/** What docutils, the reader of reStructuredText that all others follow, makes of documents. One process reads them all. */
import { spawnSync } from "node:child_process";

const SCRIPT = `
import json, sys
from docutils import nodes
from docutils.core import publish_doctree
from docutils.parsers.rst import Directive, directives, roles

class Text(Directive):
    has_content = final_argument_whitespace = True
    optional_arguments = 99
    def run(self):
        node = nodes.container()
        self.state.nested_parse(self.content, self.content_offset, node)
        return [node]

class Code(Directive):
    has_content = final_argument_whitespace = True
    optional_arguments = 99
    def run(self):
        text = "\\n".join(self.content)
        return [nodes.literal_block(text, text)]

def role(name, raw, text, line, inliner, options={}, content=[]):
    shown, opening, target = text.rpartition(" <")
    return ([nodes.inline(raw, shown)] if opening else []) + [nodes.literal(raw, target)], []

for name in ["seealso", "versionadded", "glossary"]: directives.register_directive(name, Text)
for name in ["code-block", "toctree", "mermaid"]: directives.register_directive(name, Code)
for name in ["ref", "doc", "term"]: roles.register_local_role(name, role)

CODE = (nodes.literal, nodes.literal_block, nodes.doctest_block, nodes.math, nodes.math_block, nodes.raw, nodes.comment, nodes.title_reference)
KEPT = ["refuri", "uri", "refname", "refid", "morecols", "morerows", "colwidth", "language", "enumtype", "start", "delimited", "level", "names"]

def shape(node, is_code, found):
    if isinstance(node, nodes.Text):
        found.append(["code" if is_code else "text", str(node)])
        return
    kept = {key: value for key, value in node.attributes.items() if key in KEPT and (key != "names" or isinstance(node, (nodes.target, nodes.footnote, nodes.citation)))}
    found.append([node.tagname, json.dumps(kept, ensure_ascii=False, sort_keys=True)])
    if isinstance(node, nodes.system_message): return
    for child in node.children: shape(child, is_code or isinstance(node, CODE), found)

def read(source):
    tree = publish_doctree(source, settings_overrides={"report_level": 2, "halt_level": 6, "warning_stream": False, "file_insertion_enabled": False})
    found = []
    shape(tree, False, found)
    return found

json.dump([read(source) for source in json.load(sys.stdin)], sys.stdout)
`;

/** A node by its name and what is known of it; text is `text`, or `code` where it is shown letter by letter. */
export type Shape = readonly (readonly [name: string, content: string])[];

export const hasDocutils = spawnSync("python3", ["-c", "import docutils"]).status === 0;
/** For the titles of tests that need it. */
export const DOCUTILS_NOTE = hasDocutils ? "" : " (skipped: docutils is absent)";

/** What docutils reads in each of some documents. */
export function shapesByDocutils(sources: readonly string[]): readonly Shape[] {
  const { status, stdout, stderr } = spawnSync("python3", ["-c", SCRIPT], {
    input: JSON.stringify(sources),
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Shape[];
}
