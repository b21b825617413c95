import { rule as afterNonJoining } from "./after-non-joining.ts";
import { rule as duplicate } from "./duplicate.ts";
import { rule as edge } from "./edge.ts";

/** The rules that only delete ZWNJs that cannot be seen. */
export const tidyRules = [duplicate, edge, afterNonJoining] as const;
