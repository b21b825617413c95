import type { Options } from "../../src/options/index.ts";
import type { Change } from "./mutant.ts";

/** How a guard is taken away. A trap that several hold names them all, and they go together. */
export interface Guard {
  /** The condition in src/zwnj that is it, and what is left without it. */
  readonly changes?: readonly Change[];
  /** It is the lexicon: each word of the trap is taken out of it in turn. */
  readonly lexicon?: true;
  /** It is the default of an option: what undoes it. */
  readonly options?: Options;
  /** Options under which the guard is seen at all, with it and without it. */
  readonly under?: Options;
}

const JOIN = "line/join-words.ts";
const SPLIT = "line/split-word.ts";
const PHRASE = "line/phrase-of-three.ts";
const CUE = "line/homographs.ts";
const WORD = "word/analyse-word.ts";
const WEEKDAY = "weekday.ts";
const ORDINAL = "ordinal.ts";
const FOREIGN_PLURAL = "foreign-plural.ts";
const LITE = "spaced-suffixes.ts";
const EDGE = "edge.ts";

const INSIDE = "${WORD_END}";

/** A guard that is one piece of one file. */
const code = (file: string, piece: string, replacement = ""): Guard => ({ changes: [[file, piece, replacement]] });
const option = (options: Options, under: Options = {}): Guard => ({ options, under });
const suggested = (guard: Guard): Guard => ({ ...guard, under: { minConfidence: 0.5 } });

export const guards: Readonly<Record<string, Guard>> = {
  "the word is in the lexicon": { lexicon: true },

  // Options.
  "option demonstratives": option({ demonstratives: "zwnj" }),
  "option compoundPrepositions": option({ compoundPrepositions: "zwnj" }),
  "option linkingVav": option({ linkingVav: "zwnj" }),
  "option colloquial": option({ colloquial: true }),
  "option plural": option({}, { plural: "keep" }),
  "option comparative": option({}, { comparative: "keep" }),
  "passages in other languages stay": option({ arabicSpans: "process" }),
  "a word to keep": option({ words: ["سپهر\u200Cافزار"] }, { words: ["سپهر\u200Cافزار"], keep: ["سپهرافزار"] }),

  // می
  "after a cup می is wine": code(JOIN, "(context.roleBefore(token - 1) & Role.cup) !== 0", "false"),
  "only a finite verb follows می": code(
    WORD,
    "if (auxiliary === undefined) continue;\n      this.consider(Cost.mi + auxiliary.cost, (1 << at) | auxiliary.joints, length);",
    "this.consider(Cost.mi, 1 << at, length);",
  ),
  "preverb and verb come from a closed list": code(
    JOIN,
    "grammar.preverbVerbs.has(leftHash ^ context.hash(middle + mi, middle + mi + length))",
    "length > 0",
  ),
  "nothing stands between می and the verb": code(JOIN, "|| tokens.gap[token + 1] !== Gap.space) return", ") return"),

  // A suffix that stands by itself.
  "function words take no suffix": code(JOIN, "(left.role & Role.functionWord) !== 0", "false"),
  "behind a verb with می ها is a particle": code(JOIN, "kinds[0] !== BoundaryKind.mi &&"),
  "behind a verb ها is a particle": code(JOIN, "(flags & FINITE) === 0 ||", "true ||"),
  "only an adjective takes تر": code(JOIN, "(listed && (flags & PLURAL) === 0)", "listed"),
  "a verb takes no تر": code(JOIN, "(listed && (flags & PLURAL) === 0)", "(flags & PLURAL) === 0"),
  "no word of two letters takes تر": code(JOIN, "length > 2 && (chain.text.startsWith", "(chain.text.startsWith"),
  "است stays apart": code(JOIN, "ا?ست)$/", "ست)$/"),
  "ست stays apart": code(JOIN, "ا?ست)$/", "است)$/"),
  "only a participle takes ان": code(JOIN, 'if (chain.text === "ان") return (flags & PARTICIPLE) !== 0 ? LIKELY : 0;'),
  "only a word in heh takes it": code(JOIN, "last !== grammar.heh || length < 3", "length < 3"),
  "no word of two letters takes a pronoun": code(JOIN, "last !== grammar.heh || length < 3", "last !== grammar.heh"),
  "a pronounced heh takes no spaced pronoun": code(
    JOIN,
    "return (flags & (PARTICIPLE | SILENT)) !== 0 ? CERTAIN",
    "return true ? CERTAIN",
  ),
  "only a word in yeh takes it": code(JOIN, "return last === grammar.yeh && length > 3 &&", "return length > 3 &&"),
  "no word of three letters in yeh takes it": code(
    JOIN,
    "last === grammar.yeh && length > 3 &&",
    "last === grammar.yeh &&",
  ),
  "only a listed word in yeh takes it": code(JOIN, "length > 3 && listed ?", "length > 3 ?"),
  "only what takes a plural or تر takes اند": code(
    JOIN,
    "return joins && (flags & (PLURAL | COMPARATIVE)) !== 0 ? CERTAIN : 0;",
    "return CERTAIN;",
  ),
  "only heh takes ی": code(JOIN, "return last === grammar.heh && length > 2", "return length > 2"),
  "no word of two letters takes ی": code(JOIN, "length > 2 && ((flags", "((flags"),
  "a pronounced heh takes no ی": code(JOIN, "((flags & (SILENT | PARTICIPLE)) !== 0 || flags === 0)", "true"),
  "no pair is as long as that": code(
    JOIN,
    "to - from > LONGEST_WORD || endsInEzafe(context, token - 1)) return undefined",
    "endsInEzafe(context, token - 1)) return undefined",
  ),
  "a letter that Persian does not have": code("line/line-context.ts", "foreign[token] === 0 && "),
  "what is no word is not joined": code(JOIN, "((traits[token - 1]! | traits[token]!) & Trait.noWord) !== 0", "false"),
  "only a space stands between them": {
    changes: [["line/tokens.ts", "if (code !== SPACE_CODE) gapBefore = Gap.apart;", ""]],
  },
  "a copula ends its clause": code(JOIN, " && !endsClause(context, token))", " && false)"),
  "function words end the clause of a copula": code(
    JOIN,
    "(context.roleAfter(token) & (Role.functionWord | Role.singularBefore)) !== 0",
    "false",
  ),
  "a mark ends the clause of a copula": code(JOIN, "tokens.gap[token + 1] !== Gap.space ||\n    (context", " (context"),
  "«هر چند» counts nothing": code(SPLIT, " && !isAlthough(context, token - 1)"),
  "a pronoun of its own is a suggestion": code(
    JOIN,
    "joinAs(BoundaryKind.clitic, DOUBTFUL, true)",
    "joinAs(BoundaryKind.clitic, CERTAIN, true)",
  ),
  "only a noun takes a spaced pronoun": suggested(code(JOIN, "return (flags & CLITIC) !== 0 && right", "return right")),
  "only مان, تان and شان are glued": suggested(code(JOIN, "PRONOUNS.includes(text)", "true")),
  "ترم, ترش and هاست are words": code(JOIN, "WORDS.includes(chain.text) && (left.role & Role.time) === 0", "false"),
  "behind a plural تر is wet": code(JOIN, "chain.group === SuffixGroup.comparative && /", "false && /"),
  "an initialism takes all of the names or none": code(JOIN, "end >= last; end--", "end >= token; end--"),

  // Two words.
  "«… و هم …»": code(JOIN, "if ((context.roleBefore(also) & Role.and) !== 0) return true;"),
  "«هم … و هم …»": code(JOIN, "if ((roles[token]! & Role.also) !== 0) return true;", ""),
  "به روز before updating only": code(JOIN, " &&\n    (context.roleAfter(token) & Role.updating) !== 0\n  ) {", ") {"),
  "هر چند is a suggestion": code(JOIN, "joinAs(BoundaryKind.prefix, DOUBTFUL)", "joinAs(BoundaryKind.prefix, CERTAIN)"),
  "هر is joined with چند only": suggested({
    changes: [
      [JOIN, "((left & Role.every) !== 0 && (right & Role.some) !== 0)", "(left & Role.every) !== 0"],
      [JOIN, "(left.role & Role.every) !== 0 && (right.role & Role.some) !== 0", "(left.role & Role.every) !== 0"],
    ],
  }),
  "غیر is joined with an adjective": suggested(code(JOIN, "(glued & LISTED) !== 0 || isAdjective ?", "true ?")),
  "a function word takes no غیر": suggested(
    code(JOIN, " || (right.role & Role.functionWord) !== 0)) return", ")) return"),
  ),
  "a participle with its person is a verb": code(JOIN, "(right.kinds.length > 0 || (context", "((context"),
  "a participle before است is a verb": code(
    JOIN,
    "(right.kinds.length > 0 || (context.roleAfter(token) & Role.auxiliary) !== 0)",
    "right.kinds.length > 0",
  ),
  "a known word is not cut": code(JOIN, "(right.known || !grammar.endings", "(!grammar.endings"),
  "only an ending is cut": code(
    JOIN,
    "(right.known || !grammar.endings.has(context.hash(end, stemEnd)))",
    "right.known",
  ),
  "only a known word is no second member": code(WORD, "    if (known) return false;\n"),
  "only an ending is cut from a second member": code(
    WORD,
    " && grammar.endings.has(this.hash(end, stem))) return true",
    ") return true",
  ),
  "the second member may stand alone": code(WORD, "& SECOND_SPACED) !== 0;", "& (SECOND | SECOND_SPACED)) !== 0;"),
  "pronouns and verbs are no first member": code(
    JOIN,
    "(flags & (PLURAL | COMPARATIVE | CLITIC)) !== 0 && (role",
    "(role",
  ),
  "never joined from spaces": code(
    JOIN,
    "if ((lexicon.flagsOf(hash) & SPACED) !== 0) return joinAs(kind",
    "if (lexicon.find(hash) >= 0) return joinAs(kind",
  ),
  "the ZWNJ stands elsewhere": code(
    JOIN,
    "(lexicon.jointsOf(hash) & (1 << (middle - from))) === 0",
    "lexicon.jointsOf(hash) === 0",
  ),
  "the ZWNJs of a compound stand in it": code(JOIN, " && haveJoints(context, head, token, lexicon.jointsOf(hash))"),
  "a homograph has the ZWNJs of the compound": code(JOIN, "(roles[word]! & Role.homograph) === 0", "true"),
  "no look at a pair without a reason": code(
    JOIN,
    "return mayJoin(context, token) ? joinPair",
    "return true ? joinPair",
  ),
  "a ZWNJ would not be seen": {
    changes: [
      [
        JOIN,
        "context.visible(middle) ? compound(context, pair, head) : solidWord(context, pair, head)",
        "compound(context, pair, head)",
      ],
      [JOIN, "context.visible(middle) &&\n", ""],
    ],
  },
  "before a pronoun بی is a preposition": code(JOIN, " &&\n    (right.role & Role.neverWithout) === 0"),
  "behind بی only a noun": code(JOIN, "    (right.flags & PLURAL) !== 0 &&\n"),
  "behind بی no noun of two letters": code(JOIN, "    to - middle > 2 &&\n"),
  "به stays apart, even as a suggestion": suggested(
    code(JOIN, "if ((left.role & Role.to) !== 0) return options", "if (false) return options"),
  ),
  "a phrase is no suggestion": suggested(code(JOIN, "kind === BoundaryKind.compound || (left", "(left")),
  "a demonstrative is no suggestion": suggested(code(JOIN, " || (left.role & Role.demonstrative) !== 0;", ";")),
  "only letters spell an initialism": {
    changes: [
      [JOIN, "(left & right & Role.letterName) !== 0", "true"],
      [JOIN, "(left.role & right.role & Role.letterName) === 0", "false"],
    ],
  },
  "the initialism is listed": code(
    JOIN,
    "if ((lexicon.flagsOf(hash) & SPACED) !== 0) return joinAs(BoundaryKind.initialism",
    "return joinAs(BoundaryKind.initialism",
  ),
  "no initialism across a mark before it": code(JOIN, "tokens.gap[first] === Gap.space && isName", "isName"),
  "no initialism across a mark in it": code(JOIN, "tokens.gap[last + 1] === Gap.space && isName", "isName"),
  "no initialism across a mark behind it": code(
    JOIN,
    "last + 1 < tokens.count && tokens.gap[last + 1] === Gap.space ? 1",
    "last + 1 < tokens.count ? 1",
  ),
  "no idiom across a mark": {
    ...code(PHRASE, "if (tokens.gap[middle] !== Gap.space || tokens.gap[middle + 1] !== Gap.space) continue;"),
    under: { linkingVav: "zwnj" },
  },
  "شاء stands in the middle of a phrase": code(PHRASE, ": Role.middle;", ": 0;"),
  "what does not join is an initialism as well": code(
    JOIN,
    "((left.role & right.role & Role.letterName) === 0 ?",
    "(!context.visible(middle) || (left.role & right.role & Role.letterName) === 0 ?",
  ),

  // One word.
  "no part of four letters is split": code(SPLIT, "if (end - start < 5) return;"),
  "what has its ZWNJ is not split again": code(SPLIT, "if ((present & ~readable) === 0) {", "{"),
  "a ZWNJ that cannot be seen parts nothing": {
    ...code(SPLIT, "if (!context.visible(from + at)) readable |= 1 << at;", ";"),
    under: { rules: { "zwnj/after-non-joining": false } },
  },
  "a suffix or nothing behind a word of the caller": {
    ...code(
      SPLIT,
      "if (chain === undefined) continue;\n      for (const joint of chain.joints)",
      "for (const joint of chain?.joints ?? [])",
    ),
    under: { words: ["سپهر\u200Cافزار"] },
  },
  "an unknown stem of a plural has three letters": code(WORD, "(stem < 3 || this.lostHeh", "(this.lostHeh"),
  "a stem that lost its heh has no plural": code(WORD, "this.lostHeh(stem) || ", ""),
  "a known word behind one that lost its space has no plural": code(WORD, " || this.lostSpace()"),
  "no plural of ها behind an Arabic article": code(
    WORD,
    "        if (((flags & PLURAL) === 0 || chain.weak) && this.hasArticle()) return undefined;\n",
  ),
  "an ending hides no plural": code(WORD, "      if (this.hidesPlural(base.joints)) continue;\n"),
  "no copula behind می": code(
    WORD,
    "      if (grammar.mi.some((mi) => mi.length === stem && mi.hash === this.hash(0, stem))) continue;\n",
  ),
  "ایشان and ایمان are words": code("word/suffixes.ts", 'if (pronoun.startsWith("ا"))\n'),
  "a copula joins where its letters would": code(JOIN, "joins && (flags", "(flags"),
  "a plural behind a letter that does not join is right": {
    changes: [
      [
        WORD,
        "if (this.visible(stem - 1) !== 0 || (this.flagsOf(0, stem) & KNOWN) !== 0) return false;",
        "if (stem > 0) return false;",
      ],
    ],
  },
  "free words do not fuse": code("after-non-joining.ts", "      if (FREE_WORD.test(text)) continue;\n"),
  "only a listed word takes تر": suggested(code(WORD, "if (stem < 3 || (flags & LISTED) === 0)", "if (stem < 3)")),
  "a noun of two letters takes no تر": suggested(
    code(WORD, "if (stem < 3 || (flags & LISTED) === 0)", "if ((flags & LISTED) === 0)"),
  ),
  "a noun that takes no تر is a guess": code(
    WORD,
    "Cost.comparative + Cost.unearned",
    "Cost.comparative + Cost.unlikely - 1",
  ),
  "what is spoken stands behind a noun": code(WORD, "(!known || (flags & PLURAL) === 0 || this", "(this"),
  "ات explains the plural as well": code(WORD, " || this.explainedByAt(stem))", ")"),
  "یات is a plural by itself": code(WORD, 'chain.text === "ات" || ', ""),
  "a noun in یا takes its endings glued": code(
    WORD,
    " || (chain.text.length === 2 && (this.flagsOf(0, stem + 1) & VOWEL) !== 0))",
    ")",
  ),
  "اند behind a short noun is a guess": code(WORD, "(flags & COMPARATIVE) !== 0 || stem > 3 ? 2", "true ? 2"),
  "a first member has three letters": code(WORD, "(left === NOTHING || at < 3)", "left === NOTHING"),
  "only a stem in heh takes it": code(WORD, "if (last !== grammar.heh) return undefined;"),
  "a pronounced heh takes no ZWNJ": code(WORD, "return (flags & SILENT) !== 0 && stem > 2 ?", "return stem > 2 ?"),
  "a stem in heh has three letters": code(
    WORD,
    "return (flags & SILENT) !== 0 && stem > 2 ?",
    "return (flags & SILENT) !== 0 ?",
  ),
  "the spoken plural comes before the pronoun": code(WORD, "if (chain.weakAfterPlural &&", "if (false &&"),
  "only a stem in yeh takes it": code(WORD, "last !== grammar.yeh || stem < 3", "stem < 3"),
  "a stem in yeh has three letters": code(WORD, "last !== grammar.yeh || stem < 3", "last !== grammar.yeh"),
  "only a listed stem in yeh takes it": code(WORD, " || (flags & LISTED) === 0 || (chain.weak", " || (chain.weak"),
  "a heh behind a letter that does not join is no pronoun's": code(WORD, 'if (chain.text === "م" &&', "if (false &&"),
  "only a participle takes ن": code(WORD, "if (chain.weak && chain.kinds[0] ===", "if (false && chain.kinds[0] ==="),
  "a letter by itself is no suffix": code(JOIN, "/^(?:.|ا?ست)$/", "/^(?:ا?ست)$/"),
  "a pronoun behind yeh stays glued": code(
    WORD,
    "(chain.weak && chain.text.length > 2))\n          return undefined;\n        return Cost.clitic + (chain.weak ? 2 : 0);",
    "false)\n          return undefined;\n        return Cost.clitic;",
  ),
  "only a noun takes اند": code(WORD, "          (flags & CLITIC) !== 0 &&\n          stem > 2", "          stem > 2"),
  "a noun of two letters takes no اند": suggested(
    code(WORD, "(flags & CLITIC) !== 0 &&\n          stem > 2", "(flags & CLITIC) !== 0"),
  ),
  "only heh takes a bare ی": code(WORD, "return last === grammar.heh && (flags & SILENT)", "return (flags & SILENT)"),
  "a pronounced heh takes no bare ی": code(
    WORD,
    "last === grammar.heh && (flags & SILENT) !== 0 && stem > 2 ?",
    "last === grammar.heh && stem > 2 ?",
  ),
  "what does not join has one reading": code(
    WORD,
    "indefinite || surely || this.visible(length - 3) === 0",
    "indefinite || surely",
  ),
  "a noun that is a verb as well": code(
    WORD,
    "(plural.flags & (FINITE | LISTED)) === FINITE",
    "(plural.flags & FINITE) !== 0",
  ),
  "a plural that is sure": code(
    WORD,
    "const surely = !open && (plural.flags & SURELY_PLURAL) !== 0;",
    "const surely = false;",
  ),
  "a rest of enough letters": code(WORD, "end - at < shortest || "),
  "a prefix stands before a word of its kind": code(WORD, "(flags & (needs | noun)) === 0", "false"),
  "a first member is listed": code(WORD, " || (this.flagsOf(0, at) & FIRST) === 0"),
  "behind a first member three letters": code(WORD, "|| end - at < 3 ||", "||"),
  "an unknown first member": code(WORD, "(left === NOTHING || at < 3) && !(second && end - at > 4)", "false"),
  "behind an unknown first member five letters": code(WORD, "!(second && end - at > 4)", "!second"),
  "only a noun takes a derivation": code(
    WORD,
    "if ((base.flags & ending.needs) === 0) continue;\n      best",
    "if ((base.flags & LISTED) === 0) continue;\n      best",
  ),
  "only a noun takes a glued ending": code(
    WORD,
    "if ((base.flags & ending.needs) === 0) continue;\n      if (this.hides",
    "if ((base.flags & (LISTED | FINITE)) === 0) continue;\n      if (this.hides",
  ),
  "a glued ending costs less than a prefix": code(
    WORD,
    "for (const ending of endings) {",
    "for (const ending of []) {",
  ),
  "an ی behind alef is no member": code(WORD, "      this.consider(Cost.inflected, 0, length);\n"),
  "ب and a verb are no prefix and a noun": code(WORD, "    if (this.isSubjunctive()) return NOTHING;\n"),
  "a noun in ی has three letters": code(WORD, "to - from > 3 &&\n      ", ""),
  "a spoken verb has two letters": code(WORD, "if (length - at > 2) {", "{"),

  // Homographs.
  "a homograph waits for its cue": code(CUE, "fits ? other : (usual ?? alone)", "other"),
  "a homograph without a cue stays": code(CUE, "usual ?? alone", "alone"),
  "what stands before a word has to fit": code(
    CUE,
    "(before === undefined || standsBefore(context, token, before)) &&\n",
  ),
  "what stands after a word has to fit": code(
    CUE,
    " &&\n      (after === undefined || standsAfter(context, token, after))",
  ),
  "a line may end anywhere": code(CUE, " && tokens.closesClause(token)"),
  "a cue stands beyond و": code(
    CUE,
    "if ((context.roleBefore(token) & Role.and) !== 0 && token > 1) return isOneOf(context, token - 2, words);",
  ),

  // Rules by pattern.
  "without its rule سه‌شنبه is no prefix and a noun": {
    ...code("word/kind-of-joint.ts", "if (rightPart === grammar.weekday) return BoundaryKind.weekday;"),
    under: { rules: { "zwnj/weekday": false } },
  },
  "only a space is an error": code(WEEKDAY, "(یک|دو|چهار|پنج) )", "(یک|دو|چهار|پنج)[ \\u200C])"),
  "ام is the whole word": code(ORDINAL, INSIDE),
  "a number stands before ام": code(ORDINAL, "${WORD_START}سی", "سی"),
  "سیام glued is a name": code(ORDINAL, 'space === "" && line.text[index - 1] === "ی" ? undefined :'),
  "an abbreviation of its own": code(ORDINAL, "(?=ام", "(?=ا?م"),
  "سه is the whole word": code(WEEKDAY, "${WORD_START}"),
  "ها is the whole word": code(FOREIGN_PLURAL, INSIDE),

  // What a ZWNJ may stand beside.
  "a ZWJ before it keeps a shape": code(EDGE, "if (text[start - 1] === ZWJ) continue;"),
  "it may stand behind a word of any script": code(
    EDGE,
    "(isPersian(text, start - 1) || endsWord(text, start))",
    "isPersian(text, start - 1)",
  ),
  "it belongs to another script": code(EDGE, "      if (!isOfPersian(text, start, at + 1)) continue;\n"),
  "two belong to another script": code("duplicate.ts", " && isOfPersian(text, at, end)"),
  "it is seen behind a letter that joins": code("after-non-joining.ts", "!joinsNext(code) &&"),

  // Without a table of words.
  "words that take no plural": code(LITE, "NEVER_PLURAL.test(left) || VERB", "VERB"),
  "verbs take no plural": code(LITE, " || VERB.test(left)"),
  "words that take no تر": code(LITE, "NEVER_PLURAL.test(left) || WET", "WET"),
  "beside these تر is wet": code(LITE, " || WET.test(left)"),
  "تر و خشک": code(LITE, "(?! و (?:تازه|خشک|تمیز|فرز))"),
  "only a participle takes a person": code(LITE, "(?<=[${IN_WORD}][تد]ه) (?", "(?<=ه) (?"),
  "a word of one letter takes no plural": code(LITE, "/(?<=[${IN_WORD}]{2}) +(?=ها(", "/(?<=[${IN_WORD}]) +(?=ها("),
  "a word of one letter takes no تر": code(
    LITE,
    "/(?<=[${IN_WORD}]{2}) +(?=(?:تر(?!",
    "/(?<=[${IN_WORD}]) +(?=(?:تر(?!",
  ),
  "ها is all of the word": code(LITE, "یند)?${WORD_END})", "یند)?)"),
  "تر is all of the word": code(LITE, "ترین\\u200Cهای)${WORD_END})", "ترین\\u200Cهای))"),
  "ام is all of the word": code(LITE, "اند)${WORD_END})", "اند))"),

  // Of two readings the better one.
  "no noun is made of one in heh or yeh": code(WORD, "before === grammar.heh || before === grammar.yeh", "false"),
  "the pronoun comes before the spoken plural": code(
    WORD,
    " && (this.flagsOf(0, stem - 1) & SURELY_PLURAL) !== 0)\n",
    ")\n",
  ),
  "a verb that is no noun has no plural": code(WORD, "        noPlural ||\n"),
  "a noun that is rather indefinite": code(WORD, "(plural.flags & INDEFINITE) !== 0 ||\n"),
  "the neighbours speak for the indefinite": code(
    SPLIT,
    "if (after || (before && !number)) return singular;",
    "return singular;",
  ),
  "یک and its like speak for the indefinite": code(SPLIT, "(previous & Role.singularAfter) !== 0", "false"),
  "که and its like speak for the indefinite": code(SPLIT, "(next & Role.singularBefore) !== 0 ||"),
  "a plural takes no تر": code(SPLIT, "& (Trait.suffix | Trait.mi)", "& Trait.mi"),
  "a verb with می speaks for the indefinite": code(SPLIT, "& (Trait.suffix | Trait.mi)", "& Trait.suffix"),
  "a spaced می speaks for the indefinite": code(SPLIT, "((next & Role.mi) !== 0 && isVerb(context, token + 2)) ||"),
  "wine does not": code(SPLIT, " && isVerb(context, token + 2)"),
  "از speaks for the indefinite": code(SPLIT, "((next & Role.from) !== 0 && !beginsAttribute(context, token + 1)) ||"),
  "an attribute with از does not": code(SPLIT, " && !beginsAttribute(context, token + 1)"),
  "the end of a clause speaks for the indefinite": code(SPLIT, "tokens.closesClause(token)", "false"),
  "چه speaks for the indefinite": code(SPLIT, "if ((previous & Role.singularAfterUnlessYeh) !== 0 &&", "if (false &&"),
  "چه does not if ی ends the phrase": code(SPLIT, " && !endsInYeh(context, token + 1)"),
  "همه and its like speak for the plural": code(SPLIT, "(previous & Role.pluralAfter) !== 0 ||"),
  "خود and its like speak for the plural": code(SPLIT, " || (next & Role.pluralBefore) !== 0"),
  "a preposition leaves it in doubt": code(SPLIT, "return { ...singular, cost: DOUBTFUL };", "return first;"),
  "a word that is mostly indefinite": code(SPLIT, "(role & Role.mostlySingular) !== 0 ?", "false ?"),
  "a word that is rarely indefinite": code(
    SPLIT,
    "if ((role & Role.rarelySingular) !== 0) return before && after ? singular : plural;",
  ),
  "یک may be a number": code(SPLIT, "(before && !number)", "before"),
  "پی آمد is no verb": code(SPLIT, "(previous & Role.compoundHalf) !== 0", "false"),
  "only آمد and its like are half a noun": code(SPLIT, " && grammar.secondHalves.has(context.hashAt(token))"),
  "the auxiliary sees the participle": code(JOIN, "stem.flags | (left.flags & PARTICIPLE)", "stem.flags"),
  "a solid comparative with an ending": code(
    WORD,
    "(this.flagsOf(0, stem + COMPARATIVE_LETTERS) & LISTED) !== 0 &&",
    "false &&",
  ),
  "a pronoun is no part of a member": code(WORD, "      if (end - at === 4 && this.hasPronoun(at, end)) continue;\n"),
  "an ezafe ends a word": code(JOIN, " || endsInEzafe(context, token - 1)) return undefined", ") return undefined"),
  "it tells when": code(
    JOIN,
    "  if ((left.role & Role.compoundHalf) !== 0 && (context.roleBefore(token - 1) & Role.time) !== 0) return undefined;\n",
  ),
  "a weak suffix is less sure": {
    ...code(JOIN, "chain.weak ? LIKELY : CERTAIN", "CERTAIN"),
    under: { minConfidence: 0.9 },
  },
};
