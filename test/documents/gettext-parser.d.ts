declare module "gettext-parser" {
  interface Message {
    readonly msgid: string;
    readonly msgctxt?: string;
    readonly msgid_plural?: string;
    readonly msgstr: readonly string[];
    readonly comments?: Readonly<Record<string, string>>;
  }
  export const po: {
    parse(source: string): {
      readonly headers: Readonly<Record<string, string>>;
      readonly translations: Readonly<Record<string, Readonly<Record<string, Message>>>>;
    };
  };
}
