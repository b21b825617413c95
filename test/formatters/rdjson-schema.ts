/** The Reviewdog Diagnostic Format, from its published list of fields (reviewdog, proto/rdf/reviewdog.proto). */
const position = {
  type: "object",
  additionalProperties: false,
  required: ["line", "column"],
  properties: { line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } },
};
const range = {
  type: "object",
  additionalProperties: false,
  required: ["start", "end"],
  properties: { start: position, end: position },
};
const code = {
  type: "object",
  additionalProperties: false,
  required: ["value"],
  properties: { value: { type: "string", minLength: 1 }, url: { type: "string", format: "uri" } },
};
const severity = { enum: ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"] };
const source = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: { name: { type: "string" }, url: { type: "string", format: "uri" } },
};

export const RDJSON_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["diagnostics"],
  properties: {
    source,
    severity,
    diagnostics: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["message", "location"],
        properties: {
          message: { type: "string", minLength: 1 },
          location: {
            type: "object",
            additionalProperties: false,
            required: ["path"],
            properties: { path: { type: "string", minLength: 1 }, range },
          },
          severity,
          source,
          code,
          original_output: { type: "string" },
          suggestions: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["range", "text"],
              properties: { range, text: { type: "string" } },
            },
          },
        },
      },
    },
  },
};
