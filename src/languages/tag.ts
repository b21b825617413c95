/** The codes of ISO 639-1, which are words of English, too (`it`, `to`, `is`): so it matters where they stand. */
const TWO_LETTERS =
  " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

/** Codes of three letters that people name files by. Most others never stand in a path, but many are words or abbreviations (`bin`, `doc`). */
const THREE_LETTERS =
  " per fas pes prs ara arz ary arq apc aeb acm afb urd pnb skr snd ckb kur kmr sdh pus uig kas azb mzn glk lrc bqi bal brh ast ceb chr dsb fil fur haw hif hmn hsb kab kok lij mai mni nan nds rom sah sat scn shi szl tzm vec yue zgh ";

/** Languages that are written in the Arabic script unless a tag says otherwise; Persian apart. */
const ARABIC_SCRIPT =
  " ar ara arz ary arq apc aeb acm afb ur urd pnb skr sd snd ku kur ckb sdh ps pus ug uig ks kas azb mzn glk lrc bqi bal brh ";

/** Languages of the Arabic script by their English names, and those that stand beside them: `arabic/`, `README_arabic.md`, `{"persian": …}`. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  arabic: "ar",
  azerbaijani: "az",
  dari: "fa",
  english: "en",
  farsi: "fa",
  french: "fr",
  german: "de",
  kurdish: "ku",
  pashto: "ps",
  persian: "fa",
  russian: "ru",
  sindhi: "sd",
  sorani: "ckb",
  spanish: "es",
  turkish: "tr",
  urdu: "ur",
  uyghur: "ug",
};

/** Language, script, region; Android writes `r` before a region and gettext a modifier or an encoding behind. */
const TAG = /^([a-z]{2,3})(?:[-_+]([a-z]{4}))?(?:[-_+]r?([a-z]{2}|\d{3}))?(?:[@.][\w-]+)*$/i;

/** What a language tag says. */
export interface Tag {
  /** The language in lower case: `"fa"`, `"ckb"`. */
  readonly language: string;
  /** Whether the language is written in the Arabic script. */
  readonly isArabicScript: boolean;
}

/**
 * Reads a language tag as it stands in files and paths (`fa`, `fa-IR`, `ar_SA`, `pa-Arab`, `values-b+ar+EG` without its
 * beginning): nothing for a language that is not in the lists above.
 */
export function readTag(text: string): Tag | undefined {
  const [, code, script, region] = TAG.exec(text.trim()) ?? [];
  const language = code?.toLowerCase();
  if (language === undefined || !(language.length === 2 ? TWO_LETTERS : THREE_LETTERS).includes(` ${language} `)) {
    return undefined;
  }
  const home = `${language}-${region?.toLowerCase()}`;
  const isArabicScript =
    script === undefined
      ? ARABIC_SCRIPT.includes(` ${language} `) || home === "pa-pk" || home === "az-ir" || isPersian(language)
      : script.toLowerCase() === "arab";
  return { language, isArabicScript };
}

/** Whether a language tag names Persian, Dari (`fa-AF`, `prs`) being Persian as well. */
export function isPersian(tag: string): boolean {
  return /^(?:fa|fas|per|pes|prs)(?:[-_@.].*)?$/is.test(tag.trim());
}

/** Reads a tag or a language's English name in any case (`Arabic`): for keys and names of files, where people write either. */
export function readTagOrName(text: string): Tag | undefined {
  const name = text.toLowerCase();
  const code = Object.hasOwn(ENGLISH_NAMES, name) ? ENGLISH_NAMES[name] : undefined;
  return readTag(code ?? text);
}
