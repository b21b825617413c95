/** A kind of string of a language. */
export interface StringSyntax {
  /** What it begins with, its quote included; sticky. */
  readonly opening: RegExp;
  readonly closing: string;
  /** How a quote stands within: behind a backslash, twice, or not at all. */
  readonly quoting: "\\" | "twice" | "never";
  readonly isMultiline?: boolean;
  /** What is filled in: `${a}` and `$a`, `{a}`, `\(a)`. */
  readonly holes?: "${" | "{" | "\\(";
  /** Whether it is a character, bytes or a pattern. */
  readonly isCode?: boolean;
}

/** What a scanner needs to know of a language. The first kind of string whose opening fits is meant. */
export interface Language {
  readonly line: readonly string[];
  readonly blocks: readonly (readonly [opening: string, closing: string])[];
  readonly strings: readonly StringSyntax[];
  /** Whether strings in braces are a set, which is there to be asked. */
  readonly hasSets?: boolean;
}

const SLASHES = { line: ["//"], blocks: [["/*", "*/"]] } as const;
const CHARACTER: StringSyntax = {
  opening: /'(?=(?:\\.[^']{0,8}|[^'\\\n])')/y,
  closing: "'",
  quoting: "\\",
  isCode: true,
};
const DOUBLE: StringSyntax = { opening: /"/y, closing: '"', quoting: "\\" };

export const csharp: Language = {
  ...SLASHES,
  strings: [
    CHARACTER,
    { opening: /\$+"""/y, closing: '"""', quoting: "never", isMultiline: true, holes: "{" },
    { opening: /"""/y, closing: '"""', quoting: "never", isMultiline: true },
    { opening: /(?:\$@|@\$)"/y, closing: '"', quoting: "twice", isMultiline: true, holes: "{" },
    { opening: /@"/y, closing: '"', quoting: "twice", isMultiline: true },
    { ...DOUBLE, opening: /\$"/y, holes: "{" },
    DOUBLE,
  ],
};

export const python: Language = {
  hasSets: true,
  line: ["#"],
  blocks: [],
  strings: [
    { opening: /(?<!\w)(?:b|rb|br)"""/iy, closing: '"""', quoting: "\\", isMultiline: true, isCode: true },
    { opening: /(?<!\w)(?:f|fr|rf)"""/iy, closing: '"""', quoting: "\\", isMultiline: true, holes: "{" },
    { opening: /(?<!\w)[ru]?"""/iy, closing: '"""', quoting: "\\", isMultiline: true },
    { opening: /(?<!\w)(?:b|rb|br)'''/iy, closing: "'''", quoting: "\\", isMultiline: true, isCode: true },
    { opening: /(?<!\w)(?:f|fr|rf)'''/iy, closing: "'''", quoting: "\\", isMultiline: true, holes: "{" },
    { opening: /(?<!\w)[ru]?'''/iy, closing: "'''", quoting: "\\", isMultiline: true },
    { opening: /(?<!\w)(?:b|rb|br)"/iy, closing: '"', quoting: "\\", isCode: true },
    { opening: /(?<!\w)(?:f|fr|rf)"/iy, closing: '"', quoting: "\\", holes: "{" },
    { opening: /(?<!\w)[ru]?"/iy, closing: '"', quoting: "\\" },
    { opening: /(?<!\w)(?:b|rb|br)'/iy, closing: "'", quoting: "\\", isCode: true },
    { opening: /(?<!\w)(?:f|fr|rf)'/iy, closing: "'", quoting: "\\", holes: "{" },
    { opening: /(?<!\w)[ru]?'/iy, closing: "'", quoting: "\\" },
  ],
};

export const kotlin: Language = {
  ...SLASHES,
  strings: [
    CHARACTER,
    { opening: /"""/y, closing: '"""', quoting: "never", isMultiline: true, holes: "${" },
    { ...DOUBLE, holes: "${" },
  ],
};

export const dart: Language = {
  hasSets: true,
  ...SLASHES,
  strings: [
    { opening: /r"""/y, closing: '"""', quoting: "never", isMultiline: true },
    { opening: /r'''/y, closing: "'''", quoting: "never", isMultiline: true },
    { opening: /r"/y, closing: '"', quoting: "never" },
    { opening: /r'/y, closing: "'", quoting: "never" },
    { opening: /"""/y, closing: '"""', quoting: "\\", isMultiline: true, holes: "${" },
    { opening: /'''/y, closing: "'''", quoting: "\\", isMultiline: true, holes: "${" },
    { ...DOUBLE, holes: "${" },
    { opening: /'/y, closing: "'", quoting: "\\", holes: "${" },
  ],
};

export const go: Language = {
  ...SLASHES,
  strings: [CHARACTER, DOUBLE, { opening: /`/y, closing: "`", quoting: "never", isMultiline: true }],
};
