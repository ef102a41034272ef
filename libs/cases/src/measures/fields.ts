/**
 * What a measure row is made of. A measure declares its fields once; packing, storing, loading into
 * columns and reading them back all follow from the declaration, so a new fact needs no other change.
 */

/** Dictionaries of names that workspaces bring with them; kept as small integers everywhere else. */
export const DICTIONARIES = [
  'team',
  'agent',
  'channel',
  'reason',
  'product',
  'segment',
  'priority',
  'field',
  'fieldSet',
] as const;
export type DictionaryName = (typeof DICTIONARIES)[number];

export type FieldSpec =
  /** Name out of a dictionary, or null. */
  | { readonly kind: 'dimension'; readonly dictionary: DictionaryName }
  /** One of a fixed list of words, or null. */
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  /** Milliseconds since 1970 UTC, or null. */
  | { readonly kind: 'instant' }
  /** Milliseconds, may be negative where a source contradicts itself, or null. */
  | { readonly kind: 'duration' }
  /** Whole number of things, at least 0, or null. */
  | { readonly kind: 'count' }
  | { readonly kind: 'flag' }
  /** Any of a fixed list of at most 16 words, as a bit set: bit i is `values[i]`. */
  | { readonly kind: 'wordSet'; readonly values: readonly string[] }
  /** Any number, or null. */
  | { readonly kind: 'number' }
  /** Position in the customer's list of cases. */
  | { readonly kind: 'case' }
  /** Bit set of the issue variants (see variants.ts) for which the row holds. */
  | { readonly kind: 'variants' };

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

type ValueOf<F extends FieldSpec> = F extends { kind: 'dimension' }
  ? string | null
  : F extends { kind: 'oneOf'; values: infer V extends readonly string[] }
    ? V[number] | null
    : F extends { kind: 'flag' }
      ? boolean
      : F extends { kind: 'case' | 'variants' | 'wordSet' }
        ? number
        : number | null;

/** The plain row that a measure yields. */
export type RowOf<S extends FieldSpecs> = { -readonly [K in keyof S]: ValueOf<S[K]> };

export const dimension = <const D extends DictionaryName>(dictionary: D) =>
  ({ kind: 'dimension', dictionary }) as const;
export const oneOf = <const V extends readonly string[]>(...values: V) =>
  ({ kind: 'oneOf', values }) as const;
export const instant = { kind: 'instant' } as const;
export const duration = { kind: 'duration' } as const;
export const count = { kind: 'count' } as const;
export const flag = { kind: 'flag' } as const;
export const wordSet = <const V extends readonly string[]>(...values: V) =>
  ({ kind: 'wordSet', values }) as const;
export const number = { kind: 'number' } as const;
export const caseOrdinal = { kind: 'case' } as const;
export const variants = { kind: 'variants' } as const;
