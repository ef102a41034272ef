import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import { answer } from '../answer/answer.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { DEFAULT_AUDIENCE, exposure } from './exposure.ts';
import { riskDistribution } from './risk-distribution.ts';

const stories = foldIntoColumns(STORY_NAMES.flatMap(storyEvents));
const context = {
  asOf: Date.parse('2026-10-31T00:00:00Z'),
  zone: 'UTC',
  firstEventAt: Date.parse('2026-03-01T00:00:00Z'),
};
const asked = { metrics: ['word_of_mouth_index'], windowDays: 30 } as const;

describe('Exposure', () => {
  it('of the five stories is what could be seen of their posts, and their five risks times the audience', () => {
    const { overall, audience } = exposure(stories, asked, context);
    expect(audience).toEqual(DEFAULT_AUDIENCE);
    // 1900 for the modem, 420 for the sofa, 5 million for the cancellation.
    expect(overall.observed).toMatchObject({ n: 3, value: 5_002_320 });
    // The modem is two cases and one issue.
    expect(overall.expected.n).toBe(5);
    const { value, low, high } = overall.expected;
    expect((high as number) / (low as number)).toBeCloseTo(95 / 31, 9);
    expect((value as number) / (low as number)).toBeCloseTo(Math.sqrt(95 / 31), 9);
  });

  it('takes the audience that the workspace has set, each end of it', () => {
    const settings = { audience: { low: 1, likely: 2, high: 10 } };
    const own = exposure(stories, asked, { ...context, settings });
    const { value, low, high } = own.overall.expected;
    expect(own.audienceIsSet).toBe(true);
    expect([value, high].map((people) => (people as number) / (low as number))).toEqual([
      expect.closeTo(2, 9),
      expect.closeTo(10, 9),
    ]);
  });

  it('adds up over groups, each issue counted once', () => {
    fc.assert(
      fc.property(randomLog, fc.constantFrom('reason', 'channel', 'team'), (log, by) => {
        const columns = foldIntoColumns(log);
        const { overall, groups } = exposure(columns, { ...asked, by: [by] }, RANDOM_LOG);
        const sum = groups.reduce((all, { expected }) => all + (expected.value ?? 0), 0);
        if (overall.expected.value !== null) expect(sum).toBeCloseTo(overall.expected.value, 6);
        const issues = answer(columns, { metrics: ['issues'], windowDays: 30 }, RANDOM_LOG).overall[0]?.total
          .n;
        expect(overall.expected.n).toBe(issues);
      }),
      { numRuns: 40 },
    );
  });
});

describe('The distribution of risk', () => {
  it('has every case in one ten, of which the mean and the share at risk are taken', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const { overall, groups, threshold } = riskDistribution(
          foldIntoColumns(log),
          { ...asked, by: ['team'] },
          RANDOM_LOG,
        );
        for (const { bins, mean, atRisk } of [overall, ...groups]) {
          expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(mean.n);
          expect(atRisk.n).toBe(mean.n);
          const above = bins.filter(({ from }) => from >= threshold).reduce((sum, { n }) => sum + n, 0);
          if (atRisk.value !== null) expect(atRisk.value * atRisk.n).toBeCloseTo(above, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of the six cases of the stories has two at the clean end and two at the other', () => {
    const { bins } = riskDistribution(stories, asked, context).overall;
    // Clean 4.7; the modem twice, 10 to 20; arrangement 42.3; cancellation 87.2 and sofa 98.9.
    expect(bins.map(({ n }) => n)).toEqual([1, 2, 0, 0, 1, 0, 0, 0, 1, 1]);
  });
});
