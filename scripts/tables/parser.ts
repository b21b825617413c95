/** A file of the built package, `dist/data/parser.js`: what reads JavaScript and TypeScript. */
export { parse } from "@babel/parser";
