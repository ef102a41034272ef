/** Contacts by weekday and hour of the workspace's zone: 7 × 24, an hour in which nobody came is 0. */
import { WEEKDAYS } from '../../messages/name-in.ts';
import type { Answer, Value } from '../../request/ask.ts';

export const HOURS: readonly string[] = Array.from({ length: 24 }, (_, hour) =>
  String(hour).padStart(2, '0'),
);

export interface WeekCell {
  readonly weekday: string;
  readonly hour: string;
  readonly value: Value;
  /** Of the fullest hour, 0 to 1. */
  readonly weight: number;
}

export interface Week {
  /** Monday to Sunday, each from 0 to 23 o'clock. */
  readonly days: readonly (readonly WeekCell[])[];
  readonly fullest: WeekCell | null;
  /** All that have a weekday and an hour. */
  readonly total: number;
}

const nobody: Value = {
  value: 0,
  n: 0,
  low: null,
  high: null,
  excluded: [],
  maturity: null,
  coverage: null,
  unknownBecause: null,
};

export function shapeWeek({ groups }: Pick<Answer, 'groups'>): Week {
  const values = new Map(groups.map(({ key, cells }) => [key.join(' '), cells[0]?.total ?? nobody]));
  const most = Math.max(0, ...[...values.values()].map(({ n }) => n));
  const days = WEEKDAYS.map((weekday) =>
    HOURS.map((hour): WeekCell => {
      const value = values.get(`${weekday} ${hour}`) ?? nobody;
      return { weekday, hour, value, weight: most === 0 ? 0 : value.n / most };
    }),
  );
  const cells = days.flat();
  return {
    days,
    fullest: most === 0 ? null : (cells.find(({ weight }) => weight === 1) ?? null),
    total: cells.reduce((sum, { value }) => sum + value.n, 0),
  };
}
