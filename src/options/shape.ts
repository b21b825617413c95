/**
 * What a value may be. One description gives the type of an option ({@link ValueOf}), its check and the message of a failed one
 * (validate.ts), and the JSON Schema and the tables of the docs (`npm run generate`).
 */
export type Shape =
  | { readonly kind: "boolean" }
  | {
      readonly kind: "string";
      readonly pattern?: RegExp;
      readonly holds?: (text: string) => boolean;
      readonly what?: string;
    }
  | { readonly kind: "number"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "choice"; readonly values: readonly (string | boolean)[] }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "either"; readonly shapes: readonly Shape[] }
  /** Without `keys` it takes any. */
  | { readonly kind: "map"; readonly keys?: readonly string[]; readonly keyName: string; readonly of: Shape }
  | { readonly kind: "object"; readonly fields: Shapes; readonly required: readonly string[] }
  /** What no file can hold. */
  | { readonly kind: "test"; readonly what: string; readonly holds: (value: unknown) => boolean };

/** Options or fields by name. */
export type Shapes = Readonly<Record<string, Shape>>;

interface Simple {
  readonly boolean: boolean;
  readonly string: string;
  readonly number: number;
}

/** The type of the values that a shape lets in. */
export type ValueOf<S> = S extends { kind: infer Kind extends keyof Simple }
  ? Simple[Kind]
  : S extends { kind: "choice"; values: readonly (infer Value)[] }
    ? Value
    : S extends { kind: "list"; of: infer Of }
      ? readonly ValueOf<Of>[]
      : S extends { kind: "either"; shapes: readonly (infer Either)[] }
        ? ValueOf<Either>
        : S extends { kind: "map"; keys: readonly (infer Key extends string)[]; of: infer Of }
          ? Readonly<Partial<Record<Key, ValueOf<Of>>>>
          : S extends { kind: "map"; of: infer Of }
            ? Readonly<Record<string, ValueOf<Of>>>
            : S extends { kind: "object"; fields: infer F; required: readonly (infer Required)[] }
              ? ObjectOf<F, Required & keyof F>
              : S extends { kind: "test"; holds: (value: unknown) => value is infer Value }
                ? Value
                : never;

type ObjectOf<F, Required extends keyof F> = Fields<Omit<F, Required>> & {
  readonly [Name in Required]: ValueOf<F[Name]>;
} extends infer Whole
  ? { readonly [Name in keyof Whole]: Whole[Name] }
  : never;

/** An object of options, each of which may be left out. Their comments come along. */
export type Fields<F> = { readonly [K in keyof F]?: ValueOf<F[K]> };
