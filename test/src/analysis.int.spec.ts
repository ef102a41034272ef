/** The analyses over HTTP, on a small log and on the five stories. Numbers by hand, or as printed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents, type CanonicalEvent } from '@twicetold/cases';
import { RunningApi } from './api/running-api.ts';

/** Other test files share the machine. */
const PATIENCE_MS = 120_000;
const DAY = 86_400_000;
const WEEK_SECONDS = 7 * 86_400;
/** Weeks of remission, + for those that went on: Freireich et al. 1963, Blood 21, 699–716. */
const SIX_MP = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const PLACEBO = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';
const AS_OF = Date.parse('2026-06-01T00:00:00Z');

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('trial', [...casesOf('6-MP', SIX_MP), ...casesOf('placebo', PLACEBO)], instant(AS_OF));
  await api.load('ratings', ratings(), instant(AS_OF));
  await api.load('stories', STORY_NAMES.flatMap(storyEvents), '2026-10-31T00:00:00Z');
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

const ask = async (
  analysis: string,
  workspace: string,
  question: Record<string, unknown>,
  fields: string,
) => {
  const query = `query ($workspace: String!, $question: QuestionInput!) {
    ${analysis}(workspace: $workspace, question: $question) { ${fields} }
  }`;
  return (await api.data<Record<string, unknown>>(query, { workspace, question }))[analysis];
};

describe('Survival over HTTP', () => {
  it('has the medians of the Freireich trial, 23 and 8 weeks, its curve, and its log-rank test, 16.79', async () => {
    const fields = `metrics { metric difference { chiSquare degreesOfFreedom p groups { ended } } groups {
      key ended censored total { value n } quantiles { p value low high } curve { seconds survival atRisk }
    } }`;
    const found = await ask('survival', 'trial', { metrics: ['resolution_median'], by: ['reason'] }, fields);
    const quantile = (p: number, value: number | null, low: number | null, high: number | null) => ({
      p,
      value: value === null ? null : value * WEEK_SECONDS,
      low: low === null ? null : low * WEEK_SECONDS,
      high: high === null ? null : high * WEEK_SECONDS,
    });
    expect(found).toMatchObject({
      metrics: [
        {
          metric: 'resolution_median',
          difference: { degreesOfFreedom: 1, groups: [{ ended: 9 }, { ended: 21 }] },
          groups: [
            { key: ['6-MP'], ended: 9, censored: 12, total: { value: 23 * WEEK_SECONDS, n: 21 } },
            { key: ['placebo'], ended: 21, censored: 0, total: { value: 8 * WEEK_SECONDS, n: 21 } },
          ],
        },
      ],
    });
    const { metrics } = found as { metrics: [{ difference: { chiSquare: number }; groups: Curve[] }] };
    expect(metrics[0].difference.chiSquare).toBeCloseTo(16.79, 2);
    expect(metrics[0].groups[1]?.quantiles[0]).toEqual(quantile(0.5, 8, 4, 11));
    expect(metrics[0].groups[0]?.curve[0]).toMatchObject({ seconds: 6 * WEEK_SECONDS, atRisk: 21 });
    expect(metrics[0].groups[0]?.curve[0]?.survival).toBeCloseTo(18 / 21, 12);
  });
  interface Curve {
    readonly quantiles: readonly Record<string, number | null>[];
    readonly curve: readonly { readonly survival: number }[];
  }
});

describe('A trend over HTTP', () => {
  it('calls a difference between two fortnights real by a day of 40 of 50, which rule 1 finds, and an even one noise', async () => {
    const fields = `metrics { chart overall {
      baseline baselineBuckets newest { verdict rule side bucket since } compared { verdict rule }
      points { bucket centre lowLimit highLimit rules notJudgedBecause value { value n } } } }`;
    const fortnight = { metrics: ['csat'], grain: 'DAY', from: '2026-05-15', to: '2026-05-28' };
    const found = await ask('trend', 'ratings', { ...fortnight, compare: 'PREVIOUS_PERIOD' }, fields);
    expect(found).toMatchObject({
      metrics: [
        {
          chart: 'p',
          overall: {
            baseline: 'compared',
            baselineBuckets: 14,
            // The day before the last has 40 of 50; the last is as usual again.
            newest: { verdict: 'noise', bucket: '2026-05-28' },
            compared: { verdict: 'real', rule: 1 },
          },
        },
      ],
    });
    const [{ overall }] = (found as { metrics: [{ overall: { points: Point[] } }] }).metrics;
    // Seven days of 10 and seven of 12 of 50: p = 0.22, 3 · √(0.22 · 0.78 / 50) = 0.17575.
    expect(overall.points[0]?.centre).toBeCloseTo(0.22, 12);
    expect(overall.points[0]?.highLimit).toBeCloseTo(0.39575, 5);
    expect(overall.points.map(({ rules }) => rules.includes(1))).toEqual(
      overall.points.map(({ bucket }) => bucket === '2026-05-27'),
    );
    const calm = await ask('trend', 'ratings', { ...fortnight, to: '2026-05-26' }, fields);
    expect(calm).toMatchObject({ metrics: [{ overall: { newest: { verdict: 'noise' }, compared: null } }] });
  });
  interface Point {
    readonly bucket: string;
    readonly centre: number | null;
    readonly highLimit: number | null;
    readonly rules: readonly number[];
  }

  it('is refused without a grain, with the field that is missing', async () => {
    const reply = await api.query(
      'query { trend(workspace: "ratings", question: { metrics: ["csat"] }) { asOf } }',
    );
    expect(reply.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'grain' });
  });
});

describe('A ranking over HTTP', () => {
  it('lets no reason of one rating top those of hundreds, and says which cannot be told apart', async () => {
    const fields = `metrics { notShrunkBecause notComparedBecause overall { value }
      groups { key total { value n } shrunk moved bestRank worstRank tier } }`;
    const found = await ask('ranking', 'ratings', { metrics: ['csat'], by: ['reason'] }, fields);
    const [{ groups, notShrunkBecause }] = (found as { metrics: [RankingReply] }).metrics;
    expect(notShrunkBecause).toBeNull();
    const lucky = groups.find(({ key }) => key[0] === 'lucky');
    expect(lucky).toMatchObject({ total: { value: 1, n: 1 }, bestRank: 1, worstRank: 5 });
    expect(lucky?.shrunk).toBeLessThan(0.9);
    expect(lucky?.moved).toBeGreaterThan(0.3);
    expect(groups[0]?.tier).toBe(1);
    // Praise with 90 of 100 and delivery with 30 of 100 are told apart by far.
    const rankOf = (reason: string) => groups.find(({ key }) => key[0] === reason);
    expect(rankOf('delivery')?.bestRank).toBeGreaterThan(1);
    expect(rankOf('praise')?.worstRank).toBeLessThan(5);
  });
  interface RankingReply {
    readonly notShrunkBecause: string | null;
    readonly groups: readonly {
      readonly key: readonly (string | null)[];
      readonly shrunk: number;
      readonly moved: number;
      readonly bestRank: number;
      readonly worstRank: number;
      readonly tier: number;
    }[];
  }
});

describe('A change over HTTP', () => {
  it('from April to May is all mix where May has other reasons than April, and nothing is left over', async () => {
    const fields = `previousFrom previousTo metrics { change mix rate remainder unknownBecause before { value } after { value }
      slices { key mix rate total } others slicesLeftOut }`;
    const question = {
      metrics: ['csat'],
      by: ['reason'],
      from: '2026-05-01',
      to: '2026-05-31',
      compare: 'PREVIOUS_PERIOD',
    };
    const found = await ask('explainChange', 'ratings', question, fields);
    // April: praise 90 of 100, delivery 30 of 100, lucky 1 of 1, other 20 of 50. May: days of "usual" only.
    expect(found).toMatchObject({ previousFrom: '2026-04-01', previousTo: '2026-04-30' });
    const [change] = (found as { metrics: [Explained] }).metrics;
    expect(change.before.value).toBeCloseTo(141 / 251, 12);
    expect(change.after.value).toBeCloseTo(MAY_HITS / MAY_RATINGS, 12);
    expect(change.rate).toBeCloseTo(0, 12);
    expect(change.mix).toBeCloseTo(MAY_HITS / MAY_RATINGS - 141 / 251, 12);
    expect(change.remainder).toBeCloseTo(0, 12);
    expect(change.slices).toHaveLength(5);
  });
  interface Explained {
    readonly before: { readonly value: number };
    readonly after: { readonly value: number };
    readonly mix: number;
    readonly rate: number;
    readonly remainder: number;
    readonly slices: readonly unknown[];
  }

  it('is not explained where the log begins after the compared period does', async () => {
    const question = {
      metrics: ['cases_opened'],
      by: ['reason'],
      from: '2026-06-01',
      to: '2026-10-31',
      compare: 'PREVIOUS_PERIOD',
    };
    const fields =
      'metrics { change before { value } after { value } mix remainder slices { key total } unknownBecause }';
    const [found] = ((await ask('explainChange', 'stories', question, fields)) as { metrics: [CountReply] })
      .metrics;
    // The log begins in March: January and February cannot be compared.
    expect(found).toMatchObject({ change: null, unknownBecause: 'before_first_event', slices: [] });
  });
  interface CountReply {
    readonly change: number | null;
    readonly slices: readonly unknown[];
  }
});

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Cases resolved after so many weeks, or opened so many weeks before the end of the log and still open. */
function casesOf(reason: string, weeks: string): CanonicalEvent[] {
  return weeks.split(' ').flatMap((text, i) => {
    const lasted = Number.parseInt(text) * 7 * DAY;
    const open = text.endsWith('+');
    const opened = AS_OF - (open ? lasted : 420 * DAY);
    const where = { case: `${reason}-${i}`, customer: `${reason}-${i}` };
    const events = [
      { ...where, id: `${reason}-${i}-o`, at: instant(opened), type: 'case.opened', reason },
      { ...where, id: `${reason}-${i}-r`, at: instant(opened + lasted), type: 'case.resolved' },
    ];
    return (open ? events.slice(0, 1) : events) as CanonicalEvent[];
  });
}

/** In May 50 ratings a day: 10 or 12 of them satisfied, on the 27th 40. */
function hitsOn(day: number): number {
  if (day === 27) return 40;
  return day % 2 === 0 ? 12 : 10;
}
/** 1 to 28 May: 14 odd days of which one has 40, 14 even ones. */
const MAY_HITS = 13 * 10 + 14 * 12 + 40;
const MAY_RATINGS = 28 * 50;

function ratings(): CanonicalEvent[] {
  const april: [string, number, number][] = [
    ['praise', 90, 100],
    ['delivery', 30, 100],
    ['lucky', 1, 1],
    ['other', 20, 50],
  ];
  const may = Array.from({ length: 28 }, (_, i) =>
    rated('usual', i + 1, hitsOn(i + 1), 50, '2026-05'),
  ).flat();
  return [...april.flatMap(([reason, hits, n]) => rated(reason, 1, hits, n, '2026-04')), ...may];
}

function rated(reason: string, day: number, hits: number, n: number, month: string): CanonicalEvent[] {
  const at = Date.parse(`${month}-${String(day).padStart(2, '0')}T09:00:00Z`);
  return Array.from({ length: n }, (_, i) => {
    const of = `${reason}-${month}-${day}-${i}`;
    const where = { case: of, customer: of };
    return [
      { ...where, id: `${of}-o`, at: instant(at), type: 'case.opened', reason },
      {
        ...where,
        id: `${of}-v`,
        at: instant(at + 60_000),
        type: 'rating',
        scale: 'csat',
        score: i < hits ? 5 : 2,
        max: 5,
      },
    ] as CanonicalEvent[];
  }).flat();
}
