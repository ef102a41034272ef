import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryLog, delivered } from '../fixtures/arbitrary-log.ts';
import { current, inVariant, SEVEN_DAYS, THIRTY_DAYS } from '../fixtures/in-variant.ts';
import { hours, instant, log } from '../fixtures/log.ts';
import { ALL_VARIANTS, ISSUE_VARIANTS } from '../issues/variants.ts';
import { foldCustomer } from './fold.ts';

describe('folding a customer', () => {
  it('gives the same whatever the order of arrival and however often an event is delivered', () => {
    fc.assert(
      fc.property(
        arbitraryLog.chain((events) => fc.tuple(fc.constant(events), delivered(events))),
        ([events, arrived]) => {
          expect(foldCustomer(arrived)).toEqual(foldCustomer(events));
        },
      ),
    );
  });

  it('gives what the events so far gave, once a late one has been there all along', () => {
    const opened = log(
      ['01-01 09:00', 'case.opened'],
      ['01-01 09:00', 'contact'],
      ['01-20 09:00', 'contact'],
    );
    const late = log(
      ['01-01 09:00', 'case.opened'],
      ['01-01 09:00', 'contact'],
      ['01-20 09:00', 'contact'],
      ['01-10 09:00', 'case.resolved'],
    );
    const repeats = (events: typeof opened) => foldCustomer(events).rows.contact.map(({ repeat }) => repeat);
    expect(repeats(opened)).toEqual(['none', 'chase']);
    // The resolution of the tenth, heard of weeks later, changes what the call of the twentieth was.
    expect(repeats(late)).toEqual(['none', 'comeback']);
  });

  it('puts every case into exactly one issue of every variant, and every contact into one row of it', () => {
    fc.assert(
      fc.property(arbitraryLog, (events) => {
        const { cases, rows } = foldCustomer(events);
        const contacts = events.filter(({ type }) => type === 'contact').length;
        for (const variant of ISSUE_VARIANTS) {
          const issues = inVariant(rows.issue, variant);
          expect(issues.reduce((total, issue) => total + (issue.cases ?? 0), 0)).toBe(cases.length);
          expect(inVariant(rows.contact, variant)).toHaveLength(contacts);
          expect(current(inVariant(rows.risk, variant))).toHaveLength(issues.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names with every contact, handoff, loss, promise and rating the first case of the issue it belongs to', () => {
    fc.assert(
      fc.property(arbitraryLog, (events) => {
        const { rows } = foldCustomer(events);
        for (const variant of ISSUE_VARIANTS) {
          const issues = new Map(inVariant(rows.issue, variant).map((issue) => [issue.case, issue]));
          const contacts = inVariant(rows.contact, variant);
          for (const [first, issue] of issues) {
            const own = contacts.filter(({ issueCase }) => issueCase === first);
            const units = own.filter(({ direction, praise }) => direction === 'inbound' && !praise);
            expect(units).toHaveLength(issue.contacts ?? NaN);
          }
          const { handoff, loss, promise, voice } = rows;
          const others = [handoff, loss, promise, voice].flatMap((each) =>
            inVariant(each as readonly { variants: number; issueCase: number }[], variant),
          );
          expect(others.filter(({ issueCase }) => !issues.has(issueCase))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has every promise and every rating once in every variant', () => {
    fc.assert(
      fc.property(arbitraryLog, (events) => {
        const { rows } = foldCustomer(events);
        const told = events.filter(({ type }) => type === 'rating' || type === 'outcome').length;
        const promised = events.filter(({ type }) => type === 'promise.made').length;
        for (const variant of ISSUE_VARIANTS) {
          expect(inVariant(rows.promise, variant)).toHaveLength(promised);
          expect(inVariant(rows.voice, variant)).toHaveLength(told);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the rows of one contact apart where it belongs to another issue with another window', () => {
    const { rows } = foldCustomer(
      log(
        ['01-01 09:00', 'case.opened', { case: 'A', reason: 'billing' }],
        ['01-01 10:00', 'case.resolved', { case: 'A' }],
        ['01-15 09:00', 'case.opened', { case: 'B', reason: 'billing' }],
        ['01-15 09:00', 'contact', { case: 'B' }],
      ),
    );
    const issueOf = (variant: typeof SEVEN_DAYS) =>
      inVariant(rows.contact, variant).map((contact) => [contact.case, contact.issueCase]);
    expect(issueOf(SEVEN_DAYS)).toEqual([[1, 1]]);
    expect(issueOf(THIRTY_DAYS)).toEqual([[1, 0]]);
  });

  it('finds every lost field of a handoff in a row of its own, and never more lost than known', () => {
    fc.assert(
      fc.property(arbitraryLog, (events) => {
        const { handoff, loss } = foldCustomer(events).rows;
        for (const variant of ISSUE_VARIANTS) {
          const handoffs = inVariant(handoff, variant);
          const lost = handoffs.reduce((total, row) => total + (row.lost ?? 0), 0);
          expect(inVariant(loss, variant)).toHaveLength(lost);
          expect(handoffs.filter((row) => (row.lost ?? 0) > (row.known ?? 0))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has every change of team at both levels', () => {
    fc.assert(
      fc.property(arbitraryLog, (events) => {
        for (const variant of ISSUE_VARIANTS) {
          const handoffs = inVariant(foldCustomer(events).rows.handoff, variant);
          const changes = (level: string) =>
            handoffs
              .filter((row) => row.level === level && row.fromTeam !== row.toTeam)
              .map(({ at, fromTeam, toTeam }) => [at, fromTeam, toTeam]);
          expect(changes('AGENT')).toEqual(changes('TEAM'));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps one row with all bits for a customer with one case', () => {
    const { rows } = foldCustomer(log(['01-01 09:00', 'case.opened'], ['01-01 09:00', 'contact']));
    expect(rows.issue.map(({ variants }) => variants)).toEqual([ALL_VARIANTS]);
    expect(rows.contact.map(({ variants }) => variants)).toEqual([ALL_VARIANTS]);
  });

  it('keeps two contacts of the same second that look the same', () => {
    const { rows } = foldCustomer(
      log(
        ['01-01 09:00', 'case.opened', { case: 'A', reason: 'billing' }],
        ['01-01 09:00', 'contact', { case: 'A', direction: 'outbound' }],
        ['01-01 09:00', 'contact', { case: 'A', direction: 'outbound' }],
        ['01-01 10:00', 'case.resolved', { case: 'A' }],
        ['01-15 09:00', 'case.opened', { case: 'B', reason: 'billing' }],
      ),
    );
    expect(inVariant(rows.contact, SEVEN_DAYS)).toHaveLength(2);
    expect(inVariant(rows.contact, THIRTY_DAYS)).toHaveLength(2);
  });

  it('keeps a resolution before the opening as a negative time, for the metric to leave out and count', () => {
    const { rows } = foldCustomer(log(['01-01 09:00', 'case.opened'], ['01-01 07:00', 'case.resolved']));
    expect(rows.case[0]).toMatchObject({
      openedAt: instant('01-01 09:00'),
      resolvedAt: instant('01-01 07:00'),
    });
    expect((rows.case[0]?.resolvedAt ?? 0) - (rows.case[0]?.openedAt ?? 0)).toBe(-hours(2));
  });

  it('has nothing to say of a customer without events', () => {
    expect(foldCustomer([])).toMatchObject({ cases: [], rows: { case: [], issue: [], risk: [] } });
  });
});
