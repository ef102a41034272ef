import { describe, expect, it } from '@jest/globals';
import { valueOf } from '../../fixtures/answer.ts';
import { shapeWeek } from './week.ts';

const contacts = (weekday: string | null, hour: string, n: number) => ({
  key: [weekday, hour],
  cells: [{ metric: 'contacts', total: valueOf(n, { n }), buckets: [], previous: null }],
});

describe('contacts by weekday and hour', () => {
  const week = shapeWeek({
    groups: [contacts('Sunday', '23', 2), contacts('Monday', '09', 8), contacts('Tuesday', '00', 4)],
  });

  it('are seven days of 24 hours, Monday first', () => {
    expect(week.days.map((day) => [day[0]?.weekday, day.length])).toEqual([
      ['Monday', 24],
      ['Tuesday', 24],
      ['Wednesday', 24],
      ['Thursday', 24],
      ['Friday', 24],
      ['Saturday', 24],
      ['Sunday', 24],
    ]);
  });

  it('Monday at nine is the fullest of 14, Tuesday at midnight half as full, Wednesday at noon empty', () => {
    expect(week.total).toBe(14);
    expect(week.fullest).toMatchObject({ weekday: 'Monday', hour: '09', weight: 1 });
    expect(week.days[1]?.[0]?.weight).toBe(0.5);
    expect(week.days[2]?.[12]).toMatchObject({ weight: 0, value: { value: 0, n: 0 } });
  });

  it('a week without contacts has no fullest hour', () => {
    expect(shapeWeek({ groups: [] })).toMatchObject({ fullest: null, total: 0 });
  });
});
