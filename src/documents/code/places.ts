import { isMatch } from "../sticky.ts";
import { fieldsOfConstants, lookedUpIn } from "./lookups.ts";
import { isAsking, isOfOtherLanguage, isTesting, type Place, placeOfName, placesOfArguments } from "./names.ts";
import { spellingOf, valuesAmong } from "./words.ts";

interface Open {
  readonly bracket: string;
  /** What is called, or indexed. */
  readonly callee: string;
  readonly isTest: boolean;
  /** Whether its name says that what it lists is code, `keywords = […]`, or in another language, `"ar": {…}`. */
  readonly isCode: boolean;
  readonly isOther: boolean;
  readonly strings: string[];
  /** Whether it holds nothing but strings and commas; and nothing but values. */
  isList: boolean;
  isData: boolean;
  commas: number;
}

const CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
/** Behind these a string is compared or names a module. */
const COMPARED_BEFORE = /^(?:==|!=|===|!==|<|>|<=|>=|case|in|is|import|package|from|using|part|when|library)$/;
/** What may stand beside strings in a row of a table. */
const VALUE = /^(?:[",:-]|\d.*|null|nil|true|false|None|True|False)$/;
/** What stands between a name and its value. */
const GIVES = /^(?:[=:]|[-=]>)$/;
/** So many tokens stand between `=` and a list: `= new List<string> {`. */
const LONGEST_TYPE = 7;
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
  private string = "";
  /** The name that a value was given last, and how many tokens ago. */
  private given = "";
  private since = 0;
  private readonly source: string;
  private readonly lookedUp: ReadonlySet<string>;
  private readonly fieldOf: ReturnType<typeof fieldsOfConstants>;
  private readonly hasSets: boolean;

  /**
   * @param source - the program
   * @param hasSets - whether strings in braces are a set
   */
  constructor(source: string, hasSets: boolean) {
    this.source = source;
    this.lookedUp = lookedUpIn(source);
    this.fieldOf = fieldsOfConstants(source);
    this.hasSets = hasSets;
  }

  /** What strings are, by what stands beside them in brackets, that the program does not say: spelled as in {@link spellingOf}. */
  readonly values = new Set<string>();

  /** Heeds a name, a number or a sign. */
  read(token: string): void {
    const top = this.open.at(-1);
    // Within brackets a line break means nothing.
    if (token === "\n" && top !== undefined) return;
    if (token === "(" || token === "[" || token === "{") {
      if (top !== undefined) top.isList = top.isData = false;
      this.open.push(this.opened(token, top));
    } else if (top !== undefined && CLOSING[token] === top.bracket) {
      this.open.pop();
      this.close(top);
    } else if (top !== undefined) {
      if (token === ",") top.commas += 1;
      else if (token !== '"') top.isList = false;
      if (!VALUE.test(token)) top.isData = false;
    }
    if (token === "=") {
      // Go's `:=`.
      this.given = this.last === ":" ? this.before : this.last;
      this.since = 0;
    } else this.since += 1;
    this.beforeThat = this.before;
    this.before = this.last;
    this.last = token;
  }

  /** Heeds a string. */
  readString(value: string): void {
    this.open.at(-1)?.strings.push(value);
    this.read('"');
    this.string = value;
  }

  /** What strings are by those beside them. */
  private close({ bracket, strings, isList, isData }: Open): void {
    if (bracket === "{" && !isData) return;
    const isSet = bracket === "{" && isList && this.hasSets;
    for (const value of isSet ? strings : valuesAmong(strings, isList)) this.values.add(spellingOf(value));
  }

  /** The name that a value is given: of a variable, an argument, a key. */
  private get name(): string | undefined {
    if (!GIVES.test(this.last)) return undefined;
    return this.before === '"' ? this.string : /\w/.test(this.before) ? this.before : undefined;
  }

  private opened(bracket: string, top: Open | undefined): Open {
    const { last } = this;
    const callee = /\w/.test(last) && bracket !== "{" && !KEYWORD.test(last) ? last : "";
    const isTest = (top?.isTest ?? false) || (bracket === "(" && isTesting(callee));
    const { name } = this;
    const isAsked = this.since <= LONGEST_TYPE && this.lookedUp.has(this.given);
    const isNamed = name !== undefined && placeOfName(name) === "code";
    const isOther = (top?.isOther ?? false) || (callee === "" && isOfOtherLanguage(name));
    const isGiven = bracket === "[" && top?.bracket === "(" && placesOfArguments(top.callee)[0] === "code";
    const isCode =
      isAsked || COMPARED_BEFORE.test(last) || (callee === "" && (isNamed || isGiven || (top?.isCode ?? false)));
    return { bracket, callee, isTest, isCode, isOther, strings: [], isList: true, isData: true, commas: 0 };
  }

  /** Whether a string that stands here is a statement: documentation. */
  get isStatement(): boolean {
    return this.last === "" || this.last === "\n";
  }

  /** What a string is that ends at an offset. */
  placeOf(end: number): Place {
    const top = this.open.at(-1);
    const name = this.name ?? (top?.bracket === "(" ? this.fieldOf(top.callee, top.commas, end) : undefined);
    if (top?.isOther || isOfOtherLanguage(name)) return "other";
    if (top?.isTest || top?.isCode || COMPARED_BEFORE.test(this.last)) return "code";
    if (isMatch(COMPARED_BEHIND, this.source, end)) return "code";
    if (top?.bracket === "(" && isAsking(top.callee)) return "code";
    // `a["…"]`, but not `["…"]`.
    if (top?.bracket === "[" && top.callee !== "" && this.last === "[") return "code";
    // `name = "…"`, `"name": "…"`, also of an argument; but not `name: Type = "…"`.
    if (name !== undefined) return this.beforeThat === ":" ? "prose" : placeOfName(name);
    if (top?.bracket === "(") {
      const [first, others] = placesOfArguments(top.callee);
      return top.callee === "" ? "prose" : top.commas === 0 ? first : others;
    }
    return "prose";
  }
}
