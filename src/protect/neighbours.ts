import { regex } from "../unicode/index.ts";
import { BLOCKER, type Evidence, type Language, NEUTRAL } from "./passage.ts";

const PROOF: Evidence = { score: 3, proof: true };
/** A letter that a wrong keyboard or an old code page also puts into Persian words. */
const DOUBTFUL: Evidence = { score: 1, proof: false };
/** Urdu writes many words just as Persian does. */
const SHARED: Evidence = { score: -0.5, proof: false };

/** Words that a Persian sentence has and none of these languages. */
const PERSIAN = /^(?:را|از|است|این|اين|برا[يی]|م[يی]|نم[يی]|شد|شده|بود|[كک]رد|[كک]ند|ها|ها[يی]|گفت|نوشت|پرس[يی]د)$/;

function evidenceOf(word: string, proof: RegExp, doubtful: RegExp, other = NEUTRAL): Evidence {
  return proof.test(word) ? PROOF : doubtful.test(word) ? DOUBTFUL : PERSIAN.test(word) ? BLOCKER : other;
}

/** Urdu: ٹ ڈ ڑ ں ے. */
export const urdu: Language = {
  name: "urdu",
  sign: /[\u0679\u0688\u0691\u06BA\u06D2\u06D3]/,
  proofs: 1,
  proofsInQuotes: 1,
  evidence: (word) =>
    evidenceOf(word, /[\u0679\u0688\u0691\u06BA\u06D2\u06D3]/, regex`/[\u06BE\u06C1\u06C2\u06C3]/`, SHARED),
};

/** Kurdish (Sorani): ڕ ڵ ۆ ۊ, and ێ ە together. */
export const kurdish: Language = {
  name: "kurdish",
  sign: /[\u0695\u06B5\u06C6\u06CA\u06CE\u06D5]/,
  proofs: 2,
  proofsInQuotes: 1,
  evidence: (word) =>
    evidenceOf(
      word,
      /[\u0695\u06B5\u06C6\u06CA]|[\u06CE\u06D5].*[\u06CE\u06D5]|^\u0626[\u06CE\u06D5]/,
      /[\u06CE\u06D5]/,
    ),
};

/** Pashto: ټ ځ څ ډ ړ ږ ښ ڼ. */
export const pashto: Language = {
  name: "pashto",
  sign: /[\u067C\u0681\u0685\u0689\u0693\u0696\u069A\u06BC]/,
  proofs: 1,
  proofsInQuotes: 1,
  evidence: (word) => evidenceOf(word, /[\u067C\u0681\u0685\u0689\u0693\u0696\u069A\u06BC]/, /[\u06AB\u06CD\u06D0]/),
};
