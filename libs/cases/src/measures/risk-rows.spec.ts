import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LoggedEvent } from '../events/logged-event.ts';
import { admitted } from '../fixtures/admitted.ts';
import { arbitraryLog } from '../fixtures/arbitrary-log.ts';
import { inVariant, THIRTY_DAYS } from '../fixtures/in-variant.ts';
import { instant, log, type Line } from '../fixtures/log.ts';
import { ISSUE_VARIANTS, type IssueVariant } from '../issues/variants.ts';
import { storyEvents } from '../stories/stories.ts';
import { issueOf } from '../story/issue-story.ts';
import { foldCustomer } from './fold.ts';
import { riskFacts, type RiskFacts } from './risk-facts.ts';
import { factsAt } from './risk-states.ts';

/** Many cases of one customer, each opened by its first event and never corrected, so that issues only grow. */
const orderlyLog: fc.Arbitrary<LoggedEvent[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 100 }),
      reason: fc.constantFrom('billing', 'delivery', null),
      parent: fc.option(fc.nat({ max: 9 }), { nil: null }),
      solvedAfter: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
      mergedAfter: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null, freq: 8 }),
    }),
    { maxLength: 10 },
  )
  .map((cases) =>
    admitted(
      cases.flatMap(({ day, reason, parent, solvedAfter, mergedAfter }, i) => {
        const at = (days: number) => new Date(Date.UTC(2026, 0, 1 + day + days)).toISOString();
        const own = (event: object, days: number, n: number) => ({
          id: `${i}-${n}`,
          case: `c${i}`,
          customer: 'somebody',
          at: at(days),
          ...event,
        });
        const follows = parent === null ? null : `c${parent}`;
        return [
          own({ type: 'case.opened', reason, parent: follows }, 0, 0),
          own({ type: 'contact', direction: 'inbound', channel: 'phone' }, 0, 1),
          ...(solvedAfter === null ? [] : [own({ type: 'case.resolved' }, solvedAfter, 2)]),
          ...(mergedAfter === null
            ? []
            : [own({ type: 'case.merged', into: `c${(i + 3) % 10}` }, mergedAfter, 3)]),
        ];
      }),
    ),
  );

/** One or two cases in which things are said in words, until perhaps somebody begins to record facts. */
const talkingLog: fc.Arbitrary<LoggedEvent[]> = fc
  .array(
    fc.record({
      hour: fc.integer({ min: 0, max: 20 * 24 }),
      case: fc.constantFrom('A', 'B'),
      body: fc.oneof(
        {
          weight: 6,
          arbitrary: fc.record({
            type: fc.constant('contact'),
            direction: fc.constantFrom('inbound', 'outbound'),
            channel: fc.constant('email'),
            team: fc.constantFrom('north', 'south', null),
            text: fc.constantFrom(
              'My order number is 48213377 and I live at 5 Elm Street.',
              'As I already told you, my order number is 48213377.',
              'Could you please give me your order number?',
              'We will get back to you shortly.',
              'Thank you.',
            ),
          }),
        },
        fc.record({
          type: fc.constant('fact'),
          field: fc.constant('order_number'),
          action: fc.constantFrom('given', 'asked', 'recorded', 'cleared'),
          by: fc.constant('agent'),
          value: fc.constant('48213377'),
        }),
        fc.record({ type: fc.constant('handoff'), toTeam: fc.constantFrom('north', 'south') }),
        fc.record({ type: fc.constantFrom('case.opened', 'case.resolved', 'case.reopened') }),
      ),
    }),
    { maxLength: 16 },
  )
  .map((drawn) =>
    admitted(
      drawn.map(({ hour, body, ...own }, i) => ({
        id: `t${i}`,
        customer: 'somebody',
        at: new Date(Date.UTC(2026, 0, 1, hour)).toISOString(),
        ...own,
        ...body,
        ...(body.type === 'case.opened' ? { reason: 'billing' } : {}),
      })),
    ),
  );

/** What the fold of the events up to a moment gives for a case; null when it did not exist yet. */
function foldedUpTo(
  events: readonly LoggedEvent[],
  caseId: string,
  variant: IssueVariant,
  asOf: number,
): RiskFacts | null {
  const issue = issueOf(events, { caseId, variant, asOf });
  return issue === null ? null : factsAt(riskFacts(issue), asOf);
}

type Rows = ReturnType<typeof foldCustomer>['rows'];
const holds = <R extends { from: number | null; until: number | null }>(row: R, at: number): boolean =>
  (row.from ?? 0) <= at && at < (row.until ?? Infinity);

/** Every state of the issue that the case was in, of which there should be one. */
function validAt({ risk, joined }: Rows, variant: IssueVariant, ordinal: number, at: number): RiskFacts[] {
  const issues = inVariant(joined, variant).filter((row) => row.case === ordinal && holds(row, at));
  expect(issues.length).toBeLessThanOrEqual(1);
  const issueCase = issues[0]?.issueCase ?? ordinal;
  return inVariant(risk, variant)
    .filter((row) => row.case === issueCase && holds(row, at))
    .map(({ variants: _variants, case: _case, from: _from, until: _until, ...facts }) => factsAt(facts, at));
}

describe('The risk of a case through time', () => {
  it.each([
    ['any', arbitraryLog, 60],
    ['an orderly', orderlyLog, 110],
    ['a talking', talkingLog, 20],
  ])(
    'is at every moment of %s log what the events up to then fold to, and no two things at once',
    (_, logs, days) => {
      const moments = fc.array(fc.integer({ min: -1, max: days * 24 }), { minLength: 3, maxLength: 3 });
      fc.assert(
        fc.property(logs, moments, fc.constantFrom(...ISSUE_VARIANTS), (events, hours, variant) => {
          const { cases, rows } = foldCustomer(events);
          const instants = [
            ...hours.map((hour) => Date.UTC(2026, 0, 1, hour, 30)),
            ...events.slice(0, 4).map(({ at }) => at),
          ];
          for (const at of instants) {
            cases.forEach((caseId, ordinal) => {
              const folded = foldedUpTo(events, caseId, variant, at);
              expect(validAt(rows, variant, ordinal, at)).toEqual(folded === null ? [] : [folded]);
            });
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it('of a clean one is one state, from its first contact to this day', () => {
    const risks = foldCustomer(admitted(storyEvents('clean'))).rows.risk;
    expect(risks).toHaveLength(1);
    expect(risks[0]?.until).toBeNull();
  });

  it('takes rows in proportion to the events, however many cases are one issue', () => {
    const many = (count: number) =>
      foldCustomer(
        log(
          ...Array.from({ length: count }, (_, i): Line[] => {
            const at = (hour: number) =>
              new Date(Date.UTC(2026, 0, 1, i * 4 + hour)).toISOString().slice(5, 16).replace('T', ' ');
            return [
              [at(0), 'case.opened', { case: `c${i}`, reason: 'billing' }],
              [at(1), 'contact', { case: `c${i}` }],
              [at(2), 'case.resolved', { case: `c${i}` }],
            ];
          }).flat(),
        ),
      ).rows;
    const [few, more] = [many(20), many(80)];
    expect(more.risk.length).toBeLessThan(5 * few.risk.length);
    expect(more.joined.length).toBeLessThan(5 * few.joined.length);
  });

  it('knows of the follow-up only from when it was opened, and of the solution only from when there was one', () => {
    const { rows } = foldCustomer(
      log(
        ['01-01 09:00', 'case.opened', { case: 'A', reason: 'billing' }],
        ['01-01 09:00', 'contact', { case: 'A', agent: 'ann' }],
        ['01-02 09:00', 'case.resolved', { case: 'A' }],
        ['01-05 09:00', 'case.opened', { case: 'B', reason: 'billing' }],
        ['01-05 09:00', 'contact', { case: 'B', agent: 'ann' }],
        ['01-06 09:00', 'case.resolved', { case: 'B' }],
      ),
    );
    const brief = inVariant(rows.risk, THIRTY_DAYS).map((row) => [
      row.case,
      row.from,
      row.until,
      row.comebacks,
      row.resolvedAt,
    ]);
    expect(brief).toEqual([
      [0, instant('01-01 09:00'), instant('01-05 09:00'), 0, instant('01-02 09:00')],
      [0, instant('01-05 09:00'), instant('01-06 09:00'), 1, null],
      [0, instant('01-06 09:00'), null, 1, instant('01-06 09:00')],
    ]);
    expect(inVariant(rows.joined, THIRTY_DAYS)).toMatchObject([
      { case: 1, issueCase: 0, from: instant('01-05 09:00'), until: null },
    ]);
  });
});
