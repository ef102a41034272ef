/** Word-of-mouth risk through the whole pipeline: at past moments, over many cases, and calibrated. Numbers by hand. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calibrate, Columns, type CalibrationReport } from '@twicetold/metrics';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import { RunningApi } from './api/running-api.ts';

const PATIENCE_MS = 120_000;
const AS_OF = '2026-10-31T00:00:00Z';
const CASE = `
  query ($id: String!, $riskAt: Instant, $calibration: Int) {
    case(workspace: "stories", id: $id, issueWindowDays: 30, riskAt: $riskAt, calibration: $calibration) {
      summary { risk }
      risk { index asOf calibration contributions { driver points } }
    }
  }`;
interface CaseReply {
  readonly case: {
    readonly summary: { readonly risk: number };
    readonly risk: {
      readonly index: number;
      readonly asOf: string;
      readonly calibration: number;
      readonly contributions: readonly { readonly driver: string; readonly points: number }[];
    };
  };
}
const question = { metrics: ['word_of_mouth_index'], issueWindowDays: 30 };
const SENTENCE = `
  query ($question: QuestionInput!) {
    ask(workspace: "stories", question: $question) {
      question { riskAt calibration calibratedOn }
      definitions { sentence }
      overall { total { value n } }
    }
  }`;
interface SentenceReply {
  readonly ask: {
    readonly question: {
      readonly riskAt: string | null;
      readonly calibration: number;
      readonly calibratedOn: string | null;
    };
    readonly definitions: readonly { readonly sentence: string }[];
    readonly overall: readonly { readonly total: { readonly value: number; readonly n: number } }[];
  };
}

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('stories', STORY_NAMES.flatMap(storyEvents), AS_OF);
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

describe('The risk of a case at a past moment', () => {
  it('is that of what had happened by then: the arrangement on the ninth, before its first promise broke', async () => {
    const riskAt = '2026-09-09T00:00:00Z';
    const { risk } = (await api.data<CaseReply>(CASE, { id: 'A-1', riskAt })).case;
    expect(risk.asOf).toBe('2026-09-09T00:00:00.000Z');
    const drivers = risk.contributions.map(({ driver }) => driver);
    // One chase, two fields told again, one contradiction, eight of fourteen days without a solution.
    expect(drivers).toEqual(
      expect.arrayContaining(['chases', 'repeated_facts', 'contradictions', 'unresolved']),
    );
    expect(drivers).not.toContain('broken_promises');
    expect(drivers).not.toContain('returns');
    const unresolved = risk.contributions.find(({ driver }) => driver === 'unresolved');
    expect(unresolved?.points).toBeCloseTo((0.8 * (7 + 15 / 24)) / 14, 9);
  });

  it('cannot be told before anything was known of it', async () => {
    const { errors } = await api.query(CASE, { id: 'A-1', riskAt: '2026-08-01T00:00:00Z' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'riskAt' });
  });

  it('is asked over all cases by a day, and leaves out those that came later', async () => {
    const day = { ...question, riskAt: '2026-05-31' };
    const { ask } = await api.data<SentenceReply>(SENTENCE, { question: day });
    expect(ask.question.riskAt).toBe('2026-05-31');
    expect(ask.definitions[0]?.sentence).toContain('as it stood at the end of 2026-05-31');
    // The two cases of the modem and the sofa: the others came in summer and autumn.
    const seen = await api.data<SentenceReply>(SENTENCE, { question });
    expect(seen.ask.overall[0]?.total.n).toBe(6);
    expect(ask.overall[0]?.total.n).toBeLessThan(6);
  });
});

describe('Exposure and distribution', () => {
  it('say how many could see, and how many may hear, with a low and a high', async () => {
    const { exposure } = await api.data<{
      exposure: {
        audienceIsSet: boolean;
        overall: Record<'observed' | 'expected', { value: number; n: number; low: number; high: number }>;
      };
    }>(
      `query ($question: QuestionInput!) { exposure(workspace: "stories", question: $question) {
        audienceIsSet overall { observed { value n low high } expected { value n low high } } } }`,
      { question },
    );
    expect(exposure.audienceIsSet).toBe(false);
    expect(exposure.overall.observed).toMatchObject({ value: 5_002_320, n: 3 });
    expect(exposure.overall.expected.n).toBe(5);
    expect(exposure.overall.expected.high / exposure.overall.expected.low).toBeCloseTo(95 / 31, 9);
  });

  it('put every case into one ten', async () => {
    const { riskDistribution } = await api.data<{
      riskDistribution: { overall: { bins: readonly { n: number }[]; atRisk: { value: number } } };
    }>(
      `query ($question: QuestionInput!) { riskDistribution(workspace: "stories", question: $question) {
        threshold overall { atRisk { value } bins { from to n share low high } } } }`,
      { question },
    );
    expect(riskDistribution.overall.bins.map(({ n }) => n)).toEqual([1, 2, 0, 0, 1, 0, 0, 0, 1, 1]);
    expect(riskDistribution.overall.atRisk.value).toBeCloseTo(2 / 6, 9);
  });
});

/** Nothing but the baseline was fitted: one in ten of the clean. */
const REPORT: CalibrationReport = {
  asOf: '2026-10-31T00:00:00.000Z',
  n: 1000,
  outcomes: 200,
  byKind: { public: 200, rating: 0, churn: 0 },
  needed: 10,
  windowNotOver: 0,
  refused: null,
  fit: {
    ridge: 1e6,
    ridges: [{ ridge: 1e6, logLoss: 0.5 }],
    baseline: { default: -3, fitted: -Math.log(9) },
    drivers: [{ driver: 'chases', default: 0.45, fitted: 0.45, low: 0.4, high: 0.5, seen: 10 }],
    auc: { value: 0.7, low: 0.6, high: 0.8 },
    aucOfDefaults: { value: 0.7, low: 0.6, high: 0.8 },
    brier: { score: 0.1, skill: { value: 0.1, low: 0, high: 0.2 } },
    reliability: [{ n: 1000, predicted: 0.2, observed: 0.2, low: 0.18, high: 0.23 }],
  },
};

describe('A calibration', () => {
  it('is refused where there are no outcomes to learn from, and says so', () => {
    const { refused, fit } = calibrate(new Columns(), Date.parse(AS_OF));
    expect([refused, fit]).toEqual(['too_few_outcomes', null]);
  });

  it('that is kept and chosen makes the index a probability, and its sentence says by which version', async () => {
    const workspace = await api.stores.workspaces.find('stories');
    if (workspace === null) throw new Error('the workspace was loaded');
    const { version } = await api.stores.calibrations.keep(workspace.id, Date.parse(AS_OF), REPORT);
    await api.stores.calibrations.keep(workspace.id, Date.parse(AS_OF), REPORT);
    expect(version).toBe(1);
    const index = await api.data<CaseReply>(CASE, { id: 'C-1' });
    await api.stores.workspaces.update(workspace.id, { settings: { riskCalibration: 1 } });

    const { ask } = await api.data<SentenceReply>(SENTENCE, { question });
    expect(ask.question).toMatchObject({ calibration: 1, calibratedOn: '2026-10-31' });
    expect(ask.definitions[0]?.sentence).toContain('by calibration 1 of 2026-10-31');
    const again = await api.data<SentenceReply>(SENTENCE, { question: { ...question, calibration: 0 } });
    expect(again.ask.definitions[0]?.sentence).toContain('an index, not a probability');
    expect(again.ask.overall[0]?.total.value).toBeLessThan(ask.overall[0]?.total.value as number);

    const calibrated = await api.data<CaseReply>(CASE, { id: 'C-1' });
    expect([index.case.risk.calibration, calibrated.case.risk.calibration]).toEqual([0, 1]);
    expect(calibrated.case.risk.index).toBeGreaterThan(index.case.risk.index);
    const { errors } = await api.query(CASE, { id: 'C-1', calibration: 9 });
    expect(errors?.[0]?.extensions).toMatchObject({ field: 'calibration' });

    const { calibrations } = await api.data<{
      calibrations: readonly { version: number; chosen: boolean }[];
    }>(
      `{ calibrations(workspace: "stories") { version chosen n outcomes fit { auc { value low high } skill { value } reliability { n predicted observed } } } }`,
    );
    expect(calibrations).toMatchObject([
      { version: 2, chosen: false },
      { version: 1, chosen: true, n: 1000, outcomes: 200 },
    ]);
  });
});
