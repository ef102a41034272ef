import { describe, expect, it } from '@jest/globals';
import { fieldSet } from '@twicetold/cases';
import { Columns } from '../columns/columns.ts';
import { customerWith, type SomeRows } from '../fixtures/measure-rows.ts';
import type { Question } from '../question/question.ts';
import type { AnswerContext } from '../question/context.ts';
import { QuestionError } from '../question/question-error.ts';
import { answer } from './answer.ts';
import { behind } from './behind.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const context: AnswerContext = { asOf: day('2026-04-01'), zone: 'UTC', firstEventAt: day('2026-01-01') };

function columnsWith(...customers: SomeRows[]): Columns {
  const columns = new Columns();
  customers.forEach((rows, i) => columns.replace(BigInt(i + 1), customerWith(rows, columns)));
  return columns;
}
const overall = (columns: Columns, question: Question, more: Partial<AnswerContext> = {}) =>
  answer(columns, question, { ...context, ...more }).overall[0];

describe('Resolution time', () => {
  const columns = columnsWith({
    case: [
      { openedAt: day('2026-01-10'), resolvedAt: day('2026-01-12'), waitedOnCustomer: 86_400_000 },
      { openedAt: day('2026-01-10'), waitedOnCustomer: 0, waitingOnCustomerSince: day('2026-03-01') },
      { openedAt: day('2026-01-10'), merged: true },
      { openedAt: day('2026-01-10'), administrativelyClosedAt: day('2026-02-01') },
      { openedAt: day('2026-01-10'), resolvedAt: day('2026-01-01') },
    ],
  });

  it('counts the open case as unfinished and leaves out, with the reason, what was merged, closed by rule or impossible', () => {
    expect(overall(columns, { metrics: ['resolution_median'] })?.total).toEqual({
      value: 2 * 86_400,
      n: 2,
      low: 2 * 86_400,
      high: null,
      excluded: [
        { reason: 'merged', count: 1 },
        { reason: 'administrative_close', count: 1 },
        { reason: 'negative_duration', count: 1 },
      ],
      maturity: 0.5,
      coverage: 1,
      unknownBecause: null,
    });
  });

  it('is not reached yet at three quarters, and never invented', () => {
    const total = overall(columns, { metrics: ['resolution_p75'] })?.total;
    expect([total?.value, total?.unknownBecause]).toEqual([null, 'not_reached_yet']);
  });

  it('on our clock is without the time the customer let us wait, also while that lasts', () => {
    const question: Question = { metrics: ['resolution_median'], clock: 'OURS' };
    expect(overall(columns, question)?.total.value).toBe(86_400);
    // Open since 10 January, waiting on the customer since 1 March: 50 days of ours.
    const units = behind(columns, question, { metric: 'resolution_median' }, context).units();
    expect(units.map(({ value, note }) => [value, note])).toEqual([
      [86_400, null],
      [50 * 86_400, 'open'],
    ]);
  });

  it('of resolved cases only looks faster, under its own name', () => {
    expect(overall(columns, { metrics: ['resolution_naive_median'] })?.total).toMatchObject({
      value: 2 * 86_400,
      n: 1,
    });
  });
});

describe('Nothing', () => {
  const columns = columnsWith({ case: [{ openedAt: day('2026-02-10'), resolvedAt: day('2026-02-11') }] });

  it('is 0 for a count and a gap for a median', () => {
    const { overall: cells } = answer(
      columns,
      {
        metrics: ['cases_opened', 'resolution_median'],
        grain: 'MONTH',
        from: '2026-01-01',
        to: '2026-03-31',
      },
      context,
    );
    expect(cells.map(({ buckets }) => buckets.map(({ value }) => value))).toEqual([
      [0, 1, 0],
      [null, 86_400, null],
    ]);
    expect(cells[1]?.buckets[0]?.unknownBecause).toBe('no_cases');
  });

  it('before the log begins is not known, not 0', () => {
    const cells = overall(columns, { metrics: ['cases_opened'], grain: 'MONTH', from: '2025-12-01' });
    expect(cells?.buckets[0]).toMatchObject({ value: null, unknownBecause: 'before_first_event' });
    expect(cells?.buckets[1]).toMatchObject({ value: 0, unknownBecause: null });
  });

  it.each([
    ['contacts', 'no_contacts_recorded'],
    ['repeat_rate', 'no_contacts_recorded'],
    ['handoffs', 'no_handoff_history'],
    ['information_loss', 'no_handoff_history'],
    ['promises_broken', 'no_promises_recorded'],
    ['csat', 'no_ratings_recorded'],
  ])('recorded about it makes %s unknown because of %s', (metric, because) => {
    expect(overall(columns, { metrics: [metric] })?.total).toMatchObject({
      value: null,
      n: 0,
      unknownBecause: because,
    });
  });

  it.each([
    ['first_response_median', 'no_answers_recorded'],
    ['first_response_within', 'no_answers_recorded'],
    ['issues_public', 'no_public_contacts_recorded'],
    ['public_leak', 'no_public_contacts_recorded'],
    ['public_contacts_negative', 'no_public_contacts_recorded'],
    ['public_after_handoff', 'no_public_contacts_recorded'],
  ])('but private contacts that came in makes %s unknown because of %s, and not 0', (metric, because) => {
    const called = { case: 0, at: day('2026-02-10'), direction: 'inbound', visibility: 'private' } as const;
    const calls = columnsWith({
      case: [{ openedAt: day('2026-02-10'), firstContactAt: day('2026-02-10') }],
      contact: [{ ...called, team: 'north', sentiment: -0.5 }],
    });
    expect(overall(calls, { metrics: [metric] })?.total).toMatchObject({
      value: null,
      unknownBecause: because,
    });
  });

  it('known of customers or contacts makes repeat contacts unknown because of the customers', () => {
    const total = overall(columns, { metrics: ['repeat_rate'] }, { hasCustomers: false })?.total;
    expect(total?.unknownBecause).toBe('no_customers');
  });

  it('known of customers warns that only what happened within a case is seen', () => {
    const withContact = columnsWith({
      case: [{ openedAt: day('2026-02-10') }],
      contact: [{ case: 0, at: day('2026-02-10'), direction: 'inbound' }],
    });
    const result = answer(withContact, { metrics: ['repeat_rate'] }, { ...context, hasCustomers: false });
    expect(result.overall[0]?.total.value).toBe(0);
    expect(result.warnings.map(({ code }) => code)).toEqual(['no_customers']);
  });

  it('but half of the evidence in a source is said for each number that rests on it', () => {
    const because = 'it keeps what was cleared, not what was told again';
    const limits = (['information_loss', 'repeat_yourself_rate'] as const).map(
      (metric) => ({ source: 'audit', metric, support: 'partly', because }) as const,
    );
    const metrics = ['information_loss', 'repeat_yourself_rate', 'handoffs'];
    const { warnings } = answer(columns, { metrics }, { ...context, limits });
    const sentence = `Source "audit" supports this only in part: ${because}.`;
    const values = [
      { name: 'source', of: null, value: 'audit' },
      { name: 'because', of: null, value: because },
    ];
    expect(warnings).toEqual([
      { code: 'source_partly', metric: 'information_loss', sentence, values },
      { code: 'source_partly', metric: 'repeat_yourself_rate', sentence, values },
    ]);
  });

  it('of a dimension is said, rather than ignoring the filter', () => {
    const result = answer(
      columns,
      { metrics: ['cases_opened'], filters: [{ dimension: 'toTeam', in: ['x'] }] },
      context,
    );
    expect(result.overall[0]?.total).toMatchObject({
      value: null,
      unknownBecause: 'dimension_not_for_metric',
    });
    expect(result.warnings[0]?.code).toBe('dimension_not_for_metric');
  });
});

describe('A case that went from Store to Billing and back', () => {
  const leg = (team: string) => ({ case: 0, enteredAt: day('2026-02-01'), team });
  const columns = columnsWith(
    {
      case: [
        {
          openedAt: day('2026-02-01'),
          openingTeam: 'Store',
          resolvingTeam: 'Store',
          resolvedAt: day('2026-02-03'),
        },
      ],
      leg: [leg('Store'), leg('Billing'), leg('Store')],
    },
    {
      case: [{ openedAt: day('2026-02-01'), openingTeam: 'Store', resolvingTeam: 'Billing' }],
      leg: [leg('Store'), leg('Billing')],
    },
  );
  const byTeam = (question: Partial<Question>) =>
    answer(columns, { metrics: ['cases_opened'], by: ['team'], ...question }, context);
  const counts = (question: Partial<Question>) =>
    byTeam(question).groups.map(({ key, cells }) => [key[0], cells[0]?.total.value]);

  it('counts for the team that resolved it, that opened it, or for each that took part, once', () => {
    expect(counts({})).toEqual([
      ['Billing', 1],
      ['Store', 1],
    ]);
    expect(counts({ attribution: 'OPENING' })).toEqual([['Store', 2]]);
    expect(counts({ attribution: 'PARTICIPATING' })).toEqual([
      ['Billing', 2],
      ['Store', 2],
    ]);
  });

  it('counts once overall, and the answer says that the teams add up to more', () => {
    const result = byTeam({ attribution: 'PARTICIPATING' });
    expect(result.overall[0]?.total.value).toBe(2);
    expect(result.warnings.map(({ code }) => code)).toEqual(['sums_exceed_total']);
  });

  it('is found by a filter on any team it was with', () => {
    const filters = [{ dimension: 'team' as const, in: ['Billing'] }];
    expect(counts({ attribution: 'PARTICIPATING', filters })).toEqual([['Billing', 2]]);
    expect(counts({ filters })).toEqual([['Billing', 1]]);
  });
});

describe('Excess loss', () => {
  const handoff = {
    case: 0,
    level: 'TEAM',
    at: day('2026-02-01'),
    evidence: 'STRUCTURED',
    knownFields: fieldSet('abcd'),
    lostFields: fieldSet('ab'),
  } as const;
  const contact = { case: 0, at: day('2026-02-01'), direction: 'inbound', team: 'A' } as const;
  const rows: SomeRows = {
    case: [{ openedAt: day('2026-02-01'), factsTold: 9 }],
    handoff: [
      { ...handoff, fromTeam: 'A', toTeam: 'B' },
      {
        ...handoff,
        fromTeam: 'B',
        toTeam: 'A',
        knownFields: fieldSet('abcdef'),
        lostFields: fieldSet('abcde'),
      },
      { ...handoff, fromTeam: 'A', toTeam: 'B', level: 'AGENT' },
      { ...handoff, fromTeam: 'A', toTeam: 'B', evidence: null },
      { ...handoff, fromTeam: 'A', toTeam: 'B', knownFields: '', lostFields: '' },
    ],
    contact: [
      { ...contact, stepKnown: fieldSet('abcd'), stepRepeated: 'a' },
      { ...contact, stepKnown: fieldSet('abcdef'), stepRepeated: 'a' },
      { ...contact, stepKnown: null, stepRepeated: null },
    ],
  };
  const columns = columnsWith(rows);

  it('says so where facts of the source and facts read in messages are in one number', () => {
    const read = { ...handoff, fromTeam: 'A', toTeam: 'B', evidence: 'TEXT' } as const;
    const both = columnsWith({ ...rows, handoff: [...(rows.handoff ?? []), read] });
    const codes = (question: Partial<Question>) =>
      answer(both, { metrics: ['information_loss', 'handoffs'], ...question }, context).warnings.map(
        ({ code, metric }) => [code, metric],
      );
    const blended = [['evidence_blended', 'information_loss']];
    expect(codes({})).toEqual(blended);
    expect(codes({ by: ['evidence'] })).toEqual([]);
    expect(codes({ filters: [{ dimension: 'evidence', in: ['TEXT'] }] })).toEqual([]);
    expect(codes({ filters: [{ dimension: 'evidence', in: ['TEXT', 'STRUCTURED'] }] })).toEqual(blended);
    expect(answer(columns, { metrics: ['information_loss'] }, context).warnings).toEqual([]);
  });

  it('is 7 of 10 fields lost at handoffs less 2 of 10 told again without one', () => {
    const { overall: cells } = answer(
      columns,
      { metrics: ['information_loss', 'baseline_loss', 'excess_loss'] },
      context,
    );
    expect(cells.map(({ total }) => total.value)).toEqual([0.7, 0.2, 0.7 - 0.2]);
    expect(cells.map(({ total }) => total.n)).toEqual([2, 2, 2]);
    expect(cells[0]?.total.excluded).toEqual([
      { reason: 'no_facts', count: 1 },
      { reason: 'nothing_known', count: 1 },
    ]);
    expect(cells[0]?.total.coverage).toBeCloseTo(2 / 3, 12);
  });

  it('of each edge is measured against the same baseline, which has no edges', () => {
    const { groups } = answer(columns, { metrics: ['excess_loss'], by: ['fromTeam', 'toTeam'] }, context);
    expect(groups.map(({ key, cells }) => [...key, cells[0]?.total.value])).toEqual([
      ['A', 'B', 0.5 - 0.2],
      ['B', 'A', 5 / 6 - 0.2],
    ]);
  });

  it('is not known, nor what is told again, where only what stood in the case and was cleared is recorded', () => {
    const audit = columnsWith({ ...rows, case: [{ openedAt: day('2026-02-01'), factsTold: 0 }] });
    const metrics = ['information_loss', 'repeat_yourself_rate', 'baseline_loss', 'excess_loss'];
    const { overall: cells } = answer(audit, { metrics }, context);
    expect(cells.map(({ total }) => total.unknownBecause)).toEqual([
      null,
      'no_tellings',
      'no_tellings',
      'no_baseline',
    ]);
  });

  it('is not known where there is nothing to compare with', () => {
    const filters = [{ dimension: 'team' as const, in: ['B'] }];
    expect(overall(columns, { metrics: ['excess_loss'], filters })?.total).toMatchObject({
      value: null,
      unknownBecause: 'no_baseline',
    });
  });
});

describe('Groups', () => {
  const opened = (reason: string | null) => ({ openedAt: day('2026-02-01'), reason });
  const columns = columnsWith({ case: [opened('b'), opened('b'), opened('c'), opened('a'), opened(null)] });

  it('come most first, ties by name, unknown last, and the rest is counted', () => {
    const result = answer(columns, { metrics: ['cases_opened'], by: ['reason'], limit: 3 }, context);
    expect(result.groups.map(({ key }) => key[0])).toEqual(['b', 'a', 'c']);
    expect(result.groupsLeftOut).toBe(1);
    expect(result.warnings.map(({ code }) => code)).toEqual(['groups_left_out']);
  });

  it('are compared with the same group in the period before, if the log covers it', () => {
    const question: Question = {
      metrics: ['cases_opened'],
      by: ['reason'],
      from: '2026-03-01',
      to: '2026-03-31',
      compare: 'PREVIOUS_PERIOD',
    };
    expect(overall(columns, question)).toMatchObject({ total: { value: 0 }, previous: { value: 5, n: 5 } });
    const february = { ...question, from: '2026-02-01', to: '2026-02-28' };
    expect(answer(columns, february, context).groups[0]?.cells[0]).toMatchObject({
      total: { value: 2 },
      previous: { value: 0 },
    });
    const late = { ...context, firstEventAt: day('2026-01-15') };
    expect(answer(columns, february, late).overall[0]?.previous).toMatchObject({
      value: null,
      unknownBecause: 'before_first_event',
    });
  });

  it('that do not exist have nothing behind them, and a bucket that does not exist is refused', () => {
    const question: Question = { metrics: ['cases_opened'], by: ['reason'] };
    expect(behind(columns, question, { metric: 'cases_opened', key: ['z'] }, context).count).toBe(0);
    expect(() => behind(columns, question, { metric: 'cases_opened', bucket: '2026-02' }, context)).toThrow(
      QuestionError,
    );
  });
});
