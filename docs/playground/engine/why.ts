/** What `virayesh why` tells of a word. A module of its own, which the worker loads when it is asked about one. */
export { isQuestion, whyText } from "../../../src/why/index.ts";
