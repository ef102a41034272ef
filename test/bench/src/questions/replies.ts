/** From what GraphQL gives back to numbers by key. */
import type { Numbers } from './bench-question.ts';

interface Value {
  readonly value: number | null;
  readonly n?: number;
  readonly low?: number | null;
  readonly high?: number | null;
}
export interface AskReply {
  readonly ask: {
    readonly buckets: readonly { readonly start: string }[];
    readonly groups: readonly {
      readonly key: readonly (string | null)[];
      readonly cells: readonly {
        readonly total: Value;
        readonly buckets?: readonly Value[];
        readonly previous?: Value | null;
      }[];
    }[];
  };
}

type Read = (value: Value) => readonly (number | null)[];
const only: Read = ({ value }) => [value];
export const withLimits: Read = ({ value, low, high }) => [value, low ?? null, high ?? null];

/** One key per group: the totals of its metrics. */
export const totals =
  (read: Read = only) =>
  ({ ask }: AskReply): Numbers =>
    new Map(ask.groups.map(({ key, cells }) => [key.join(' | '), cells.flatMap(({ total }) => read(total))]));

/** One key per group and bucket. */
export const overTime =
  (read: Read = only) =>
  ({ ask }: AskReply): Numbers =>
    new Map(
      ask.groups.flatMap(({ key, cells }) =>
        ask.buckets.map(({ start }, b): [string, (number | null)[]] => [
          [...key, Date.parse(start)].join(' | '),
          cells.flatMap(({ buckets }) => read(buckets?.[b] ?? { value: null })),
        ]),
      ),
    );

/** The totals and those of the compared period. */
export const againstBefore = ({ ask }: AskReply): Numbers =>
  new Map(
    ask.groups.map(({ key, cells }) => [
      key.join(' | '),
      cells.flatMap(({ total, previous }) => [total.value, previous?.value ?? null]),
    ]),
  );

export interface SurvivalReply {
  readonly survival: {
    readonly metrics: readonly {
      readonly groups: readonly {
        readonly key: readonly (string | null)[];
        readonly total: { readonly n: number };
        readonly quantiles: readonly { readonly value: number | null }[];
      }[];
    }[];
  };
}
export const quantilesOfCurves = ({ survival }: SurvivalReply): Numbers =>
  new Map(
    (survival.metrics[0]?.groups ?? []).map(({ key, total, quantiles }) => [
      key.join(' | '),
      [total.n, ...quantiles.map(({ value }) => value)],
    ]),
  );

export interface BehindReply {
  readonly behind: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly case: { readonly id: string } } }[];
  };
}
export const casesOfPage = ({ behind }: BehindReply): Numbers =>
  new Map(behind.edges.map(({ node }) => [node.case.id, [behind.totalCount]]));

export interface CaseReply {
  readonly case: { readonly summary: { readonly id: string; readonly contacts: number } } | null;
}
export const contactsOfCase = ({ case: story }: CaseReply): Numbers =>
  new Map(story === null ? [] : [[story.summary.id, [story.summary.contacts]]]);
