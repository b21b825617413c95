export { languageOfDocument, leftAlone } from "./document-language.ts";
