const BITS = 14;

/** So many weights there are. Features that meet in one do little harm: the fit sees them meet. */
export const WEIGHTS = 1 << BITS;
/** A weight is written as the printable character with this code plus the weight; none is larger than {@link LARGEST}, nor smaller than its negative. */
export const ZERO_CODE = 0x50;
export const LARGEST = 22;

/** Which weight belongs to a value of the feature with this number. */
export function weightOf(feature: number, value: number): number {
  const mixed = Math.imul(value ^ Math.imul(feature + 1, 0x9e37_79b1), 0x85eb_ca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35) >>> (32 - BITS);
}

/**
 * A linear model of hashed features (Weinberger et al., Feature Hashing for Large Scale Multitask Learning, 2009): each feature has a value, each
 * value a weight, and the sum of the weights is the answer: how much speaks for it, in whole numbers.
 */
export class ContextModel {
  private readonly weights: string;

  constructor(weights: string) {
    this.weights = weights;
  }

  score(values: readonly number[]): number {
    let score = 0;
    for (let feature = 0; feature < values.length; feature++)
      score += this.weights.charCodeAt(weightOf(feature, values[feature]!)) - ZERO_CODE;
    return score;
  }
}
