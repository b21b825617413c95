export { hasForeignLetter } from "./evidence.ts";
export { languagesOfPath } from "./path.ts";
export { isPersian, readTag, readTagOrName, type Tag } from "./tag.ts";
export { type Verdict, Vote } from "./vote.ts";
