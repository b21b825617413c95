import { abbreviation } from "./abbreviation.ts";
import { card, iban } from "./bank-number.ts";
import { doi, groups } from "./catalogue-number.ts";
import { code } from "./code.ts";
import { clock, date, isoDate, score } from "./date-and-time.ts";
import { email } from "./email.ts";
import { emoji, smiley } from "./emoji.ts";
import { entity, invisibleEntity } from "./entity.ts";
import { dottedName, identifier, nameNumber } from "./identifier.ts";
import { ipAddress } from "./ip-address.ts";
import { listMarker } from "./list-marker.ts";
import { markup } from "./markup.ts";
import { feet, price } from "./measure.ts";
import { hashtag, mention } from "./mention-and-hashtag.ts";
import { escapeSequence, path } from "./path.ts";
import { phone } from "./phone.ts";
import { braces, dollar, parameter, percent } from "./placeholder.ts";
import type { Recogniser } from "./recogniser.ts";
import { url } from "./url.ts";
import { version } from "./version.ts";

/** In the order in which they are asked: the first that knows a thing has it. */
export const recognisers: readonly Recogniser[] = [
  code,
  markup,
  invisibleEntity,
  entity,
  braces,
  dollar,
  percent,
  email,
  path,
  doi,
  ipAddress,
  url,
  mention,
  emoji,
  hashtag,
  smiley,
  parameter,
  escapeSequence,
  iban,
  isoDate,
  date,
  listMarker,
  card,
  phone,
  groups,
  price,
  feet,
  nameNumber,
  identifier,
  dottedName,
  version,
  clock,
  score,
  abbreviation,
];
