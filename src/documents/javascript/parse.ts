import { type ParserOptions, type ParserPlugin, parse } from "@babel/parser";
import type { Range } from "../../edits/index.ts";

/** A node of Babel's tree; its other fields are asked for by name. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Program {
  readonly program: Node;
  readonly comments: readonly Node[];
}

export interface Failure {
  /** Where it cannot be read any further. */
  readonly position: number;
}

const DIALECTS: readonly (readonly ParserPlugin[])[] = [["typescript", "jsx"], ["typescript"], ["flow", "jsx"]];

/** What a compiler refuses though every token is where it is: two declarations of one name … */
const OF_MEANING =
  /Redeclaration|Duplicate|^Strict|Octal|InvalidPrivateFieldResolution|^ModuleExportUndefined|^Illegal|^Invalid\w*Modifier/;

/**
 * Reads JavaScript or TypeScript, with JSX or without, whichever it is.
 *
 * @param offset - where the text stands in its file: nodes have the offsets of that
 */
export function parseJavaScript(source: string, offset = 0): Program | Failure {
  let failure: Failure | undefined;
  for (const dialect of DIALECTS) {
    try {
      const { program, comments, errors } = parse(source, optionsFor(dialect, offset));
      const fault = errors?.find(({ reasonCode }) => !OF_MEANING.test(reasonCode));
      if (fault !== undefined) throw fault;
      return { program: program as unknown as Node, comments: (comments ?? []) as unknown as Node[] };
    } catch (error) {
      failure ??= { position: Math.min(positionOf(error), offset + source.length) };
    }
  }
  return failure!;
}

function optionsFor(dialect: readonly ParserPlugin[], startIndex: number): ParserOptions {
  return {
    sourceType: "unambiguous",
    startIndex,
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowImportExportEverywhere: true,
    allowSuperOutsideMethod: true,
    allowNewTargetOutsideFunction: true,
    allowUndeclaredExports: true,
    attachComment: false,
    errorRecovery: true,
    plugins: [...dialect, "decorators", "decoratorAutoAccessors", "explicitResourceManagement"],
  };
}

/** Babel tells where; what it throws for want of stack does not. */
function positionOf(error: unknown): number {
  const { pos } = error as { readonly pos?: unknown };
  return typeof pos === "number" ? pos : 0;
}

/** The insides of the comments of a program. */
export function commentsOf({ comments }: Program): Range[] {
  return comments.map(({ type, start, end }) => ({ start: start + 2, end: type === "CommentBlock" ? end - 2 : end }));
}
