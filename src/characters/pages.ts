import { page as arabicKafYeh } from "./arabic-kaf-yeh.ts";
import { page as bidiControls } from "./bidi-controls.ts";
import { page as composition } from "./composition.ts";
import { page as cp1256Zwnj } from "./cp1256-zwnj.ts";
import { page as ezafe } from "./ezafe.ts";
import { page as fakeZwnj } from "./fake-zwnj.ts";
import { page as foreignLetters } from "./foreign-letters.ts";
import { page as hamza } from "./hamza.ts";
import { page as hehHamza } from "./heh-hamza.ts";
import { page as htmlEntities } from "./html-entities.ts";
import { page as ligatures } from "./ligatures.ts";
import { page as madd } from "./madd.ts";
import { page as nbsp } from "./nbsp.ts";
import { page as presentationForms } from "./presentation-forms.ts";
import { page as tanwin } from "./tanwin.ts";
import { page as tanwinSeat } from "./tanwin-seat.ts";
import { page as tatweel } from "./tatweel.ts";

export const characterPages = {
  "characters/arabic-kaf-yeh": arabicKafYeh,
  "characters/bidi-controls": bidiControls,
  "characters/composition": composition,
  "characters/cp1256-zwnj": cp1256Zwnj,
  "characters/ezafe": ezafe,
  "characters/fake-zwnj": fakeZwnj,
  "characters/foreign-letters": foreignLetters,
  "characters/hamza": hamza,
  "characters/heh-hamza": hehHamza,
  "characters/html-entities": htmlEntities,
  "characters/ligatures": ligatures,
  "characters/madd": madd,
  "characters/nbsp": nbsp,
  "characters/presentation-forms": presentationForms,
  "characters/tanwin": tanwin,
  "characters/tanwin-seat": tanwinSeat,
  "characters/tatweel": tatweel,
} as const;
