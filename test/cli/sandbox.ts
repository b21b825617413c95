import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { run } from "../../src/cli/run.ts";

/** What a run of the program came to. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own to run the program in. */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), "virayesh-"));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    // Nothing above is looked at: this is a repository.
    mkdirSync(join(this.folder, ".git"));
    writeFileSync(join(this.folder, ".git", "HEAD"), "");
    this.write(files);
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(name)), { recursive: true });
      writeFileSync(this.path(name), content);
    }
  }

  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async run(
    args: readonly string[],
    {
      stdin = [],
      env = {},
      cwd = ".",
    }: { stdin?: readonly (string | Uint8Array)[]; env?: Record<string, string>; cwd?: string } = {},
  ): Promise<Outcome> {
    const [stdout, stderr] = [collect(), collect()];
    const input = Readable.from(stdin.map((chunk) => Buffer.from(chunk)));
    const code = await run(args, {
      stdin: input,
      stdout: stdout.stream,
      stderr: stderr.stream,
      cwd: this.path(cwd),
      env,
      unread: new AbortController().signal,
    });
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  }
}

function collect(): { stream: PassThrough; text: () => string } {
  const stream = new PassThrough({ highWaterMark: 1 << 26 });
  return { stream, text: () => (stream.read() as Buffer | null)?.toString("utf8") ?? "" };
}
