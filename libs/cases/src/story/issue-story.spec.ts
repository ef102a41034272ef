import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admitted } from '../fixtures/admitted.ts';
import { arbitraryLog, delivered } from '../fixtures/arbitrary-log.ts';
import { current, inVariant, SEVEN_DAYS, THIRTY_DAYS } from '../fixtures/in-variant.ts';
import { instant, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';
import { storyEvents } from '../stories/stories.ts';
import { issueStory } from './issue-story.ts';

const AS_OF = Date.parse('2026-10-31T00:00:00Z');
const arrangement = admitted(storyEvents('arrangement'));
const modem = admitted(storyEvents('modem'));

describe('the story of a case', () => {
  it('tells of the whole issue the case belongs to, whichever of its cases is asked for', () => {
    const story = issueStory(modem, { caseId: 'M-2', variant: THIRTY_DAYS, asOf: AS_OF });
    expect(story?.issueCases).toEqual(['M-1', 'M-2']);
    expect(story?.events).toHaveLength(19);
    expect(story?.legs.map(({ case: id, team }) => `${id} ${team}`)).toEqual([
      'M-1 TV equipment',
      'M-2 Internet equipment',
      'M-2 Social care',
      'M-2 Executive office',
    ]);
    const alone = issueStory(modem, { caseId: 'M-2', variant: SEVEN_DAYS, asOf: AS_OF });
    expect(alone?.issueCases).toEqual(['M-2']);
  });

  it('shows what the second site asked for and the first had written down', () => {
    const story = issueStory(arrangement, { caseId: 'A-1', variant: THIRTY_DAYS, asOf: AS_OF });
    expect(
      story?.handoffs
        .filter(({ level }) => level === 'TEAM')
        .map(({ fromTeam, toTeam, lostFields, returned, eventId }) => [
          eventId,
          fromTeam,
          toTeam,
          lostFields,
          returned,
        ]),
    ).toEqual([
      ['arrangement-06', 'Billing North', 'Billing South', ['account_number', 'payment_arrangement'], false],
      ['arrangement-12', 'Billing South', 'Billing North', ['account_number', 'payment_arrangement'], true],
      ['arrangement-16', 'Billing North', 'Supervisors', [], false],
    ]);
    expect(
      story?.facts
        .filter(({ toldAgain }) => toldAgain)
        .map(({ eventId, firstToldEventId }) => [eventId, firstToldEventId]),
    ).toEqual([
      ['arrangement-07', 'arrangement-03'],
      ['arrangement-08', 'arrangement-03'],
      ['arrangement-09', 'arrangement-04'],
      ['arrangement-10', 'arrangement-04'],
      ['arrangement-13', 'arrangement-03'],
      ['arrangement-14', 'arrangement-04'],
      ['arrangement-15', 'arrangement-04'],
    ]);
    expect(story?.promises.map(({ promise, fate, contradictory }) => [promise, fate, contradictory])).toEqual(
      [
        ['p1', 'broken', false],
        ['p2', 'on_time', true],
      ],
    );
  });

  it('tells nothing that happened after the moment it is told for', () => {
    const then = issueStory(arrangement, {
      caseId: 'A-1',
      variant: THIRTY_DAYS,
      asOf: Date.parse('2026-09-08T12:10:00Z'),
    });
    expect(then?.events.at(-1)?.event.id).toBe('arrangement-11');
    expect(then?.caseRow.resolvedAt).toBeNull();
    expect(then?.promises.map(({ fate }) => fate)).toEqual(['pending', 'pending']);
    const before = Date.parse('2026-08-31T00:00:00Z');
    expect(issueStory(arrangement, { caseId: 'A-1', variant: THIRTY_DAYS, asOf: before })).toBeNull();
  });

  it('says until when a team had the case before anybody there touched it', () => {
    const story = issueStory(modem, { caseId: 'M-1', variant: THIRTY_DAYS, asOf: AS_OF });
    const untouched = story?.legs.map(({ team, untouchedUntil }) => [
      team,
      untouchedUntil === null ? null : new Date(untouchedUntil).toISOString().slice(5, 16),
    ]);
    expect(untouched).toEqual([
      // Called, and was answered at once.
      ['TV equipment', null],
      // Seen only through what it did.
      ['Internet equipment', null],
      // Answers four minutes, and 35 minutes, after it was handed over.
      ['Social care', '05-04T11:14'],
      ['Executive office', '05-04T15:05'],
    ]);
  });

  it('a case that nobody takes up waits until it is looked at, one that is handed on until then', () => {
    const legsAt = (asOf: number) =>
      issueStory(
        log(
          ['01-01 09:00', 'case.opened', { team: 'north' }],
          ['01-01 09:00', 'contact', { channel: 'email' }],
          ['01-03 09:00', 'handoff', { toTeam: 'south' }],
        ),
        { caseId: 'X', variant: SEVEN_DAYS, asOf },
      )?.legs.map(({ untouchedUntil }) => untouchedUntil);
    expect(legsAt(instant('01-02 00:00'))).toEqual([instant('01-02 00:00')]);
    expect(legsAt(instant('01-09 00:00'))).toEqual([instant('01-03 09:00'), instant('01-09 00:00')]);
  });

  it('rests on recorded facts, on messages, or on nothing', () => {
    const evidenceOf = (...lines: Lines) =>
      issueStory(log(...lines), { caseId: 'X', variant: SEVEN_DAYS, asOf: AS_OF })?.evidence;
    expect(evidenceOf(['01-01 09:00', 'contact'])).toBeNull();
    expect(evidenceOf(['01-01 09:00', 'fact', { field: 'phone', action: 'given', by: 'customer' }])).toBe(
      'STRUCTURED',
    );
  });

  it('marks repeats, answers and praise', () => {
    const story = issueStory(modem, { caseId: 'M-1', variant: THIRTY_DAYS, asOf: AS_OF });
    const marked = story?.events.filter(({ repeat }) => repeat !== null);
    expect(
      marked?.map(({ event, repeat, answersUs, praise }) => [event.id, repeat, answersUs, praise]),
    ).toEqual([
      ['modem-02', 'none', false, false],
      ['modem-10', 'comeback', false, false],
      ['modem-13', 'none', true, false],
      ['modem-19', 'none', false, true],
    ]);
  });

  it('has the rows that the columns have, whatever order the events came in', () => {
    fc.assert(
      fc.property(
        arbitraryLog.chain((events) => fc.tuple(fc.constant(events), delivered(events))),
        ([events, arrived]) => {
          const { cases, rows } = foldCustomer(events);
          const risks = current(inVariant(rows.risk, SEVEN_DAYS));
          cases.forEach((caseId, ordinal) => {
            const story = issueStory(arrived, { caseId, variant: SEVEN_DAYS, asOf: Infinity });
            expect(story?.caseRow).toEqual(rows.case[ordinal]);
            const joined = current(inVariant(rows.joined, SEVEN_DAYS)).find((row) => row.case === ordinal);
            const risk = risks.find((row) => row.case === (joined?.issueCase ?? ordinal));
            expect(risk).toMatchObject(story?.riskRow ?? {});
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});
