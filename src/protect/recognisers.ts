import { abbreviation, initialism } from "./abbreviation.ts";
import { bankNumber, masked } from "./bank-number.ts";
import { call } from "./call.ts";
import { copiedNumber, doi } from "./catalogue-number.ts";
import { citation } from "./citation.ts";
import { code } from "./code.ts";
import { dataRow } from "./data-row.ts";
import { clock, date, isoDate } from "./date-and-time.ts";
import { email } from "./email.ts";
import { emoji, smiley } from "./emoji.ts";
import { entity } from "./entity.ts";
import { footnote } from "./footnote.ts";
import { notation, relation } from "./formula.ts";
import { citedNumber, dottedName, identifier, nameNumber } from "./identifier.ts";
import { address, port } from "./ip-address.ts";
import { listMarker } from "./list-marker.ts";
import { markup } from "./markup.ts";
import { measure } from "./measure.ts";
import { tag, userName } from "./mention-and-hashtag.ts";
import { pairs } from "./pairs.ts";
import { path } from "./path.ts";
import { digitRange, filePattern, regularExpression } from "./pattern.ts";
import { phone, serviceCode } from "./phone.ts";
import { braces, dollar, parameter, percent } from "./placeholder.ts";
import type { Recogniser } from "./recogniser.ts";
import { rowOfValues } from "./row-of-values.ts";
import { spelling } from "./spelling.ts";
import { statement } from "./statement.ts";
import { stringLiteral } from "./string-literal.ts";
import { typedNumber } from "./typed-number.ts";
import { url } from "./url.ts";
import { version } from "./version.ts";

/** In the order in which they are asked: the first that knows a thing has it. */
export const recognisers: readonly Recogniser[] = [
  code,
  stringLiteral,
  call,
  footnote,
  rowOfValues,
  spelling,
  citation,
  regularExpression,
  markup,
  entity,
  braces,
  dollar,
  percent,
  email,
  notation,
  digitRange,
  filePattern,
  path,
  doi,
  address,
  url,
  tag,
  emoji,
  statement,
  smiley,
  relation,
  parameter,
  isoDate,
  date,
  listMarker,
  typedNumber,
  dataRow,
  serviceCode,
  masked,
  bankNumber,
  phone,
  copiedNumber,
  measure,
  userName,
  nameNumber,
  citedNumber,
  identifier,
  dottedName,
  version,
  pairs,
  port,
  clock,
  initialism,
  abbreviation,
];
