import type { Flag } from "./flags.ts";
import type { PackedLexicon } from "./packing.ts";

const PRESENT_ENDINGS = ["م", "ی", "د", "یم", "ید", "ند"];
const PAST_ENDINGS = ["", "م", "ی", "یم", "ید", "ند"];

/** Of a form that stands by itself and behind می. */
const FORM: readonly Flag[] = ["followsMi", "finite"];
const BEHIND_MI: readonly Flag[] = ["followsMi"];
const FINITE: readonly Flag[] = ["finite"];
const PARTICIPLE: readonly Flag[] = ["participle", "silent"];
const PARTICIPLE_BEHIND_MI: readonly Flag[] = ["followsMi", ...PARTICIPLE];
const INFINITIVE: readonly Flag[] = [];

/** Takes a form and its flags. */
type Add = (form: string, flags: readonly Flag[]) => void;

/** The stems of verbs, each kind separated by spaces. */
export type PackedStems = Pick<PackedLexicon, "present" | "past" | "spokenStems" | "contractedStems">;

/** All forms of all stems of a lexicon. */
export function conjugateAll(stems: PackedStems, add: Add): void {
  for (const [packed, conjugate] of [
    [stems.present, conjugatePresent],
    [stems.past, conjugatePast],
    [stems.past, conjugateSpokenCausative],
    [stems.spokenStems, conjugateSpoken],
    [stems.contractedStems, conjugateContracted],
  ] as const)
    for (const stem of packed.split(" ")) if (stem !== "") conjugate(stem, add);
}

/** All simple forms of a present stem (رو): روم, بروم, نروم, برو, مرو. */
export function conjugatePresent(stem: string, add: Add): void {
  for (const ending of PRESENT_ENDINGS) {
    add(stem + ending, FORM);
    add(prefixed("ب", stem) + ending, FINITE);
    add(prefixed("ن", stem) + ending, FINITE);
  }
  add(`${stem}ین`, BEHIND_MI); // spoken: می‌کنین
  // Stems in ای, آی, وی lose their yeh in the imperative: گوی, بگو.
  const bare = /[اآو]ی$/.test(stem) ? stem.slice(0, -1) : stem;
  add(prefixed("ب", bare), FINITE);
  add(prefixed("ن", bare), FINITE);
}

/** All simple forms of a past stem (رفت): رفتم, نرفتم, برفتم, رفته, نرفته, رفتن, نرفتن. */
export function conjugatePast(stem: string, add: Add): void {
  const negative = prefixed("ن", stem);
  for (const ending of PAST_ENDINGS) {
    add(stem + ending, FORM);
    add(negative + ending, FINITE);
  }
  add(`${stem}ه`, PARTICIPLE_BEHIND_MI);
  add(`${negative}ه`, PARTICIPLE);
  add(`${stem}ن`, INFINITIVE);
  add(`${negative}ن`, INFINITIVE);
}

/** The present of the spoken language: تونم, تونی, تونه, تونیم, تونین, تونن, and halfway to writing تونید, تونند. */
function conjugateSpoken(stem: string, add: Add): void {
  for (const ending of ["م", "ی", "ه", "یم", "ین", "ید", "ن", "ند"]) {
    add(stem + ending, BEHIND_MI);
    add(prefixed("ب", stem) + ending, FINITE);
    add(prefixed("ن", stem) + ending, FINITE);
  }
}

/**
 * Of a causative (چرخاند) the forms of speech, which has و for the alef: چرخوندم, چرخونم. Shorter ones are other words («روند»), and that of
 * میراند is «می‌روند».
 */
function conjugateSpokenCausative(past: string, add: Add): void {
  if (past.length < 5 || !past.endsWith("اند") || past.startsWith("می")) return;
  const spoken = `${past.slice(0, -3)}ون`;
  conjugateSpoken(spoken, add);
  conjugatePast(`${spoken}د`, add);
}

/** Of a contracted stem what behind ب and ن is rarely another word: بشه, نره, بگین. */
function conjugateContracted(stem: string, add: Add): void {
  for (const prefix of ["ب", "ن"]) for (const ending of ["ه", "ین"]) add(prefix + stem + ending, FINITE);
}

/** نـ or بـ before a stem: نرو; نیفتد from افتد; نیاید from آید; نایستد from ایستد. */
function prefixed(prefix: string, stem: string): string {
  if (stem.startsWith("آ")) return `${prefix}یا${stem.slice(1)}`;
  if (stem.startsWith("ای")) return `${prefix}${stem}`;
  if (stem.startsWith("ا")) return `${prefix}ی${stem.slice(1)}`;
  return prefix + stem;
}
