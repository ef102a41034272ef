/** A question of the benchmark: how it is asked of us, how of SQL, and how the two are compared. */
import type { QuestionAsAsked } from '@twicetold/metrics';
import type { Names } from '../rows/export-rows.ts';
import type { Dialect } from '../rows/dialect.ts';

/** What questions are asked about. */
export interface World {
  readonly asOf: number;
  readonly names: Names;
  /** Some cases to be looked up by their id. */
  readonly caseIds: readonly string[];
}

export type Asked =
  | { readonly kind: 'ask'; readonly question: QuestionAsAsked; readonly shows: string }
  | { readonly kind: 'survival'; readonly question: QuestionAsAsked }
  | {
      readonly kind: 'behind';
      readonly question: QuestionAsAsked;
      readonly cell: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'case'; readonly id: string };

/** By key; the values of one key in a fixed order. */
export type Numbers = ReadonlyMap<string, readonly (number | null)[]>;

/** What a leading column of SQL is: a number of a name, an instant in milliseconds, or itself. */
export type KeyColumn = 'team' | 'channel' | 'reason' | 'itself';

export type RollUp = { readonly sql: string } | { readonly cannot: string };

export interface BenchQuestion {
  readonly id: string;
  readonly title: string;
  readonly asked: (world: World, round: number) => Asked;
  /** Of what GraphQL gives back. */
  readonly numbers: (data: never) => Numbers;
  readonly keys: readonly KeyColumn[];
  /** null: SQL cannot, and why stands in `sqlCannot`. */
  readonly sql: ((dialect: Dialect, world: World, round: number) => string) | null;
  readonly sqlCannot?: string;
  readonly rollUp: RollUp;
}

/** Rows of SQL by key, names put in for their numbers. */
export function numbersOfRows(
  rows: readonly (readonly (string | number | null)[])[],
  keys: readonly KeyColumn[],
  { names }: World,
): Numbers {
  return new Map(
    rows.map((row) => {
      const key = keys.map((kind, i) => {
        const value = row[i] ?? null;
        return kind === 'itself' ? String(value) : String(value === null ? null : names[kind][Number(value)]);
      });
      return [
        key.join(' | '),
        row.slice(keys.length).map((value) => (value === null ? null : Number(value))),
      ];
    }),
  );
}

const CLOSE = 1e-6;

/** How many keys were compared, and the first that differ; what nothing was counted for may be missing in SQL. */
export function compared(
  ours: Numbers,
  theirs: Numbers,
): { readonly agree: number; readonly differ: readonly string[] } {
  const differ: string[] = [];
  let agree = 0;
  for (const [key, values] of ours) {
    const others = theirs.get(key);
    const same =
      others === undefined
        ? values.every((value) => value === null || value === 0)
        : values.every((value, i) => isClose(value, others[i] ?? null));
    if (same) agree++;
    else differ.push(`${key}: ${values.join(', ')} against ${others?.join(', ') ?? 'nothing'}`);
  }
  return { agree, differ };
}

const isClose = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(a), Math.abs(b));
