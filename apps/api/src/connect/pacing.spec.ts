import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Pacing } from './pacing.ts';

const MINUTE = 60_000;

describe('Requests to a source that allows so many', () => {
  it('go at once until as many are sent, and then when the oldest one is long enough ago', () => {
    const pacing = new Pacing([{ paths: /./, requests: 2, perMs: MINUTE }]);
    expect([0, 1_000, 2_000, 2_000].map((now) => pacing.pauseBefore('/tickets', now))).toEqual([
      0, 0,
      // 0 + a minute, 1 s + a minute.
      58_000, 59_000,
    ]);
  });

  it('wait by the slowest of the paces that their path has', () => {
    const pacing = new Pacing([
      { paths: /./, requests: 100, perMs: MINUTE },
      { paths: /^\/incremental\//, requests: 1, perMs: 6_000 },
    ]);
    expect(pacing.pauseBefore('/incremental/tickets?cursor=1', 0)).toBe(0);
    expect(pacing.pauseBefore('/users/1', 0)).toBe(0);
    expect(pacing.pauseBefore('/incremental/tickets?cursor=2', 0)).toBe(6_000);
  });

  it('are never more than allowed in any stretch of time', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 5 }), (between, requests) => {
        const pacing = new Pacing([{ paths: /./, requests, perMs: MINUTE }]);
        let now = 0;
        const sent = between.map((gap) => {
          now += gap;
          now += pacing.pauseBefore('/', now);
          return now;
        });
        for (let place = requests; place < sent.length; place++)
          expect((sent[place] as number) - (sent[place - requests] as number)).toBeGreaterThanOrEqual(MINUTE);
      }),
    );
  });
});
