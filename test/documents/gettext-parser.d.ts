declare module "gettext-parser" {
  interface Message {
    readonly msgid: string;
    readonly msgctxt?: string;
    readonly msgstr: readonly string[];
  }
  export const po: {
    parse(source: string): { readonly translations: Readonly<Record<string, Readonly<Record<string, Message>>>> };
  };
}
