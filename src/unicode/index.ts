export * from "./classes.ts";
export * from "./code-points.ts";
export * from "./code-units.ts";
export { digitValue } from "./digit-value.ts";
export { foldLetters, foldTable } from "./fold.ts";
export { type JoiningType, joiningType } from "./joining.ts";
export { isLetter, isMark, joinsNext, joinsPrevious } from "./letters.ts";
export { classesBetween, classesOf } from "./line-classes.ts";
export { type Script, type ScriptCursor, scriptCursor } from "./script-cursor.ts";
