/** Reads what people are told of the options: the comments of their descriptions, in the source. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { ROOT } from "./entries.ts";

/** What is said of an option or a field. */
export interface OptionComment {
  /** Markdown, on one line. */
  readonly text: string;
  /** As it is written behind `@defaultValue`; absent: none is named. */
  readonly byDefault?: string;
}

/** Where options are described; what stands in a later file is what a configuration file has. */
const SOURCES = ["src/options/options.ts", "src/lint/config.ts", "src/cli/config-fields.ts"];

/** By the name of the option. @throws Error for a field of a description without a comment */
export function optionComments(files: readonly string[] = SOURCES): ReadonlyMap<string, OptionComment> {
  const comments = new Map<string, OptionComment>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(resolve(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node)) {
        const comment = commentOf(node);
        if (comment !== undefined) comments.set(node.name.getText(), comment);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return comments;
}

function commentOf(node: ts.PropertyAssignment): OptionComment | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = oneLine(ts.getTextOfJSDocComment(comment?.comment));
  if (text === "") return undefined;
  const tag = comment?.tags?.find(({ tagName }) => tagName.text === "defaultValue");
  const byDefault = oneLine(ts.getTextOfJSDocComment(tag?.comment));
  return byDefault === "" ? { text } : { text, byDefault };
}

function oneLine(text = ""): string {
  return text.replace(/\s+/g, " ").trim();
}
