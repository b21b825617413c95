import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Texts for measuring that are not part of the project and may be absent. */
export const SHARED_DATA = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
export const hasSharedData = existsSync(SHARED_DATA);
/** For the title of a test that needs it. */
export const SHARED_DATA_NOTE = hasSharedData ? "" : " (skipped: ../shared is absent)";
