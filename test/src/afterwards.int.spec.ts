/** What came after the five stories, and when and by whom they were told, over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import { METRICS } from '@twicetold/metrics';
import { RunningApi } from './api/running-api.ts';

/** Other test files share the machine. */
const PATIENCE_MS = 120_000;

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('stories', STORY_NAMES.flatMap(storyEvents), '2026-10-31T00:00:00Z');
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

const groups = async (question: Record<string, unknown>) =>
  Object.fromEntries(
    (await api.ask('stories', { issueWindowDays: 30, ...question })).groups.map(({ key, cells }) => [
      key.join(' '),
      cells[0]?.total.value,
    ]),
  );

describe('What customers did afterwards, over HTTP', () => {
  it('is 80 % still there after 90 days and 40 % after 180', async () => {
    const after = async (outcomeDays: number) => {
      const asked = { metrics: ['retention'], issueWindowDays: 30, outcomeDays };
      return (await api.ask('stories', asked)).overall[0]?.total.value;
    };
    expect(await after(90)).toBeCloseTo(0.8, 12);
    expect(await after(180)).toBeCloseTo(0.4, 12);
  });

  it('differs by how it went: who was recovered or had nothing to recover from is still there', async () => {
    const kept = await groups({ metrics: ['retention'], by: ['went'], outcomeDays: 180 });
    expect(kept).toMatchObject({ recovered: 1, clean: 1 });
    // The cancellation and the sofa were never made good, and both left; the arrangement was.
    expect(kept['failed']).toBe(0);
  });

  it('is unknown where nobody recorded it, and says so', async () => {
    const { overall } = await api.ask('stories', { metrics: ['referral_rate', 'ces', 'nps'] });
    expect(overall.map(({ total }) => total.unknownBecause)).toEqual([
      'no_referrals_recorded',
      'no_ratings_recorded',
      'no_ratings_recorded',
    ]);
  });
});

describe('Contacts over HTTP', () => {
  it('are sixteen, on five issues, of five customers', async () => {
    const asked = { metrics: ['contacts', 'issues', 'customers'], issueWindowDays: 30 };
    const { overall } = await api.ask('stories', asked);
    expect(overall.map(({ total }) => total.value)).toEqual([16, 5, 5]);
  });

  it('can be cut by weekday and hour: the sofa was asked after on Thursdays at ten', async () => {
    const filters = [{ dimension: 'reason', in: ['delivery'] }];
    expect(await groups({ metrics: ['contacts'], by: ['weekday', 'hour'], filters })).toEqual({
      'Thursday 10': 5,
      'Thursday 14': 1,
      'Saturday 20': 1,
    });
  });
});

describe('Every metric over HTTP', () => {
  it('has a value, or says why not', async () => {
    const { overall } = await api.ask('stories', { metrics: METRICS.map(({ id }) => id) });
    const silent = overall.filter(({ total }) => (total.value === null) !== (total.unknownBecause !== null));
    expect([overall.length, silent]).toEqual([METRICS.length, []]);
  });
});
