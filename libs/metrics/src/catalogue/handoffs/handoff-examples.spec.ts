import { describe, expect, it } from '@jest/globals';
import { storyEvents, type MeasureRow, type StoryName } from '@twicetold/cases';
import { answer } from '../../answer/answer.ts';
import { Columns } from '../../columns/columns.ts';
import { foldIntoColumns } from '../../fixtures/fold-into-columns.ts';
import { customerWith, type SomeRows } from '../../fixtures/measure-rows.ts';
import type { Question } from '../../question/question.ts';
import type { AnswerSettings } from '../../settings/settings.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = Date.parse('2026-03-02T09:00:00Z');
const asOf = at + 130 * DAY;

type Handoff = Partial<MeasureRow<'handoff'>>;
const handedOver = (...rows: Handoff[]): SomeRows => ({
  case: [{ openedAt: at, factsTold: 1 }],
  contact: [{ case: 0, at, direction: 'inbound' }],
  handoff: rows.map((row) => ({ case: 0, at, level: 'TEAM', fromTeam: 'North', toTeam: 'South', ...row })),
});

function total(
  metric: string,
  rows: SomeRows,
  question: Partial<Question> = {},
  settings: AnswerSettings = {},
) {
  const columns = new Columns();
  columns.replace(1n, customerWith(rows, columns));
  const context = { asOf, zone: 'UTC', firstEventAt: at, settings };
  return answer(columns, { metrics: [metric], ...question }, context).overall[0]?.total;
}

function ofStory(metric: string, story: StoryName, question: Partial<Question> = {}) {
  const columns = foldIntoColumns(storyEvents(story));
  const context = { asOf: Date.parse('2026-11-01T00:00:00Z'), zone: 'UTC', firstEventAt: at };
  return answer(columns, { metrics: [metric], ...question }, context).overall[0]?.total;
}

/** The examples of the pages in docs/metrics. */
describe('The example worked by hand', () => {
  it('for returns: of five handoffs one came back, two were handed on, one was solved, one is still there: 25 %', () => {
    const gone = { spanEndedAt: at + DAY };
    const rows = handedOver({ ...gone, cameBack: true }, gone, gone, gone, {});
    expect(total('return_rate', rows)).toMatchObject({
      value: 0.25,
      n: 4,
      maturity: 0.8,
      excluded: [{ reason: 'still_there', count: 1 }],
    });
  });

  it('for loss: what was handed on can lose nothing more, though the case is still open', () => {
    const known = { evidence: 'STRUCTURED', known: 1, knownFields: 'phone', lostFields: '' } as const;
    const rows = handedOver({ ...known, spanEndedAt: at + DAY }, known);
    expect(total('information_loss', rows)).toMatchObject({ value: 0, n: 2, maturity: 0.5 });
  });

  it('for orphans: two of four had to be chased, and of a fifth nothing is known yet: 50 %', () => {
    const rows = handedOver(
      { firstTouch: HOUR },
      { firstTouch: 3 * DAY, orphan: true },
      { orphan: true },
      { spanEndedAt: at + HOUR },
      {},
    );
    expect(total('orphans', rows)).toMatchObject({
      value: 0.5,
      n: 4,
      maturity: 0.8,
      excluded: [{ reason: 'untouched_yet', count: 1 }],
    });
  });

  it('for the wait: 1, 2 and 4 hours, one passed on untouched after 3, one waiting for 5: 4 hours, not 2', () => {
    const now = asOf - 5 * HOUR;
    const rows = handedOver(
      { firstTouch: HOUR },
      { firstTouch: 2 * HOUR },
      { firstTouch: 4 * HOUR },
      { spanEndedAt: at + 3 * HOUR },
      { at: now },
      { firstTouch: 0, seenByTouch: true },
    );
    const median = total('handoff_wait_median', rows);
    expect(median).toMatchObject({ value: 4 * 3_600, n: 5, maturity: 0.8 });
    expect(median?.coverage).toBeCloseTo(5 / 6);
    expect(total('handoff_wait_p90', rows)?.unknownBecause).toBe('not_reached_yet');
  });

  it('for the wait of nine tenths: of 1, 2, … 10 hours it is 9', () => {
    const rows = handedOver(...Array.from({ length: 10 }, (_, i) => ({ firstTouch: (i + 1) * HOUR })));
    expect(total('handoff_wait_p90', rows)?.value).toBe(9 * 3_600);
  });

  it('for the wait in working hours: handed over on Friday at 16:00, touched on Monday at 9:30, it is 90 minutes', () => {
    const friday = Date.parse('2026-03-06T16:00:00Z');
    const rows = {
      ...handedOver({ at: friday, firstTouch: Date.parse('2026-03-09T09:30:00Z') - friday }),
      leg: [{ case: 0, enteredAt: at, team: 'South' }],
    };
    const office = ['09:00-17:00'];
    const weekly = { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office };
    const settings = { calendars: [{ name: 'office', zone: 'UTC', weekly }], defaultCalendar: 'office' };
    expect(total('handoff_wait_median', rows, { clock: 'BUSINESS' }, settings)?.value).toBe(5_400);
  });

  it('for dropped promises: the arrangement, first promise dropped by the next site, second kept: 1 of 2', () => {
    expect(ofStory('dropped_promises', 'arrangement')).toMatchObject({
      value: 0.5,
      n: 2,
      excluded: [{ reason: 'no_promise_stood', count: 1 }],
    });
  });

  it('for dropped promises: one that is not due yet is not decided', () => {
    const rows = {
      ...handedOver({ promisesSettledAt: asOf + DAY }),
      promise: [{ case: 0, at, dueAt: asOf }],
    };
    expect(total('dropped_promises', rows)).toMatchObject({ value: null, unknownBecause: 'promise_pending' });
  });

  it('for repeats: the arrangement, 1 of 3 handoffs followed by another call within 7 days, none within 3', () => {
    expect(ofStory('repeat_after_handoff', 'arrangement')?.value).toBeCloseTo(1 / 3);
    expect(ofStory('repeat_after_handoff', 'arrangement', { windowDays: 3 })?.value).toBe(0);
  });

  it('for going public: the modem, 1 of 3 handoffs followed by a post within 7 days', () => {
    expect(ofStory('public_after_handoff', 'modem', { issueWindowDays: 30 })?.value).toBeCloseTo(1 / 3);
  });

  it('for ratings: 5 of 5, 4 of 5 and 6 of 10 promoter points, one not rated: 78.3 %', () => {
    const rows = handedOver({ ratedAfter: 1 }, { ratedAfter: 0.75 }, { ratedAfter: 0.6 }, {});
    expect(total('rating_after_handoff', rows)).toMatchObject({ n: 3, coverage: 0.75 });
    expect(total('rating_after_handoff', rows)?.value).toBeCloseTo(0.7833, 4);
  });

  it('for customers lost: one after 30 days, one after 120, one stayed, one seen for 60 days only: 25 %', () => {
    const rows = {
      ...handedOver(
        { churnedAfterAt: at + 30 * DAY },
        { churnedAfterAt: at + 120 * DAY },
        {},
        { at: asOf - 60 * DAY },
        { leftBefore: true },
      ),
      voice: [{ case: 0, at: at + 30 * DAY, kind: 'churn' }],
    } as const;
    expect(total('churn_after_handoff', rows)).toMatchObject({
      value: 0.25,
      n: 4,
      maturity: 0.75,
      excluded: [{ reason: 'left_before', count: 1 }],
    });
  });

  it('for issues: two of four were handed over, one of them three times, one between agents only', () => {
    const rows: SomeRows = {
      ...handedOver({}),
      case: [1, 2, 3, 4, 5].map((n) => ({ openedAt: at, openingTeam: n < 5 ? 'North' : null })),
      issue: [
        { case: 0, openedAt: at, resolvedAt: at + DAY },
        { case: 1, openedAt: at, resolvedAt: at + DAY, agentHandoffs: 1 },
        { case: 2, openedAt: at, handoffs: 1, agentHandoffs: 1 },
        { case: 3, openedAt: at, resolvedAt: at + DAY, handoffs: 3, agentHandoffs: 3 },
        { case: 4, openedAt: at },
      ],
    };
    const excluded = [{ reason: 'holder_unknown', count: 1 }];
    expect(total('issues_handed_over', rows)).toMatchObject({
      value: 0.5,
      n: 4,
      coverage: 0.8,
      maturity: 1,
      excluded,
    });
    expect(total('handoffs_per_issue', rows)).toMatchObject({ value: 1, n: 4, maturity: 0.75 });
    expect(total('issues_handed_over', rows, { level: 'AGENT' })?.value).toBe(0.75);
    expect(ofStory('handoffs_per_issue', 'arrangement')?.value).toBe(3);
  });

  it('for weights: of an account number that counts 3 and a postal code that counts 1, the first lost is 75 %', () => {
    const rows = handedOver({
      evidence: 'STRUCTURED',
      knownFields: 'account_number\npostal_code',
      lostFields: 'account_number',
    });
    expect(total('information_loss', rows)?.value).toBe(0.5);
    expect(total('information_loss', rows, {}, { fieldWeights: { account_number: 3 } })?.value).toBe(0.75);
    expect(total('information_loss', rows, {}, { fieldWeights: { account_number: 0 } })?.value).toBe(0);
  });
});
