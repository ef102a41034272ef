import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { METRICS } from '../catalogue/catalogue.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import type { Question } from '../question/question.ts';
import { answer } from './answer.ts';

const ALL = METRICS.map(({ id }) => id);
const questions: fc.Arbitrary<Omit<Question, 'metrics'>> = fc.record({
  by: fc.constantFrom(['team'], ['channel'], ['team', 'channel']),
  grain: fc.constantFrom('NONE', 'WEEK'),
  attribution: fc.constantFrom('RESOLVING', 'PARTICIPATING'),
  compare: fc.constantFrom('NONE', 'PREVIOUS_PERIOD'),
  filters: fc.constantFrom([], [{ dimension: 'channel', in: ['phone'] }]),
  from: fc.constant('2026-01-20'),
});

describe('Metrics that are asked together', () => {
  it('have the numbers that each has when it is asked alone, in every group and bucket', () => {
    fc.assert(
      fc.property(randomLog, questions, (events, question) => {
        const together = answer(foldIntoColumns(events), { ...question, metrics: ALL }, RANDOM_LOG);
        const columns = foldIntoColumns(events);
        ALL.forEach((metric, m) => {
          const alone = answer(columns, { ...question, metrics: [metric] }, RANDOM_LOG);
          expect(together.overall[m]).toEqual(alone.overall[0]);
          for (const { key, cells } of alone.groups) {
            const group = together.groups.find((other) => other.key.join('|') === key.join('|'));
            expect(group?.cells[m]).toEqual(cells[0]);
          }
        });
      }),
      { numRuns: 15 },
    );
  });

  it('have the same number of everything whether or not it is cut into groups', () => {
    fc.assert(
      fc.property(randomLog, questions, (events, question) => {
        const columns = foldIntoColumns(events);
        const cut = answer(columns, { ...question, metrics: ALL }, RANDOM_LOG);
        const whole = answer(columns, { ...question, metrics: ALL, by: [] }, RANDOM_LOG);
        whole.overall.forEach((cells, m) => {
          const of = cut.overall[m];
          // A dimension that its table does not have makes it unknown.
          if (of?.total.unknownBecause !== 'dimension_not_for_metric') expect(of).toEqual(cells);
        });
      }),
      { numRuns: 25 },
    );
  });
});
