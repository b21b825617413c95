/** Every format that the program reads, and how it is loaded. Knows no files, so that a page may use it too. */
import {
  type DocumentFormat,
  type FormatName,
  FURTHER_FORMATS,
  type FurtherFormatName,
  formatNames,
  isFurtherFormat,
} from "../documents/index.ts";

/** The name of any format that the program reads. */
export type DocumentName = FormatName | FurtherFormatName;

export const documentNames: readonly DocumentName[] = [
  ...formatNames,
  ...(Object.keys(FURTHER_FORMATS) as FurtherFormatName[]),
];

/** Each is loaded when a file of it is met. */
const LOADERS: Readonly<Record<FurtherFormatName, () => Promise<DocumentFormat>>> = {
  javascript: async () => (await import("../documents/javascript/index.ts")).javascript,
  vue: async () => (await import("../documents/vue/index.ts")).vue,
  svelte: async () => (await import("../documents/svelte/index.ts")).svelte,
  srt: async () => (await import("../documents/srt.ts")).srt,
  vtt: async () => (await import("../documents/vtt.ts")).vtt,
  latex: async () => (await import("../documents/latex/index.ts")).latex,
  csharp: async () => (await import("../documents/csharp.ts")).csharp,
  python: async () => (await import("../documents/python.ts")).python,
  kotlin: async () => (await import("../documents/kotlin.ts")).kotlin,
  dart: async () => (await import("../documents/dart.ts")).dart,
  go: async () => (await import("../documents/go.ts")).go,
  rst: async () => (await import("../documents/rst/index.ts")).rst,
  csv: async () => (await import("../documents/csv.ts")).csv,
  asciidoc: async () => (await import("../documents/asciidoc/index.ts")).asciidoc,
  notebook: async () => (await import("../documents/notebook/index.ts")).notebook,
  yaml: async () => (await import("../documents/yaml/index.ts")).yaml,
  android: async () => (await import("../documents/android.ts")).android,
  xliff: async () => (await import("../documents/xliff.ts")).xliff,
  qt: async () => (await import("../documents/qt.ts")).qt,
  fluent: async () => (await import("../documents/fluent.ts")).fluent,
  resx: async () => (await import("../documents/resx.ts")).resx,
  stringsdict: async () => (await import("../documents/stringsdict.ts")).stringsdict,
  strings: async () => (await import("../documents/strings.ts")).strings,
  xcstrings: async () => (await import("../documents/xcstrings.ts")).xcstrings,
  properties: async () => (await import("../documents/properties.ts")).properties,
  php: async () => (await import("../documents/php.ts")).php,
};

/** A format as the linter takes it. */
export async function loadFormat(name: DocumentName): Promise<FormatName | DocumentFormat> {
  return isFurtherFormat(name) ? LOADERS[name]() : name;
}
