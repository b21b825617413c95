import { type Members, makeTable, type Ranges } from "../unicode/index.ts";
import {
  AMPERSAND,
  ARABIC_SIGN,
  AT_SIGN,
  BACKTICK,
  BRACE,
  CLOSING_PARENTHESIS,
  COLON,
  CURRENCY,
  DIGIT,
  DOT,
  EYES,
  GLYPH,
  HYPHEN,
  KURDISH_SIGN,
  LATIN,
  LESS_THAN,
  NUMBER_SIGN,
  OPENING_PARENTHESIS,
  PASHTO_SIGN,
  PERCENT,
  PICTOGRAPH,
  PLUS,
  QUOTATION,
  RELATION,
  SIGNS,
  SLASH,
  UNDERSCORE,
  URDU_SIGN,
} from "./triggers.ts";

const RANGES: Ranges = [
  [0x30, 0x39, DIGIT],
  [0x660, 0x669, DIGIT],
  [0x6f0, 0x6f9, DIGIT],
  [0x41, 0x5a, LATIN],
  [0x61, 0x7a, LATIN],
  [0xc0, 0xd6, LATIN],
  [0xd8, 0xf6, LATIN],
  [0xf8, 0x24f, LATIN],
  [0x64c, 0x652, ARABIC_SIGN],
  [0x6d6, 0x6dc, ARABIC_SIGN],
  [0x660, 0x669, GLYPH],
  [0x66a, 0x66c, GLYPH],
  [0xfb50, 0xfdef, SIGNS | GLYPH],
  [0xfe70, 0xfefc, SIGNS | GLYPH],
  [0x20a0, 0x20bf, CURRENCY],
  [0x2194, 0x21aa, PICTOGRAPH],
  [0x231a, 0x27bf, PICTOGRAPH],
  [0x2934, 0x2935, PICTOGRAPH],
  [0x2b05, 0x2b55, PICTOGRAPH],
  [0xd83c, 0xd83e, PICTOGRAPH],
];

const MEMBERS: Members = [
  ["\u0623\u0625\u0629\u0643\u0649\u064A\u0654\u0655\u0670\u0671", ARABIC_SIGN],
  ["\u0679\u0688\u0691\u06BA\u06D2\u06D3", URDU_SIGN],
  ["\u0695\u06B5\u06C6\u06CA\u06CE\u06D5", KURDISH_SIGN],
  ["\u067C\u0681\u0685\u0689\u0693\u0696\u069A\u06BC", PASHTO_SIGN],
  ["@", AT_SIGN],
  ["#*", NUMBER_SIGN],
  ["/\\~", SLASH],
  [".", DOT],
  [":", COLON],
  ["{", BRACE],
  ["$\u00A3\u00A5", CURRENCY],
  ["%", PERCENT],
  ["<", LESS_THAN],
  ["&", AMPERSAND],
  ["`", BACKTICK],
  ["\u00A9\u00AE\u203C\u2049\u2122\u2139\u3030\u303D\u3297\u3299", PICTOGRAPH],
  ["_", UNDERSCORE],
  ["(", OPENING_PARENTHESIS],
  [")", CLOSING_PARENTHESIS],
  ["+", PLUS],
  [";=", EYES],
  ["-", HYPHEN],
  ["\u00AB\u2039\u201C\u2018\"'[", QUOTATION],
  [
    "\u0640\u0643\u0649\u064A\u0654\u06C0\u06AA\u06AB\u06BE\u06C1\u06CD\u06CE\u06D0\u06D5\u060C\u061B\u061F,?;%\"'",
    GLYPH,
  ],
  [">\u2260\u2264\u2265\u2248\u2261\u2192\u221D", RELATION],
];

let table: Int32Array | undefined;

/** The triggers of each UTF-16 code unit; built at the first call. */
export function triggerTable(): Int32Array {
  table ??= makeTable(RANGES, MEMBERS);
  return table;
}
