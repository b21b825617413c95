/** The JSON Schema (draft 07) of configuration files, for editors: schema.json. Made of the description that validates them. */
import { CONFIG_FILE } from "../src/cli/config-fields.ts";
import type { Shape, Shapes } from "../src/options/index.ts";
import { optionComments } from "./option-comments.ts";

const comments = optionComments();

export function jsonSchema(): Record<string, unknown> {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of virayesh",
    ...schemaOf({ kind: "object", fields: CONFIG_FILE, required: [] }),
  };
}

function schemaOf(shape: Shape): Record<string, unknown> {
  switch (shape.kind) {
    case "list":
      return { type: "array", items: schemaOf(shape.of) };
    case "either":
      return { anyOf: shape.shapes.map(schemaOf) };
    case "choice":
      return { enum: shape.values };
    case "string":
      return { type: "string", ...(shape.pattern === undefined ? {} : { pattern: shape.pattern.source }) };
    case "number":
      return { type: "number", minimum: shape.minimum, maximum: shape.maximum };
    case "map":
      if (shape.keys === undefined) return { type: "object", additionalProperties: schemaOf(shape.of) };
      return {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(shape.keys.map((key) => [key, schemaOf(shape.of)])),
      };
    case "object":
      return {
        type: "object",
        additionalProperties: false,
        ...(shape.required.length === 0 ? {} : { required: shape.required }),
        properties: propertiesOf(shape.fields),
      };
    case "test":
      throw new Error(`json-schema: no file can hold ${shape.what}`);
    default:
      return { type: shape.kind };
  }
}

function propertiesOf(fields: Shapes): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, shape]) => {
      const comment = comments.get(name);
      if (comment === undefined) throw new Error(`json-schema: the option ${name} has no comment`);
      // Editors show plain text.
      const description = comment.text.replaceAll("`", "");
      return [name, { description, ...defaultOf(comment.byDefault), ...schemaOf(shape) }];
    }),
  );
}

/** A default that is a value; others are told in words. */
function defaultOf(byDefault: string | undefined): { readonly default?: unknown } {
  try {
    return byDefault === undefined ? {} : { default: JSON.parse(byDefault) };
  } catch {
    return {};
  }
}
