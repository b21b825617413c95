import { isMatch } from "../sticky.ts";
import { isTesting, type Place, placeOfName, placesOfArguments } from "./names.ts";

interface Open {
  readonly bracket: string;
  /** What is called, or indexed. */
  readonly callee: string;
  readonly isTest: boolean;
  /** Whether its name says that what it lists is code: `keywords = […]`. */
  readonly isCode: boolean;
  commas: number;
}

const CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
/** Behind these a string is compared or names a module. */
const COMPARED_BEFORE = /^(?:==|!=|===|!==|<|>|<=|>=|case|in|is|import|package|from|using|part|when|library)$/;
/** Before these it is compared, or a key. */
const COMPARED_BEHIND = /[ \t\r\n]*(?:==|!=|=>|->|(?:in|not|is|to)(?![\w])|:(?![:=]))/y;

/** Follows the tokens of a program between its strings, and tells what a string is that stands at its place. */
export class Places {
  private readonly open: Open[] = [];
  /** The last tokens: a name, a sign. */
  private last = "";
  private before = "";
  private beforeThat = "";

  /** Heeds a name, a number or a sign. */
  read(token: string): void {
    const top = this.open.at(-1);
    // Within brackets a line break means nothing.
    if (token === "\n" && top !== undefined) return;
    if (token === "(" || token === "[" || token === "{") {
      const callee = /\w/.test(this.last) && token !== "{" ? this.last : "";
      const isTest = (top?.isTest ?? false) || (token === "(" && isTesting(callee));
      const isNamed = (this.last === "=" || this.last === ":") && placeOfName(this.before) === "code";
      const isCode = callee === "" && (isNamed || (top?.isCode ?? false));
      this.open.push({ bracket: token, callee, isTest, isCode, commas: 0 });
    } else if (top !== undefined && CLOSING[token] === top.bracket) this.open.pop();
    else if (token === "," && top !== undefined) top.commas += 1;
    this.beforeThat = this.before;
    this.before = this.last;
    this.last = token;
  }

  /** Whether a string that stands here is a statement: documentation. */
  get isStatement(): boolean {
    return this.last === "" || this.last === "\n";
  }

  /** What a string is that ends at an offset. */
  placeOf(source: string, end: number): Place {
    const top = this.open.at(-1);
    if (top?.isTest || top?.isCode || COMPARED_BEFORE.test(this.last)) return "code";
    if (isMatch(COMPARED_BEHIND, source, end)) return "code";
    // `a["…"]`, but not `["…"]`.
    if (top?.bracket === "[" && top.callee !== "" && this.last === "[") return "code";
    // `name = "…"`, `name: "…"`, also of an argument.
    if ((this.last === "=" || this.last === ":") && /\w/.test(this.before)) {
      const isTyped = this.beforeThat === ":";
      return isTyped ? "prose" : placeOfName(this.before);
    }
    if (top?.bracket === "(") {
      const [first, others] = placesOfArguments(top.callee);
      return top.callee === "" ? "prose" : top.commas === 0 ? first : others;
    }
    return "prose";
  }
}
