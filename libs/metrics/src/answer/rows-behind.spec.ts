import { describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import fc from 'fast-check';
import { METRICS } from '../catalogue/catalogue.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import type { Question } from '../question/question.ts';
import { answer } from './answer.ts';
import { casesBehind, handoffsBehind } from './rows-behind.ts';

const context = {
  asOf: Date.parse('2026-10-31T00:00:00Z'),
  zone: 'UTC',
  firstEventAt: Date.parse('2026-03-05T14:00:00Z'),
};
const columns = foldIntoColumns(STORY_NAMES.flatMap(storyEvents));
const cases = (metric: string) => {
  const found = casesBehind(columns, { metrics: [metric] }, context);
  return found.rows(0, found.count);
};

describe('The rows behind a question', () => {
  it('are the six cases of the five stories, each once, whatever is counted in them', () => {
    expect(cases('cases_opened').map(({ counted }) => counted)).toEqual([1, 1, 1, 1, 1, 1]);
    // 3 + 7 + 2 + 3 + 1 contacts, in five or six cases
    expect(cases('contacts').reduce((sum, { counted }) => sum + counted, 0)).toBe(16);
  });

  it('carry the seconds of each case, whose sum is that of the stories', () => {
    const seconds = cases('resolution_median').map(({ value }) => value);
    expect(seconds.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([
      720, 1_140, 1_500, 15_600, 975_900, 9_250_200,
    ]);
  });

  it('handoffs are those that the number counts; where it counts something else, all of them', () => {
    const all = handoffsBehind(columns, { metrics: ['handoffs'] }, context);
    const others = handoffsBehind(columns, { metrics: ['resolution_median'] }, context);
    expect([others.metric, others.count]).toEqual(['handoffs', all.count]);
    const [handoffs] = answer(columns, { metrics: ['handoffs'] }, context).overall;
    expect(all.count).toBe(handoffs?.total.n);
  });

  it('add up to the n of every metric, on any log', () => {
    fc.assert(
      fc.property(randomLog, fc.constantFrom(...METRICS.map(({ id }) => id)), (events, metric) => {
        const log = foldIntoColumns(events);
        const asked = { metrics: [metric] };
        const n = answer(log, asked, RANDOM_LOG).overall[0]?.total.n;
        const found = casesBehind(log, asked, RANDOM_LOG);
        const rows = found.rows(0, found.count);
        expect(rows.reduce((sum, { counted }) => sum + counted, 0)).toBe(n);
        expect(new Set(rows.map(({ customer, ordinal }) => `${customer} ${ordinal}`)).size).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  it('of one cell add up to its n, for every metric, group and month', () => {
    const metrics = METRICS.map(({ id }) => id);
    fc.assert(
      fc.property(randomLog, fc.constantFrom(...metrics), (events, metric) => {
        const log = foldIntoColumns(events);
        const asked: Question = { metrics: [metric], by: ['channel'], grain: 'MONTH' };
        const { groups, buckets } = answer(log, asked, RANDOM_LOG);
        for (const { key, cells } of groups) {
          const [first] = cells;
          const counted = (bucket: string | null) => {
            const found = casesBehind(log, asked, RANDOM_LOG, { key, bucket });
            return found.rows(0, found.count).reduce((sum, each) => sum + each.counted, 0);
          };
          expect(counted(null)).toBe(first?.total.n);
          const latest = buckets.length - 1;
          expect(counted(buckets[latest]?.label ?? null)).toBe(first?.buckets[latest]?.n);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a cell with the wrong number of names are refused', () => {
    const asked: Question = { metrics: ['contacts'], by: ['channel', 'team'] };
    expect(() => casesBehind(columns, asked, context, { key: ['phone'] })).toThrow(
      'one name for each dimension',
    );
  });
});
