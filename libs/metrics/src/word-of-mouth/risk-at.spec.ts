import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answer } from '../answer/answer.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { addToDay, startOfDay } from '../periods/calendar-day.ts';

const DAY = 86_400_000;
const WINDOWS = [1, 7, 30] as const;

describe('The risk of a past day', () => {
  it('is what the log of that day would have answered, whatever happened since', () => {
    fc.assert(
      fc.property(
        randomLog,
        fc.integer({ min: 0, max: 58 }),
        fc.constantFrom(...WINDOWS),
        fc.boolean(),
        (log, day, windowDays, sameReason) => {
          const riskAt = new Date(RANDOM_LOG.firstEventAt + day * DAY).toISOString().slice(0, 10);
          const asOf = startOfDay(addToDay(riskAt, 1, 'day'), RANDOM_LOG.zone) - 1;
          const asked = { metrics: ['word_of_mouth_index', 'word_of_mouth_at_risk'], windowDays, sameReason };
          const logThen = log.filter(({ at }) => Date.parse(at) <= asOf);
          const then = foldIntoColumns(logThen);
          const numbers = (found: ReturnType<typeof answer>) =>
            found.overall.map(({ total: { value, n } }) => [value === null ? null : value.toFixed(9), n]);
          const now = answer(foldIntoColumns(log), { ...asked, riskAt }, RANDOM_LOG);
          // A log in which no customer was in touch yet knows of no risk; this one knows by now.
          if (!logThen.some((event) => event.type === 'contact' && event.direction === 'inbound')) return;
          expect(numbers(now)).toEqual(numbers(answer(then, asked, { ...RANDOM_LOG, asOf })));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is that of today when the day is not over, or lies ahead', () => {
    const { question } = answer(
      foldIntoColumns([]),
      { metrics: ['word_of_mouth_index'], riskAt: '2027-01-01' },
      RANDOM_LOG,
    );
    expect(question.riskAt).toBeNull();
  });
});
