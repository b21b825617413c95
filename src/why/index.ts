/** What the word engine makes of a word, and why, in words: for the program and for a page. */
export { isQuestion } from "./is-question.ts";
export { whyText, wordsMade } from "./why-text.ts";
