export { childrenOf, commentsOf, contentReader, isLeft, textOf } from "./content.ts";
export { type Element, elementsOf, readXml } from "./read.ts";
