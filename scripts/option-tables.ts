/** The tables of options in docs/guide.md and docs/linter.md, between two comments each. */
import { CONFIG_FILE } from "../src/cli/config-fields.ts";
import { OPTIONS, type Shape, type Shapes } from "../src/options/index.ts";
import { type OptionComment, optionComments } from "./option-comments.ts";

const START = "<!-- options: made by `npm run generate` -->";
const END = "<!-- options end -->";

/** @throws Error if the page has no place for a table */
export function withOptionTable(page: string, which: "shared" | "of the linter"): string {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`option-tables: a page has no ${START} … ${END}`);
  const comments = which === "shared" ? optionComments(["src/options/options.ts"]) : optionComments();
  const ofLinter = Object.entries(CONFIG_FILE).filter(([name]) => !Object.hasOwn(OPTIONS, name));
  const fields: Shapes = which === "shared" ? OPTIONS : Object.fromEntries(ofLinter);
  const rows = Object.entries(fields).map(([name, shape]) => row(name, shape, comments.get(name)!));
  const table = ["| option | values | what it decides | by default |", "| --- | --- | --- | --- |", ...rows].join("\n");
  return `${before}${START}\n<!-- virayesh-disable -- each example is of another style -->\n\n${table}\n\n<!-- virayesh-enable -->\n${END}${after}`;
}

function row(name: string, shape: Shape, { text, byDefault = "" }: OptionComment): string {
  const cells = [
    `\`${name}\``,
    valuesOf(shape),
    text,
    /^["[\d]|^(?:true|false)$/.test(byDefault) ? `\`${byDefault}\`` : byDefault,
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function valuesOf(shape: Shape): string {
  switch (shape.kind) {
    case "choice":
      return shape.values.map((value) => `\`${JSON.stringify(value)}\``).join(" ");
    case "boolean":
      return "`true` `false`";
    case "number":
      return `${shape.minimum} to ${shape.maximum}`;
    case "list":
      return `a list: ${valuesOf(shape.of)}`;
    case "either":
      return shape.shapes.map(valuesOf).join(", or ");
    case "map":
      return `by ${shape.keyName}: ${valuesOf(shape.of)}`;
    case "object":
      return `\`{ ${Object.keys(shape.fields).slice(0, 2).join(", ")}${Object.keys(shape.fields).length > 2 ? " …" : ""} }\``;
    case "test":
      return `\`${shape.what}\``;
    default:
      return shape.what ?? "a string";
  }
}
