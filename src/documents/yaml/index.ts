/** YAML as a document: `yaml`. @packageDocumentation */
import { readCatalogue, readLanguages } from "../catalogue.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import type { DocumentFormat } from "../types.ts";
import { languagesOfYaml } from "./languages.ts";
import { readTree } from "./read.ts";
import { literalOf } from "./scalars.ts";

export type { DocumentFormat } from "../types.ts";

/**
 * YAML, any number of documents in a file: prose is what stands in values that are strings, however they are quoted. Keys, anchors, tags and
 * values with a tag (`!include`) are not, nor are commands (`run: |`). Read by the package `yaml` (YAML 1.2), which comes along.
 *
 * @example
 * lintText("title: كتاب\n", { document: yaml }).output; // "title: کتاب\n"
 */
export const yaml: DocumentFormat = {
  name: "yaml",
  extensions: FURTHER_FORMATS.yaml.extensions,
  languages: (source) => readLanguages("yaml", source, languagesOfYaml),
  parse: (source, options) =>
    readCatalogue("yaml", "YAML", source, options, () => {
      const { scalars, comments } = readTree(source);
      return { values: scalars.flatMap((scalar) => literalOf(source, scalar) ?? []), comments };
    }),
};
