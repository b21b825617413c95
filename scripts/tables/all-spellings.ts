/** The tables of the rules of spelling: `dist/data/spellings.js`. */
export * from "../../src/characters/adverbs.generated.ts";
export * from "../../src/characters/hamza.generated.ts";
export * from "../../src/characters/madd.generated.ts";
export * from "../../src/spelling/common.generated.ts";
