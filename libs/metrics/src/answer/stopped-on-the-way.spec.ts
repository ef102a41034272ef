import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { METRICS } from '../catalogue/catalogue.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { findings } from '../analysis/findings/findings.ts';
import { answer } from './answer.ts';

const metrics = METRICS.map(({ id }) => id);
const question = { metrics, by: ['team'], grain: 'WEEK', compare: 'PREVIOUS_PERIOD' } as const;

describe('an answer for which nobody waits any more', () => {
  const [log = []] = fc.sample(randomLog, { seed: 7, numRuns: 1 });
  const columns = foldIntoColumns(log);

  it.each([
    ['numbers', answer],
    ['findings', findings],
  ])('stops before the next metric: %s', (_, made) => {
    let steps = 0;
    made(columns, question, { ...RANDOM_LOG, goOn: () => void (steps += 1) });
    expect(steps).toBeGreaterThan(metrics.length);
    for (const last of [1, 2, Math.floor(steps / 2), steps]) {
      let done = 0;
      const goOn = () => {
        done += 1;
        if (done === last) throw new Error('too late');
      };
      expect(() => made(columns, question, { ...RANDOM_LOG, goOn })).toThrow('too late');
      expect(done).toBe(last);
    }
  });
});
