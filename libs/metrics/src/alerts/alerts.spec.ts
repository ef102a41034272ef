import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { trend } from '../analysis/trend.ts';
import { answer } from '../answer/answer.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { LEAKING_CANS, ratedCases } from '../fixtures/published-logs.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { addToDay } from '../periods/calendar-day.ts';
import type { AlertCondition, AlertQuestion } from './alert-rule.ts';
import { changesOf, sliceText, type OpenAlert } from './changes.ts';
import { checkRule } from './check-rule.ts';
import { evaluateRule, standingOf } from './evaluate.ts';
import { previewRule } from './preview.ts';

const FIRST = '2026-04-01';
const day = (i: number) => addToDay(FIRST, i, 'day');
const noon = (i: number) => Date.parse(`${day(i)}T12:00:00Z`);
/** The log goes on until noon of day `i`. */
const until = (i: number) => ({ asOf: noon(i), zone: 'UTC', firstEventAt: Date.parse(`${FIRST}T08:00:00Z`) });
const question = (metric: string, more: Partial<AlertQuestion> = {}): AlertQuestion => ({
  metrics: [metric],
  grain: 'DAY',
  by: [],
  ...more,
});
const above = (value: number, minimumN = 0): AlertCondition => ({
  kind: 'threshold',
  side: 'above',
  value,
  minimumN,
});
const below = (value: number, minimumN = 0): AlertCondition => ({
  kind: 'threshold',
  side: 'below',
  value,
  minimumN,
});
const signal = (...rules: (1 | 2 | 3 | 4)[]): AlertCondition => ({
  kind: 'signal',
  side: 'either',
  rules,
  minimumN: 0,
});

/** Per day so many satisfied of ten. */
const csat = (team: string, hits: readonly number[]) =>
  hits.map((each, i) => ({ team, day: day(i), hits: each, n: 10 }));

describe('a rule with a threshold', () => {
  const columns = foldIntoColumns(ratedCases(csat('North', [9, 8, 5, 7, 6])));

  it('is judged on the newest day that is over, not on the one that has just begun', () => {
    // Day 3, with 7 of 10, is over at noon of day 4; day 4, with 6, is not.
    const found = evaluateRule(
      columns,
      { question: question('csat'), condition: below(0.75) },
      until(4),
      noon(4),
    );
    expect(found.slices).toHaveLength(1);
    expect(found.slices[0]?.judgement).toMatchObject({
      state: 'met',
      side: 'below',
      value: 0.7,
      n: 10,
      bucket: { label: day(3) },
    });
    const strict = evaluateRule(
      columns,
      { question: question('csat'), condition: below(0.7) },
      until(4),
      noon(4),
    );
    expect(strict.slices[0]?.judgement.state).toBe('not_met');
  });

  it('is judged on a day that ended with nothing coming after it, as soon as the clock is past it', () => {
    const rule = { question: question('csat'), condition: below(0.65) };
    const onDay = (clock: number) => evaluateRule(columns, rule, until(4), clock);
    // The log ends at noon of day 4, with 6 of 10 on it; until midnight day 3 with 7 of 10 is the newest.
    const midnight = Date.parse(`${day(5)}T00:00:00Z`);
    expect(onDay(midnight - 1).slices[0]?.judgement).toMatchObject({
      state: 'not_met',
      bucket: { label: day(3) },
    });
    const ended = onDay(midnight);
    expect(ended.slices[0]?.judgement).toMatchObject({ state: 'met', value: 0.6, bucket: { label: day(4) } });
    expect(ended).toMatchObject({ stale: false, asOf: '2026-04-05T12:00:00.000Z' });
    expect(changesOf(ended, []).fired).toHaveLength(1);
    // What the open day of a state shows does not wait for it, and is not taken for a whole one.
    const backlog = { question: question('backlog'), condition: above(0) };
    expect(evaluateRule(columns, backlog, until(4), midnight).slices[0]?.judgement.n).toBe(
      evaluateRule(columns, backlog, until(4), noon(4)).slices[0]?.judgement.n,
    );
  });

  it('is judged on the days that it missed, too, the oldest first, and never on older ones', () => {
    const rule = { question: question('csat'), condition: below(0.75) };
    const judged = (judgedTo: string | null) =>
      evaluateRule(columns, rule, until(4), noon(4), judgedTo).missed.map(({ start, slices }) => [
        start.slice(0, 10),
        ...slices.map(({ judgement: { state } }) => state),
      ]);
    const whole = (d: number) => `${day(d)}T00:00:00.000Z`;
    // Of a rule that was never judged every day but the newest is history; day 3 is the newest at noon of day 4.
    expect(judged(null)).toEqual([]);
    expect(judged(whole(2))).toEqual([]);
    expect(judged(whole(0)).map(([label]) => label)).toEqual([day(1), day(2)]);
    expect(evaluateRule(columns, rule, until(4), noon(4)).judgedTo).toBe(whole(3));
    // Over a log that nobody knows to be complete nothing is judged.
    expect(evaluateRule(columns, rule, until(4), noon(9), whole(0))).toMatchObject({
      missed: [],
      judgedTo: null,
    });
    const backlog = { question: question('backlog'), condition: above(0) };
    expect(evaluateRule(columns, backlog, until(4), noon(4), whole(0)).missed).toEqual([]);
  });

  it('says too few below its minimum, and unknown where there is nothing to say, and neither raises nor calls off', () => {
    const few = evaluateRule(
      columns,
      { question: question('csat'), condition: below(0.75, 11) },
      until(4),
      noon(4),
    );
    expect(few.slices[0]?.judgement.state).toBe('too_few');
    // Nobody rated anything on day 5, which is over at noon of day 6.
    const none = evaluateRule(
      columns,
      { question: question('csat'), condition: below(0.75) },
      until(6),
      noon(6),
    );
    expect(none.slices[0]?.judgement).toMatchObject({ state: 'unknown', value: null, because: 'no_ratings' });
    const open: OpenAlert[] = [{ id: 7, slice: sliceText([]), lastBucketStart: `${day(3)}T00:00:00.000Z` }];
    for (const evaluation of [few, none])
      expect(changesOf(evaluation, open)).toEqual({ fired: [], held: [], resolved: [] });
    expect(standingOf(none)).toMatchObject({ because: 'no_ratings', slices: { unknown: 1, met: 0 } });
  });

  it('for each team finds the teams in which it holds', () => {
    const teams = foldIntoColumns(ratedCases([...csat('North', [9, 4]), ...csat('South', [9, 9])]));
    const rule = { question: question('csat', { by: ['team'] }), condition: below(0.5) };
    const { slices } = evaluateRule(teams, rule, until(2), noon(2));
    expect(Object.fromEntries(slices.map(({ key, judgement }) => [key[0], judgement.state]))).toEqual({
      North: 'met',
      South: 'not_met',
    });
  });

  it('of a state is judged now: twenty cases are open this noon', () => {
    const open = foldIntoColumns(ratedCases(csat('North', [0, 0])));
    const found = evaluateRule(
      open,
      { question: question('backlog'), condition: above(19) },
      until(1),
      noon(1),
    );
    expect(found.slices[0]?.judgement).toMatchObject({
      state: 'met',
      value: 20,
      bucket: { label: day(1), partial: true },
    });
  });

  it('waits for windows that are not over, and judges the newest bucket whose are', () => {
    const contacts = foldIntoColumns(
      Array.from({ length: 61 }, (_, i) => [
        contactOn(i, 'case.opened', {}),
        contactOn(i, 'contact', { direction: 'inbound', channel: 'phone' }),
      ]).flat(),
    );
    // 30 May 2026 is a Saturday; the week before, from 18 to 24 May, is over, the week of repeats after it is not.
    const rule = {
      question: question('repeat_rate', { grain: 'WEEK', windowDays: 7 }),
      condition: above(0.1),
    };
    const { slices } = evaluateRule(contacts, rule, until(59), noon(59));
    expect(slices[0]?.judgement).toMatchObject({
      state: 'not_met',
      value: 0,
      n: 7,
      bucket: { label: '2026-W20' },
    });
  });

  it('raises nothing over a log that ended before yesterday', () => {
    const rule = { question: question('csat'), condition: below(0.75) };
    expect(evaluateRule(columns, rule, until(4), noon(5)).stale).toBe(false);
    const old = evaluateRule(columns, rule, until(4), noon(6));
    expect(old.stale).toBe(true);
    expect(old.slices[0]?.judgement.state).toBe('met');
    expect(changesOf(old, [])).toEqual({ fired: [], held: [], resolved: [] });
  });
});

describe('a rule on the control chart', () => {
  /** Fifty of each of thirty days as in print (limit 0.4102), then a day with 30 of 50, and the next begun. */
  const cans = ratedCases([...LEAKING_CANS, 30, 1].map((hits, i) => ({ day: day(i), hits, n: 50 })));
  const columns = foldIntoColumns(cans);

  it('fires where the trend calls the newest day real, with the limits that are in print', () => {
    const found = evaluateRule(
      columns,
      { question: question('csat'), condition: signal(1) },
      until(31),
      noon(31),
    );
    const judgement = found.slices[0]?.judgement;
    expect(judgement).toMatchObject({
      state: 'met',
      rule: 1,
      side: 'above',
      value: 0.6,
      since: day(30),
      bucket: { label: day(30) },
    });
    expect(judgement?.centre).toBeCloseTo(0.2313, 4);
    expect(judgement?.highLimit).toBeCloseTo(0.4102, 4);
    const judged = trend(columns, { metrics: ['csat'], grain: 'DAY', from: FIRST, to: day(31) }, until(31));
    expect(judged.metrics[0]?.overall.newest).toMatchObject({
      verdict: 'real',
      bucket: day(30),
      rule: 1,
      side: 'high',
    });
  });

  it('fires on its own side and by its own rules only', () => {
    const only = (condition: AlertCondition) =>
      evaluateRule(columns, { question: question('csat'), condition }, until(31), noon(31)).slices[0]
        ?.judgement.state;
    expect(only(signal(4))).toBe('not_met');
    expect(only({ kind: 'signal', side: 'below', rules: [1, 2, 3, 4], minimumN: 0 })).toBe('not_met');
    expect(only({ kind: 'signal', side: 'above', rules: [1, 2], minimumN: 0 })).toBe('met');
  });

  it('has too few before there are eight whole days to judge by', () => {
    const found = evaluateRule(
      columns,
      { question: question('csat'), condition: signal(1) },
      until(8),
      noon(8),
    );
    // Seven before the newest whole one.
    expect(found.slices[0]?.judgement).toMatchObject({ state: 'too_few', bucket: { label: day(7) } });
  });

  it('says beforehand how often it would have fired, day by day with what was known of the days before', () => {
    const preview = previewRule(
      columns,
      { question: question('csat'), condition: signal(1) },
      until(31),
      noon(31),
    );
    // By limits from all thirty days 15 and 23 lie beyond; by those of the days before each, with sums by hand:
    // day 15 (22 of 50): centre 145/700 = 0.2071, limit 0.2071 + 3·√(0.2071·0.7929/50) = 0.3791 < 0.44;
    // day 21 (20 of 50): centre 214/1000, limit 0.3880 < 0.40; day 23 (24 of 50): centre 252/1100 = 0.2291, limit 0.4074 < 0.48.
    expect(preview.firings.map(({ judgement }) => judgement.bucket.label)).toEqual([
      day(30),
      day(22),
      day(20),
      day(14),
    ]);
    expect(preview.standing.slices.met).toBe(1);
    expect(preview.judged).toBe(31 - 8);
  });
});

describe('alerts that are open', () => {
  it('stay one alert while the condition holds, and end when it no longer does', () => {
    const columns = foldIntoColumns(ratedCases(csat('North', [9, 5, 5, 9, 9])));
    const rule = { question: question('csat'), condition: below(0.75) };
    const at = (i: number, open: readonly OpenAlert[]) =>
      changesOf(evaluateRule(columns, rule, until(i), noon(i)), open);
    expect(at(1, []).fired).toEqual([]);
    expect(at(2, []).fired.map(({ judgement }) => judgement.bucket.label)).toEqual([day(1)]);
    const open = [{ id: 1, slice: '[]', lastBucketStart: `${day(1)}T00:00:00.000Z` }];
    expect(at(3, open)).toMatchObject({ fired: [], held: [{ id: 1 }], resolved: [] });
    expect(at(4, open)).toMatchObject({
      fired: [],
      held: [],
      resolved: [{ id: 1, judgement: { value: 0.9 } }],
    });
    // Whoever looks with older numbers takes nothing back.
    expect(at(1, open)).toEqual({ fired: [], held: [], resolved: [] });
  });

  it('would have been two: broken once, and not parted by a day of which nothing is known', () => {
    const columns = foldIntoColumns(
      ratedCases([0, 1, 3, 4, 5].map((i) => ({ day: day(i), hits: i === 4 ? 9 : 5, n: 10 }))),
    );
    const rule = { question: question('csat'), condition: below(0.75) };
    const { firings, judged } = previewRule(columns, rule, until(6), noon(6));
    expect(firings.map(({ judgement, buckets }) => [judgement.bucket.label, buckets])).toEqual([
      [day(5), 1],
      [day(0), 3],
    ]);
    expect(judged).toBe(5);
  });
});

describe('what cannot be a rule', () => {
  const asked = {
    name: 'Backlog',
    question: { metrics: ['backlog'], grain: 'DAY' },
    condition: { kind: 'threshold', side: 'above', value: 20 },
  } as const;

  it.each([
    ['has no name', { ...asked, name: '  ' }, 'name', 'needed'],
    [
      'has no metric that exists',
      { ...asked, question: { ...asked.question, metrics: ['luck'] } },
      'metrics',
      'not_known',
    ],
    [
      'is judged by the year',
      { ...asked, question: { ...asked.question, grain: 'YEAR' } },
      'grain',
      'not_known',
    ],
    [
      'is for each promise, of which a backlog has none',
      { ...asked, question: { ...asked.question, by: ['promise'] } },
      'by',
      'not_possible',
    ],
    [
      'has no number to compare with',
      { ...asked, condition: { kind: 'threshold', side: 'above' } },
      'value',
      'not_a_number',
    ],
    [
      'names no rule of the chart',
      { ...asked, condition: { kind: 'signal', side: 'either', rules: [] } },
      'rules',
      'needed',
    ],
    [
      'names a fifth rule of the chart',
      { ...asked, condition: { kind: 'signal', side: 'either', rules: [5] } },
      'rules',
      'not_known',
    ],
  ] as const)('%s', (_, rule, field, code) => {
    expect(checkRule(rule)).toEqual([{ field, code }]);
  });

  it('but this one can', () => {
    expect(checkRule(asked)).toMatchObject({
      name: 'Backlog',
      condition: { kind: 'threshold', side: 'above', value: 20, minimumN: 0 },
    });
  });
});

describe('over random logs', () => {
  const metrics = fc.constantFrom(
    'resolution_median',
    'cases_opened',
    'repeat_rate',
    'csat',
    'contacts',
    'information_loss',
  );

  it('a threshold is judged by the number of the answer, in a bucket that is over', () => {
    fc.assert(
      fc.property(randomLog, metrics, (log, metric) => {
        const columns = foldIntoColumns(log);
        const rule = { question: question(metric, { grain: 'WEEK', by: ['team'] }), condition: above(0) };
        const { slices } = evaluateRule(columns, rule, RANDOM_LOG, RANDOM_LOG.asOf);
        const asked = answer(columns, { metrics: [metric], grain: 'WEEK', by: ['team'] }, RANDOM_LOG);
        for (const { key, judgement } of slices) {
          const place = asked.buckets.findIndex(({ label }) => label === judgement.bucket.label);
          // Before the log began there is nothing to ask for.
          if (place === -1) continue;
          expect(asked.buckets[place]?.partial).toBe(false);
          const cells = asked.groups.find((group) => group.key[0] === key[0])?.cells[0];
          if (cells !== undefined) expect(cells.buckets[place]?.value ?? null).toBe(judgement.value);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a signal is that of the trend over the same days', () => {
    fc.assert(
      fc.property(randomLog, metrics, (log, metric) => {
        const columns = foldIntoColumns(log);
        const rule = { question: question(metric), condition: signal(1, 2, 3, 4) };
        const judgement = evaluateRule(columns, rule, RANDOM_LOG, RANDOM_LOG.asOf).slices[0]?.judgement;
        if (judgement === undefined || (judgement.state !== 'met' && judgement.state !== 'not_met')) return;
        const from = addToDay(judgement.bucket.label, -60, 'day');
        const { metrics: found } = trend(
          columns,
          { metrics: [metric], grain: 'DAY', from, to: judgement.bucket.label },
          RANDOM_LOG,
        );
        const newest = found[0]?.overall.newest;
        expect(newest?.bucket).toBe(judgement.bucket.label);
        expect(newest?.verdict).toBe(judgement.state === 'met' ? 'real' : 'noise');
      }),
      { numRuns: 40 },
    );
  });
});

function contactOn(i: number, type: string, body: Record<string, unknown>) {
  const at = new Date(Date.parse(`${day(i)}T0${type === 'contact' ? 9 : 8}:00:00Z`)).toISOString();
  return { ...body, id: `${type}-${i}`, at, type, case: `c${i}`, customer: `c${i}` } as Parameters<
    typeof foldIntoColumns
  >[0][number];
}
