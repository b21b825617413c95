/** The worker: the library, and the text that is worked on. */
import type { Config } from "../../../src/lint/index.ts";
import { resolveSettings } from "../../../src/lint/internal.ts";
import type { Answer, Engine, Range, Request, Row, Summary, Task, Value } from "./protocol.ts";
import { Session } from "./session.ts";

/** Of a list that is shown as one. */
const MOST_SHOWN = 500;

class WholeEngine implements Engine {
  private readonly session = new Session();
  private config: Config = {};

  async lint(task: Task): Promise<Summary> {
    const { format, config } = task;
    this.config = config;
    return this.session.lint(task, format === "text" ? format : await (await import("./formats.ts")).readerOf(format));
  }

  row(range: Range): Row {
    return this.session.row(range);
  }

  suggestions(): ReturnType<Engine["suggestions"]> {
    return this.session.suggestions();
  }

  output(): string {
    return this.session.output();
  }

  neighbour(offset: number, direction: 1 | -1): number | undefined {
    return this.session.neighbour(offset, direction);
  }

  formatOf(filename: string, head: string): ReturnType<Engine["formatOf"]> {
    return this.session.formatOf(filename, head);
  }

  async values(language: "fa" | "en"): ReturnType<Engine["values"]> {
    const { valuesOf } = await import("./values.ts");
    const all = valuesOf(this.output(), (offset) => this.session.isProse(offset), language);
    const first = all
      .slice(0, MOST_SHOWN)
      .map((value): Value => ({ ...value, source: this.session.toSource(value.start) }));
    return { total: all.length, first };
  }

  async why(word: string, language: "fa" | "en"): Promise<string | undefined> {
    const { isQuestion, whyText } = await import("./why.ts");
    return isQuestion(word) ? whyText(word, language, resolveSettings(this.config).options) : undefined;
  }
}

/** What of a worker's global object is used here; the types of the page and of a worker do not go together. */
interface Port {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(answer: Answer): void;
}

const port = globalThis as unknown as Port;
const engine = new WholeEngine();

port.onmessage = async ({ data: { id, method, arguments: given } }) => {
  try {
    const value = await (engine[method] as (...given: readonly unknown[]) => unknown).apply(engine, [...given]);
    port.postMessage({ id, value });
  } catch (error) {
    port.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
};
