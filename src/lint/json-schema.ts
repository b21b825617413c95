import { DESCRIPTIONS } from "./descriptions.ts";
import { CONFIG_FILE, type Shape } from "./schema.ts";

/** The JSON Schema (draft 07) of configuration files, for editors. */
export function jsonSchema(): Record<string, unknown> {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of virayesh",
    ...schemaOf(CONFIG_FILE),
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
    case "object": {
      const required = Object.keys(shape.fields).filter((key) => shape.fields[key]!.required);
      return {
        type: "object",
        additionalProperties: false,
        ...(required.length === 0 ? {} : { required }),
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([key, field]) => [
            key,
            {
              ...DESCRIPTIONS[key],
              ...schemaOf(field.shape),
            },
          ]),
        ),
      };
    }
    default:
      return { type: shape.kind };
  }
}
