/** A number by how the case went: clean, recovered, failed, in that order, on one scale with their intervals. */
import type { Answer, Value } from '../../request/ask.ts';
import { TOO_FEW } from '../../ui/panel/standing.ts';

export const WAYS = ['clean', 'recovered', 'failed'] as const;
export type Way = (typeof WAYS)[number];

/** Below that a value is drawn as a ring: its interval says more than its place. */
export const SMALL = 30;

export interface HowRow {
  readonly way: Way;
  readonly value: Value;
  /** Positions on the scale, 0 to 1; null where nothing is known or too few are. */
  readonly at: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly small: boolean;
}

export interface How {
  readonly unit: string;
  readonly rows: readonly HowRow[];
  /** Where 0 lies, if the scale has negative values. */
  readonly zero: number | null;
  readonly ends: readonly [low: number, high: number];
}

const nothing: Value = {
  value: null,
  n: 0,
  low: null,
  high: null,
  excluded: [],
  maturity: null,
  coverage: null,
  unknownBecause: 'no_issues',
};

/** Scores run from −100 to 100 and shares from 0 to 1, unless everything lies in a lower part of it. */
export function shapeHow(answer: Answer, metric: string): How {
  const unit = answer.definitions.find((each) => each.metric === metric)?.unit ?? 'share';
  const values = WAYS.map((way) => {
    const group = answer.groups.find(({ key }) => key[0] === way);
    return group?.cells.find((cells) => cells.metric === metric)?.total ?? nothing;
  });
  const shown = values.filter(({ value, n }) => value !== null && n >= TOO_FEW);
  const ends = unit === 'score' ? ([-100, 100] as const) : ([0, ceilingOf(shown)] as const);
  const place = (value: number | null) =>
    value === null ? null : Math.min(1, Math.max(0, (value - ends[0]) / (ends[1] - ends[0])));
  return {
    unit,
    ends,
    zero: ends[0] < 0 ? (place(0) ?? null) : null,
    rows: WAYS.map((way, i) => {
      const value = values[i] ?? nothing;
      const drawn = value.value !== null && value.n >= TOO_FEW;
      return {
        way,
        value,
        at: drawn ? place(value.value) : null,
        from: drawn ? place(value.low) : null,
        to: drawn ? place(value.high ?? ends[1]) : null,
        small: value.n < SMALL,
      };
    }),
  };
}

/** Shares that are all small are read on a scale of their own, which starts at 0 like every other. */
function ceilingOf(values: readonly Value[]): number {
  const reach = Math.max(0, ...values.map(({ value, high }) => high ?? value ?? 0));
  return [0.05, 0.1, 0.25, 0.5].find((end) => reach <= end) ?? 1;
}
