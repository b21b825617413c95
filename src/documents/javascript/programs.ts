import type { Barrier, Range } from "../../edits/index.ts";
import { LETTERS, regex } from "../../unicode/index.ts";
import { proseOfComment } from "../code/comments.ts";
import type { Place } from "../code/names.ts";
import { letOut } from "../code/pieces.ts";
import { isOfTests } from "../code/tests.ts";
import { syntaxProblem } from "../problems.ts";
import { byStart } from "../ranges.ts";
import type { DocumentProblem } from "../types.ts";
import { Collector } from "./collect.ts";
import { commentsOf, type Program, parseJavaScript } from "./parse.ts";

/** Letters, or escapes that may stand for them. */
const MAY_HOLD_PROSE = regex`/[${LETTERS}\\]/`;

/** The programs of a file: one, or the scripts and expressions of a component. What one of them compares is a value in all. */
export class Programs {
  private readonly source: string;
  /** Absent in tests, whose strings are no prose. */
  private readonly collector: Collector | undefined;
  private readonly comments: Range[] = [];
  private readonly problems: DocumentProblem[] = [];

  constructor(source: string, filename?: string) {
    this.source = source;
    this.collector = isOfTests(source, filename) ? undefined : new Collector(source);
  }

  add(parsed: Program): void {
    this.collector?.visit(parsed.program);
    for (const comment of commentsOf(parsed)) this.comments.push(comment);
  }

  /** Reads a script. One that cannot be parsed is told and left alone. */
  readScript({ start, end }: Range): void {
    const parsed = parseJavaScript(this.source.slice(start, end), start);
    if ("program" in parsed) this.add(parsed);
    else {
      const [expected, persian] = ["a script that can be parsed", "اسکریپتی که خوانده شود"];
      this.problems.push(syntaxProblem(this.source, parsed.position, expected, persian));
    }
  }

  /** Reads an expression of a template. One that cannot be parsed is left alone: it may be something that only the framework knows. */
  readExpression(text: string, start: number, place: Place): void {
    if (this.collector === undefined || !MAY_HOLD_PROSE.test(text)) return;
    const parsed = parseJavaScript(text, start);
    if ("program" in parsed) this.collector.visit(parsed.program, place);
  }

  /**
   * Lets the prose of all that was read out of what else is hidden.
   *
   * @param structure - ordered, disjoint
   */
  letOut(structure: readonly Barrier[]): ReturnType<typeof letOut> & { readonly comments: readonly Range[] } {
    const lines = this.comments.flatMap((comment) => proseOfComment(this.source, comment));
    const pieces = [...(this.collector?.pieces() ?? []), ...lines].sort(byStart);
    const { barriers, problems, literals } = letOut(this.source, structure, pieces);
    return { barriers, literals, problems: [...this.problems, ...problems].sort(byStart), comments: this.comments };
  }
}
