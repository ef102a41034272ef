import { describe, expect, it } from '@jest/globals';
import type { MeasureRow } from '@twicetold/cases';
import type { SomeRows } from '../../fixtures/measure-rows.ts';
import { totalOf, totalOfStories } from '../../fixtures/totals.ts';

const DAY = 86_400_000;
const start = Date.parse('2026-01-10T00:00:00Z');
const day = (count: number) => start + count * DAY;

type IssueRow = Partial<MeasureRow<'issue'>>;
/** Each in its own case, with one contact, opened on day 0. */
function issues(...rows: IssueRow[]): SomeRows {
  return {
    case: rows.map(() => ({ openedAt: start })),
    issue: rows.map((row, i) => ({ case: i, openedAt: start, contacts: 1, ...row })),
    contact: [{ case: 0, at: start, direction: 'inbound' }],
  };
}

/** The examples of the pages in docs/metrics. */
describe('The example worked by hand', () => {
  const resolved: IssueRow[] = [
    { firstResolvedAt: day(0), firstComebackAt: day(2) },
    { firstResolvedAt: day(0) },
    { firstResolvedAt: day(6) },
    { firstResolvedAt: day(1), firstComebackAt: day(6) },
    {},
    { firstResolvedAt: day(0), contacts: 0 },
  ];

  it('for comebacks: of four resolved two came back, one held, one is only four days old: 62.5 %, not 50 %', () => {
    // Day 2: one of four, S = 3/4. Day 4: one is lost from sight. Day 5: one of two, S = 3/8.
    expect(totalOf('comeback_rate', issues(...resolved), day(10))).toMatchObject({
      value: 0.625,
      n: 4,
      maturity: 3 / 5,
      coverage: 4 / 5,
      excluded: [
        { reason: 'no_contact', count: 1 },
        { reason: 'not_resolved_yet', count: 1 },
      ],
    });
  });

  it('for comebacks: a shorter window sees less and is mature sooner', () => {
    const within3 = totalOf('comeback_rate', issues(...resolved), day(10), { question: { windowDays: 3 } });
    expect(within3).toMatchObject({ value: 0.25, maturity: 4 / 5 });
  });

  it('for comebacks: an issue resolved yesterday is no success yet, the share so far may still rise to 1', () => {
    const fresh = totalOf('comeback_rate', issues({ firstResolvedAt: day(9) }), day(10));
    expect(fresh).toMatchObject({ value: 0, high: 1, n: 1, maturity: 0 });
  });

  it('for comebacks in the stories: the cancellation within two hours, the modem after 24 days', () => {
    // Five resolved. Within 7 days one of five; within 30 the modem too, one of four still observed.
    expect(totalOfStories('comeback_rate').value).toBeCloseTo(1 / 5, 12);
    expect(totalOfStories('comeback_rate', { question: { windowDays: 30 } }).value).toBeCloseTo(
      1 - (4 / 5) * (3 / 4),
      12,
    );
  });

  it('for chases, channels and switches: the five stories have 8 chases, 10 channels and 5 switches', () => {
    expect(totalOfStories('chases_per_issue')).toMatchObject({ value: 1.6, n: 5 });
    expect(totalOfStories('channels_per_issue')).toMatchObject({ value: 2, n: 5 });
    expect(totalOfStories('channel_switches_per_issue')).toMatchObject({ value: 1, n: 5 });
    // Two modem issues within 7 days: the store alone, and twitter with e-mail.
    const sevenDays = { question: { issueWindowDays: 7 } } as const;
    expect(totalOfStories('channels_per_issue', sevenDays).value).toBeCloseTo(10 / 6, 12);
    expect(totalOfStories('channel_switches_per_issue', sevenDays).value).toBeCloseTo(4 / 6, 12);
  });

  it('for direct: all five came in private first; by phone or chat three of them', () => {
    expect(totalOfStories('issues_went_direct')).toMatchObject({ value: 1, n: 5 });
    const settings = { directChannels: ['phone', 'chat', 'fax'] };
    expect(totalOfStories('issues_went_direct', { settings })).toMatchObject({ value: 0.6, n: 5 });
    const posted = issues({ firstPublic: true }, {}, {}, {}, { contacts: 0 });
    expect(totalOf('issues_went_direct', posted, day(10))).toMatchObject({
      value: 0.75,
      n: 4,
      coverage: 0.8,
    });
  });

  it('for gone public: three of the five stories, one more than leaked', () => {
    expect(totalOfStories('issues_public')).toMatchObject({ value: 0.6, n: 5, maturity: 1 });
    expect(totalOfStories('public_leak')).toMatchObject({ value: 0.4, n: 5 });
  });
});
