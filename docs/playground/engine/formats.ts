/** The readers of documents but for plain text. A module of its own, which the worker loads when it is given such a document. */
import { html, json, markdown, mdx, po } from "../../../src/documents/index.ts";

export const formats = { html, json, markdown, mdx, po };
