import { joinsNext, LETTERS, regex } from "../../src/unicode/index.ts";
import { constructions } from "../../src/zwnj/constructions.ts";
import { lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import type { Construction } from "../../src/zwnj/line/construction.ts";
import { Engine } from "../../src/zwnj/line/engine.ts";
import { neighbourFeatures } from "../../src/zwnj/neighbours.ts";
import {
  decisionOf,
  PLURAL_SEEN,
  pluralOrIndefinite,
  SINGULAR,
  withoutModel,
} from "../../src/zwnj/plural-or-indefinite.ts";

/** What is seen of a word «Xهای» where it stands. */
interface Seen {
  /** Whether it is read as «Xه‌ای» without the model. */
  readonly byItself: boolean;
  /** Whether «X‌های» has a ZWNJ to be seen. */
  readonly isVisible: boolean;
  /** For the model. */
  readonly features: readonly number[];
}

/** A word «Xهای» in its sentence, with its ZWNJ lost. */
export interface Sample extends Seen {
  /** X. */
  readonly stem: string;
  /** Whether the text has «Xه‌ای». */
  readonly isSingular: boolean;
}

const HAY = "های";
const WORD = regex`/(?<![${LETTERS}\u200C])([${LETTERS}]{2,})(\u200C?)(ه\u200Cای|های)(?![${LETTERS}\u200C])/g`;

/** Reads the words «X‌های» and «Xه‌ای» of lines of careful spelling as the engine would if each of them alone were glued. */
export class Samples {
  private readonly engine: Engine;
  private wanted = -1;
  private seen: Seen | undefined;

  constructor() {
    const spy: Construction = {
      ...pluralOrIndefinite,
      decides: (line, token, first, other) => {
        const { reading, isOpen } = withoutModel(line, token, first, other);
        if (!isOpen || line.tokens.start[token] !== this.wanted) return reading;
        const decision = decisionOf(line, token, reading, other);
        this.seen = {
          byItself: (decision & SINGULAR) !== 0,
          isVisible: (decision & PLURAL_SEEN) !== 0,
          features: neighbourFeatures(line, token, decision),
        };
        return reading;
      },
    };
    this.engine = new Engine(
      lexicon(),
      constructions.map((each) => (each === pluralOrIndefinite ? spy : each)),
    );
  }

  of(line: string): readonly Sample[] {
    return [...line.matchAll(WORD)].flatMap((match) => {
      const [whole, stem = "", zwnj, ending] = match;
      const isSingular = ending !== HAY;
      // «خانه‌های» may not be «خانهای»; a ZWNJ after a letter that does not join is nobody's habit.
      if (isSingular ? zwnj !== "" : (zwnj === "") === joinsNext(stem.charCodeAt(stem.length - 1))) return [];
      const rest = line.slice(match.index + whole.length);
      const seen = this.look(`${line.slice(0, match.index)}${stem}${HAY}${rest}`, match.index);
      return seen === undefined ? [] : [{ stem, isSingular, ...seen }];
    });
  }

  private look(line: string, wanted: number): Seen | undefined {
    this.wanted = wanted;
    this.seen = undefined;
    this.engine.find(line, {});
    return this.seen;
  }
}
