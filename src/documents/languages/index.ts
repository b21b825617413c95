export { languagesOfElements } from "./elements.ts";
export { languagesOfFrontMatter } from "./front-matter.ts";
export { languagesOfGettext } from "./gettext.ts";
export { languagesOfHtml } from "./html.ts";
export { languagesOfJson } from "./json.ts";
export { wholeIn } from "./whole.ts";
