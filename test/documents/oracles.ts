/** What real parsers make of catalogues: everything but the words of values, which are blanked. */
import { parse as parseFluent, Resource, type TextElement, Visitor } from "@fluent/syntax";
import { parseLines } from "dot-properties";
import { Engine } from "php-parser";
import { SaxesParser } from "saxes";

/** Takes away what repairs may change. */
export function withoutWords(text: string): string {
  return text.replace(/[\s\u0600-\u06FF\u200B-\u200F«»".,;?%0-9…]/g, "");
}

/** Tags with their attributes, comments, CDATA, and text: that outside of values as it is. */
export function shapeOfXml(source: string, isValue: (path: readonly string[]) => boolean): readonly string[] {
  const shape: string[] = [];
  const path: string[] = [];
  const put = (kind: string, text: string): number =>
    shape.push(`${kind} ${isValue(path) ? withoutWords(text) : text}`);
  const parser = new SaxesParser();
  let failed = false;
  parser.on("error", () => {
    failed = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    shape.push(`<${name} ${JSON.stringify(attributes)}>`);
  });
  parser.on("closetag", ({ name }) => {
    path.pop();
    shape.push(`</${name}>`);
  });
  parser.on("text", (text) => put("text", text));
  parser.on("cdata", (text) => put("CDATA", text));
  parser.on("comment", (text) => shape.push(`<!--${text}-->`));
  parser.write(source).close();
  return failed ? ["not XML"] : shape;
}

class Blanker extends Visitor {
  override visitTextElement(node: TextElement): void {
    node.value = withoutWords(node.value);
  }
}

export function shapeOfFluent(source: string): unknown {
  const resource = parseFluent(source, { withSpans: false });
  if (resource.body.some(({ type }) => type === "Junk")) return "not Fluent";
  new Blanker().visit(resource);
  return JSON.parse(JSON.stringify(new Resource(resource.body))) as unknown;
}

export function shapeOfProperties(source: string): unknown {
  return parseLines(source).map((line) => (typeof line === "string" ? line : [line[0], withoutWords(line[1] ?? "")]));
}

export function shapeOfPhp(source: string): unknown {
  const engine = new Engine({ parser: { extractDoc: true, suppressErrors: false }, ast: { withPositions: false } });
  try {
    return JSON.parse(
      JSON.stringify(engine.parseCode(source, "a.php"), (key, value: unknown) =>
        key === "raw" || key === "offset" ? undefined : typeof value === "string" ? withoutWords(value) : value,
      ),
    ) as unknown;
  } catch {
    return "not PHP";
  }
}
