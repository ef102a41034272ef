import { describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import { answer } from '../answer/answer.ts';
import { Columns } from '../columns/columns.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { customerWith, type SomeRows } from '../fixtures/measure-rows.ts';
import type { Question } from '../question/question.ts';
import { METRICS } from './catalogue.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const opened = Date.parse('2026-01-10T00:00:00Z');
const context = { asOf: opened + 10 * DAY, zone: 'UTC', firstEventAt: opened };

function total(metric: string, rows: SomeRows) {
  const columns = new Columns();
  columns.replace(1n, customerWith(rows, columns));
  return answer(columns, { metrics: [metric] }, context).overall[0]?.total;
}

/** The examples of docs/metrics that do not come from the five stories. */
describe('The example worked by hand', () => {
  const days = [1, 2, 4];
  const solved = days.map((after) => ({
    openedAt: opened,
    firstResolvedAt: opened + after * DAY,
    resolvedAt: opened + after * DAY,
  }));
  const fiveCases = { case: [...solved, { openedAt: opened }, { openedAt: opened }] };

  it('for resolution time: 1, 2 and 4 days and two still open after 10 give a median of 4, not of 2', () => {
    expect(total('resolution_median', fiveCases)).toMatchObject({ value: 4 * 86_400, n: 5, maturity: 0.6 });
    expect(total('first_resolution_median', fiveCases)?.value).toBe(4 * 86_400);
    expect(total('resolution_naive_median', fiveCases)?.value).toBe(2 * 86_400);
    expect(total('resolution_p75', fiveCases)?.unknownBecause).toBe('not_reached_yet');
  });

  it('for the slow quarter: 1 to 8 days and two open after 10 give 8 days for three quarters, nine tenths not yet', () => {
    const eight = [1, 2, 3, 4, 5, 6, 7, 8].map((after) => ({
      openedAt: opened,
      resolvedAt: opened + after * DAY,
    }));
    const tenCases = { case: [...eight, { openedAt: opened }, { openedAt: opened }] };
    expect(total('resolution_p75', tenCases)?.value).toBe(8 * 86_400);
    expect(total('resolution_p90', tenCases)?.unknownBecause).toBe('not_reached_yet');
    // Of the eight alone: 6.3 steps of a day above the first.
    expect(total('resolution_naive_p90', tenCases)?.value).toBeCloseTo(7.3 * 86_400, 6);
  });

  it('for nine tenths: 1, 2 and 6 days and one opened 3 days ago give 6 days', () => {
    const over = [1, 2, 6].map((after) => ({ openedAt: opened, resolvedAt: opened + after * DAY }));
    const rows = { case: [...over, { openedAt: context.asOf - 3 * DAY }] };
    expect(total('resolution_p90', rows)).toMatchObject({ value: 6 * 86_400, n: 4, maturity: 0.75 });
    expect(total('resolution_naive_p90', rows)?.value).toBeCloseTo(5.2 * 86_400, 6);
  });

  it('for first resolution: what is reopened was resolved for the first time all the same', () => {
    const reopened = { openedAt: opened, firstResolvedAt: opened + DAY, resolvedAt: null, reopenings: 1 };
    const held = [2, 5].map((after) => ({
      openedAt: opened,
      firstResolvedAt: opened + after * DAY,
      resolvedAt: opened + after * DAY,
    }));
    expect(total('first_resolution_median', { case: [reopened, ...held] })?.value).toBe(2 * 86_400);
    expect(total('resolution_median', { case: [reopened, ...held] })?.value).toBe(5 * 86_400);
  });

  it('for first response: a call after 90 s, a mail after 2 h and one unanswered for 5 h give 2 h', () => {
    const openedAt = context.asOf - 5 * HOUR;
    const answered = [90_000, 2 * HOUR, null].map((firstResponse) => ({
      openedAt,
      firstContactAt: openedAt,
      firstResponse,
    }));
    const contact = { case: 0, at: openedAt, direction: 'inbound' } as const;
    expect(total('first_response_median', { case: answered, contact: [contact] })?.value).toBe(7_200);
  });

  it('for reopenings: n counts the cases', () => {
    const rows = [
      { openedAt: opened, reopenings: 2 },
      { openedAt: opened, reopenings: 1 },
      { openedAt: opened },
    ];
    expect(total('reopenings', { case: rows })).toMatchObject({ value: 3, n: 2 });
  });

  it('for the counts of cases: a reopened, a merged, an open one and one closed by rule', () => {
    const day = (date: string) => Date.parse(`${date}T12:00:00Z`);
    const rows = [
      {
        openedAt: day('2026-01-05'),
        firstResolvedAt: day('2026-01-20'),
        resolvedAt: day('2026-02-03'),
        reopenings: 1,
      },
      { openedAt: day('2026-01-12'), merged: true },
      { openedAt: day('2026-01-28') },
      { openedAt: day('2026-02-02'), administrativelyClosedAt: day('2026-02-09') },
    ];
    const columns = new Columns();
    columns.replace(1n, customerWith({ case: rows }, columns));
    const metrics = ['cases_opened', 'cases_resolved', 'cases_open', 'reopenings'];
    const from = { asOf: day('2026-02-28'), zone: 'UTC', firstEventAt: day('2026-01-01') };
    const { overall } = answer(columns, { metrics, grain: 'MONTH' }, from);
    expect(overall.map(({ buckets }) => buckets.map(({ value }) => value))).toEqual([
      [3, 1],
      [0, 1],
      [1, 0],
      [1, 0],
    ]);
  });

  it('for evidence at handoffs: facts on the issues of three of four give 75 %', () => {
    const handoff = (['STRUCTURED', 'STRUCTURED', 'STRUCTURED', null] as const).map((evidence) => ({
      case: 0,
      at: opened,
      level: 'TEAM' as const,
      evidence,
    }));
    expect(total('handoff_coverage', { case: [{ openedAt: opened }], handoff })).toMatchObject({
      value: 0.75,
      n: 4,
    });
  });

  it('for promoters: 10, 9, 7 and 3 give 25', () => {
    const voice = [10, 9, 7, 3].map((score) => ({
      case: 0,
      at: opened,
      kind: 'nps' as const,
      score,
      max: 10,
    }));
    expect(total('nps', { case: [{ openedAt: opened }], voice })).toMatchObject({ value: 25, n: 4 });
  });

  it('for satisfaction: 4 of 5, 8 of 10 and a thumb up are satisfied, 3 of 5 is not, 4 of an unknown scale is left out', () => {
    const ratings = [
      [4, 5],
      [8, 10],
      [1, 1],
      [3, 5],
      [4, null],
    ] as const;
    const voice = ratings.map(([score, max]) => ({ case: 0, at: opened, kind: 'csat' as const, score, max }));
    expect(total('csat', { case: [{ openedAt: opened }], voice })).toMatchObject({
      value: 0.75,
      n: 4,
      coverage: 0.8,
      excluded: [{ reason: 'no_scale', count: 1 }],
    });
  });
});

/** The examples that sum the five stories or single one out, beside those of ../answer/stories.spec.ts. */
describe('The example from the five stories', () => {
  const columns = foldIntoColumns(STORY_NAMES.flatMap(storyEvents));
  const afterAll = {
    asOf: Date.parse('2026-10-31T00:00:00Z'),
    zone: 'UTC',
    firstEventAt: Date.parse('2026-03-05T14:00:00Z'),
  };
  const told = (metric: string, more: Partial<Question> = {}) =>
    answer(columns, { metrics: [metric], issueWindowDays: 30, ...more }, afterAll).overall[0]?.total;
  const sofa = { filters: [{ dimension: 'reason', in: ['delivery'] }] } as const;

  it('for contacts: of sixteen, five were first ones, eight chases, two comebacks, one an answer', () => {
    expect(told('contacts')?.value).toBe(16);
    expect(told('repeat_contacts')?.value).toBe(10);
    expect(told('chases')?.value).toBe(8);
    expect(told('comebacks')?.value).toBe(2);
  });

  it('for issues: five with a window of 30 days and six with 7, so 3.2 and 2.67 contacts each', () => {
    expect(told('issues')?.value).toBe(5);
    expect(told('issues', { issueWindowDays: 7 })?.value).toBe(6);
    // 3, 7, 2, 3, 1: squared deviations 20.8, standard error √(20.8 / 4 / 5) = 1.02, times 2.776; at least 1.
    expect(told('contacts_per_issue')?.value).toBeCloseTo(3.2, 12);
    expect(told('contacts_per_issue')?.low).toBe(1);
    expect(told('contacts_per_issue')?.high).toBeCloseTo(6.03, 2);
    expect(told('contacts_per_issue', { issueWindowDays: 7 })?.value).toBeCloseTo(16 / 6, 12);
  });

  it('for first contact and leak: two of five held for 14 days, two of five went public', () => {
    expect(told('first_contact_resolution', { windowDays: 14 })).toMatchObject({ value: 0.4, n: 5 });
    expect(told('public_leak')).toMatchObject({ value: 0.4, n: 5 });
  });

  it('for handoffs: eight, one straight back, 8 of 19 fields lost, told again at 4 of 8', () => {
    expect(told('handoffs')?.value).toBe(8);
    expect(told('returns')?.value).toBe(1);
    expect(told('information_loss')?.value).toBeCloseTo(8 / 19, 12);
    expect(told('repeat_yourself_rate')).toMatchObject({ value: 0.5, n: 8 });
    expect(told('fields_lost')?.value).toBe(8);
  });

  it('for the baseline: the sofa is told again 4 of 22 times where nobody hands over, 2 of 3 times where somebody does', () => {
    expect(told('baseline_loss', sofa)).toMatchObject({ n: 8 });
    expect(told('baseline_loss', sofa)?.value).toBeCloseTo(4 / 22, 12);
    expect(told('excess_loss', sofa)?.value).toBeCloseTo(2 / 3 - 4 / 22, 12);
  });

  it('for fields: of the arrangement the account number and the arrangement itself were lost twice each', () => {
    const ofArrangement = {
      metrics: ['fields_lost'],
      by: ['field'],
      issueWindowDays: 30,
      filters: [{ dimension: 'reason', in: ['billing'] }],
    } as const;
    const { groups } = answer(columns, ofArrangement, afterAll);
    expect(groups.map(({ key, cells }) => [key[0], cells[0]?.total.value]).sort()).toEqual([
      ['account_number', 2],
      ['payment_arrangement', 2],
    ]);
  });

  it('for word of mouth: two of six cases at risk, 42.4 on average', () => {
    expect(told('word_of_mouth_at_risk')).toMatchObject({ n: 6 });
    expect(told('word_of_mouth_at_risk')?.value).toBeCloseTo(2 / 6, 12);
    // (98.9 + 87.2 + 42.3 + 10.7 + 10.7 + 4.7) / 6
    expect(told('word_of_mouth_index')?.value).toBeCloseTo(42.4, 1);
  });

  it('for promises: of five, one was kept on time, one late, three never', () => {
    expect(told('promises_made')?.value).toBe(5);
    expect(told('promises_kept_on_time')).toMatchObject({ value: 0.2, n: 5 });
    expect(told('promises_broken')).toMatchObject({ value: 0.6, n: 5 });
  });
});

describe('The catalogue', () => {
  it('has no id twice, and a sentence and a formula for each', () => {
    expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length);
    expect(METRICS.filter(({ formula, topic }) => formula === '' || topic === '')).toEqual([]);
  });
});
