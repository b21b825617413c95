/** The engine as the page has it: each method of {@link Engine} is a promise. */
import type { Answer, Engine, Method, Request } from "./protocol.ts";

export type Client = {
  readonly [Name in Method]: (...given: Parameters<Engine[Name]>) => Promise<Awaited<ReturnType<Engine[Name]>>>;
};

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const METHODS: { readonly [Name in Method]: true } = {
  lint: true,
  row: true,
  suggestions: true,
  values: true,
  output: true,
  neighbour: true,
  why: true,
  formatOf: true,
};

/** @param onFailure - called when the worker cannot be loaded */
export function connect(worker: Worker, onFailure: () => void): Client {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener("message", ({ data: { id, value, error } }: MessageEvent<Answer>) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  });
  worker.addEventListener("error", onFailure);
  const call =
    (method: Method) =>
    (...given: readonly unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, method, arguments: given } satisfies Request);
      });
  const methods = Object.keys(METHODS) as Method[];
  return Object.fromEntries(methods.map((method) => [method, call(method)])) as unknown as Client;
}
