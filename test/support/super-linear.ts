import { analyse } from "scslre";

/** Whether an expression can take more than linear time. A sticky one is tried at one place and not at each. */
export function isSuperLinear({ source, flags }: { readonly source: string; readonly flags: string }): boolean {
  const { reports } = analyse({ source, flags });
  return reports.some(({ type }) => type !== "Move" || !flags.includes("y"));
}
