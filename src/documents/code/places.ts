import { isMatch } from "../sticky.ts";
import { isTesting, type Place, placeOfName, placesOfArguments } from "./names.ts";
import { spellingOf, valuesAmong } from "./words.ts";

interface Open {
  readonly bracket: string;
  /** What is called, or indexed. */
  readonly callee: string;
  readonly isTest: boolean;
  /** Whether its name says that what it lists is code: `keywords = […]`. */
  readonly isCode: boolean;
  readonly strings: string[];
  /** Whether it holds nothing but strings and commas. */
  isList: boolean;
  commas: number;
}

const CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
/** Behind these a string is compared or names a module. */
const COMPARED_BEFORE = /^(?:==|!=|===|!==|<|>|<=|>=|case|in|is|import|package|from|using|part|when|library)$/;
/** What stands before a bracket and calls nothing. */
const KEYWORD = /^(?:return|yield|else|and|or|not|if|elif|while|await|throw|raise|const|final)$/;
/** Before these it is compared, or a key. */
const COMPARED_BEHIND = /[ \t\r\n]*(?:==|!=|=>|->|(?:in|not|is|to)(?![\w])|:(?![:=]))/y;

/** Follows the tokens of a program between its strings, and tells what a string is that stands at its place. */
export class Places {
  private readonly open: Open[] = [];
  /** The last tokens: a name, a sign. */
  private last = "";
  private before = "";
  private beforeThat = "";

  /** What strings are, by what stands beside them in brackets, that the program does not say: spelled as in {@link spellingOf}. */
  readonly values = new Set<string>();

  /** Heeds a name, a number or a sign. */
  read(token: string): void {
    const top = this.open.at(-1);
    // Within brackets a line break means nothing.
    if (token === "\n" && top !== undefined) return;
    if (token === "(" || token === "[" || token === "{") {
      if (top !== undefined) top.isList = false;
      this.open.push(this.opened(token, top));
    } else if (top !== undefined && CLOSING[token] === top.bracket) {
      this.open.pop();
      if (top.bracket !== "{" || top.isList)
        for (const value of valuesAmong(top.strings, top.isList)) this.values.add(spellingOf(value));
    } else if (token === "," && top !== undefined) top.commas += 1;
    else if (token !== '"' && top !== undefined) top.isList = false;
    this.beforeThat = this.before;
    this.before = this.last;
    this.last = token;
  }

  /** Heeds a string. */
  readString(value: string): void {
    this.open.at(-1)?.strings.push(value);
    this.read('"');
  }

  private opened(bracket: string, top: Open | undefined): Open {
    const { last, before } = this;
    const callee = /\w/.test(last) && bracket !== "{" && !KEYWORD.test(last) ? last : "";
    const isTest = (top?.isTest ?? false) || (bracket === "(" && isTesting(callee));
    const isNamed = (last === "=" || last === ":") && placeOfName(before) === "code";
    const isGiven = bracket === "[" && top?.bracket === "(" && placesOfArguments(top.callee)[0] === "code";
    const isCode = COMPARED_BEFORE.test(last) || (callee === "" && (isNamed || isGiven || (top?.isCode ?? false)));
    return { bracket, callee, isTest, isCode, strings: [], isList: true, commas: 0 };
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
