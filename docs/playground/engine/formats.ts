/** The readers of documents but for plain text. A module of its own, which the worker loads when it is given such a document. */
import { type DocumentName, loadFormat } from "../../../src/cli/formats.ts";
import { type DocumentFormat, formats } from "../../../src/documents/index.ts";

/** The reader of a format: one of the core is here, each other is loaded in its turn. Absent for a name that nobody knows. */
export async function readerOf(name: DocumentName): Promise<DocumentFormat | undefined> {
  const loaded = await loadFormat(name);
  return typeof loaded === "string" ? formats.find((format) => format.name === loaded) : loaded;
}
