import { onTestFinished } from "vitest";
import { Sandbox } from "./sandbox.ts";

/** A sandbox that goes with the test that asks for it. */
export function sandboxOf(files: Readonly<Record<string, string | Uint8Array>> = {}): Sandbox {
  const sandbox = new Sandbox(files);
  onTestFinished(() => sandbox.remove());
  return sandbox;
}
