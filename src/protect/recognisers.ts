import { abbreviation, listMarker } from "./abbreviation.ts";
import { code } from "./code.ts";
import { email } from "./email.ts";
import { emoji, smiley } from "./emoji.ts";
import { entity, invisibleEntity } from "./entity.ts";
import { dottedName, identifier, nameNumber } from "./identifier.ts";
import { markup } from "./markup.ts";
import { hashtag, mention } from "./mention.ts";
import {
  card,
  clock,
  date,
  doi,
  feet,
  groups,
  iban,
  ipAddress,
  isoDate,
  phone,
  price,
  score,
  version,
} from "./number.ts";
import { escape, path } from "./path.ts";
import { braces, dollar, parameter, percent } from "./placeholder.ts";
import type { Recogniser } from "./recogniser.ts";
import { url } from "./url.ts";

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
  escape,
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
