import { rule as arabicKafYeh } from "./arabic-kaf-yeh.ts";
import { rule as bidiControls } from "./bidi-controls.ts";
import { rule as composition } from "./composition.ts";
import { rule as cp1256Zwnj } from "./cp1256-zwnj.ts";
import { rule as ezafe } from "./ezafe.ts";
import { rule as fakeZwnj } from "./fake-zwnj.ts";
import { rule as foreignLetters } from "./foreign-letters.ts";
import { rule as hehHamza } from "./heh-hamza.ts";
import { rule as htmlEntities } from "./html-entities.ts";
import { rule as ligatures } from "./ligatures.ts";
import { rule as nbsp } from "./nbsp.ts";
import { rule as presentationForms } from "./presentation-forms.ts";
import { rule as tanwinSeat } from "./tanwin-seat.ts";
import { rule as tatweel } from "./tatweel.ts";

/** The rules of characters that need no table of words, in the order in which they run: what makes a letter comes before what looks at letters. */
export const liteCharacterRules = [
  htmlEntities,
  cp1256Zwnj,
  presentationForms,
  ligatures,
  fakeZwnj,
  composition,
  arabicKafYeh,
  foreignLetters,
  hehHamza,
  tatweel,
  tanwinSeat,
  nbsp,
  ezafe,
  bidiControls,
] as const;
