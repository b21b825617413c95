/** The modules that are made of tables, for the check of types where they are not made yet. See `npm run tables`. */
declare module "*/lexicon.generated.ts" {
  export const packedLexicon: import("../../src/zwnj/lexicon/packing.ts").PackedLexicon;
}

declare module "*.generated.ts" {
  export const ADVERBS: string;
  export const HAMZA: string;
  export const MADD: string;
  export const COMMON: string;
}
