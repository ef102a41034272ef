import { foldCustomer, type CanonicalEvent } from '@twicetold/cases';
import { describe, expect, it } from '@jest/globals';
import { loggedEvents } from '../fixtures/fold-into-columns.ts';
import type { AnswerSettings } from '../settings/settings.ts';
import { caseMeasures } from './case-measures.ts';
import { FIGURES, findFigure } from './figures.ts';
import { Reconciliation } from './reconciliation.ts';
import { WorkingHours } from './working-hours.ts';

/** Day of January 2026 (the 5th is a Monday), time in UTC, type, fields. */
type Line = readonly [day: string, time: string, type: string, fields?: Record<string, unknown>];
const events = (...lines: Line[]) =>
  lines.map(([day, time, type, fields], i) => ({
    id: `${i}`,
    at: `2026-01-${day}T${time}:00Z`,
    seq: i,
    case: 'C-1',
    customer: 'ann',
    type,
    ...fields,
  })) as CanonicalEvent[];

const OFFICE: AnswerSettings = {
  calendars: [
    {
      name: 'office',
      zone: 'UTC',
      weekly: Object.fromEntries(
        ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, ['09:00-17:00']]),
      ),
    },
    { name: 'night', zone: 'UTC', weekly: { monday: ['00:00-24:00'] } },
  ],
  defaultCalendar: 'office',
};

const LIFE = events(
  ['05', '09:00', 'case.opened', { team: 'Store', channel: 'email' }],
  ['05', '09:00', 'contact', { direction: 'inbound', channel: 'email' }],
  ['05', '09:10', 'contact', { direction: 'outbound', channel: 'email', bot: true }],
  ['05', '09:30', 'contact', { direction: 'outbound', channel: 'email', team: 'Store', agent: 'Ida' }],
  ['05', '10:00', 'handoff', { toTeam: 'Billing', toAgent: 'Bo' }],
  ['05', '11:00', 'case.waiting', { on: 'customer' }],
  ['05', '13:00', 'case.resumed'],
  ['05', '13:30', 'case.waiting', { on: 'hold' }],
  ['05', '14:00', 'case.resumed'],
  ['05', '15:00', 'case.resolved'],
  ['05', '16:00', 'case.reopened'],
  ['05', '16:30', 'handoff', { toTeam: 'Billing', toAgent: 'Cy' }],
  ['06', '10:00', 'case.resolved'],
);

function figuresOf(life: readonly CanonicalEvent[], settings: AnswerSettings = {}) {
  const measures = caseMeasures(foldCustomer(loggedEvents(life), {}), new WorkingHours(settings))(0);
  if (measures === null) throw new RangeError('no case');
  return Object.fromEntries(FIGURES.map(({ id, ofCase }) => [id, ofCase(measures)]));
}

describe('The figures of a case that was answered, handed over, put to wait, resolved, reopened and resolved', () => {
  it('are what a clock and fingers give', () => {
    expect(figuresOf(LIFE)).toMatchObject({
      handoffs: 1,
      // From Bo to Cy it stays with Billing.
      reassignments: 1,
      // Ida, Bo, Cy.
      assignments: 3,
      reopens: 1,
      contacts: 1,
      replies: 1,
      first_reply_minutes: 30,
      first_resolution_minutes: 6 * 60,
      full_resolution_minutes: 25 * 60,
      // 11:00 to 13:00.
      agent_wait_minutes: 120,
      // 13:30 to 14:00.
      on_hold_minutes: 30,
      // 9 to 11, 13 to 15, and from 16 until 10 the next morning.
      requester_wait_minutes: 120 + 120 + 18 * 60,
    });
  });

  it('count only from nine to five where the office works so', () => {
    expect(figuresOf(LIFE, OFFICE)).toMatchObject({
      first_reply_minutes_business: 30,
      first_resolution_minutes_business: 360,
      // All of Monday, and an hour of Tuesday.
      full_resolution_minutes_business: 9 * 60,
      requester_wait_minutes_business: 120 + 120 + 60 + 60,
      agent_wait_minutes_business: 120,
    });
  });

  it('are unknown in working hours where a team keeps hours that nobody has set', () => {
    expect(figuresOf(LIFE)['full_resolution_minutes_business']).toBeNull();
    const onlyBilling = { ...OFFICE, teamCalendars: { Billing: 'night' } };
    const { defaultCalendar: _, ...withoutDefault } = onlyBilling;
    expect(figuresOf(LIFE, withoutDefault)['full_resolution_minutes_business']).toBeNull();
    // An hour of the store's office; then Billing until midnight, which keeps Mondays only.
    expect(figuresOf(LIFE, onlyBilling)['full_resolution_minutes_business']).toBe(60 + 14 * 60);
  });

  it('are not there yet while the case is open, and never negative', () => {
    const open = figuresOf(LIFE.slice(0, 5));
    expect(open).toMatchObject({ first_resolution_minutes: null, full_resolution_minutes: null, reopens: 0 });
    // What still lasts does not count: it was "new" until Ida answered at half past nine.
    expect(open['requester_wait_minutes']).toBe(60);
    const backwards = events(
      ['05', '09:00', 'case.opened', { channel: 'email' }],
      ['04', '09:00', 'case.resolved'],
    );
    expect(figuresOf(backwards)['full_resolution_minutes']).toBeNull();
  });
});

describe('Every figure', () => {
  it('has one id, a title and a meaning', () => {
    expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
    for (const { id, title, meaning } of FIGURES) {
      expect(findFigure(id)?.title).toBe(title);
      expect(meaning).toMatch(/\.$/);
    }
  });
});

describe('Reconciling', () => {
  const minutes = findFigure('full_resolution_minutes')!;
  const handoffs = findFigure('handoffs')!;

  it('agrees on minutes that are one apart, and on counts only where they are the same', () => {
    const reconciliation = new Reconciliation();
    expect(reconciliation.compare('C-1', minutes, 60.4, 61)).toBeNull();
    expect(reconciliation.compare('C-2', minutes, 60, 61.5)).toEqual({
      case: 'C-2',
      figure: 'full_resolution_minutes',
      ours: 60,
      theirs: 61.5,
    });
    expect(reconciliation.compare('C-1', handoffs, 2, 2)).toBeNull();
    expect(reconciliation.compare('C-2', handoffs, 2, 3)).toMatchObject({ ours: 2, theirs: 3 });
    expect(reconciliation.compare('C-3', handoffs, null, 1)).toMatchObject({ ours: null });
    expect(reconciliation.compare('C-4', handoffs, 1, null)).toMatchObject({ theirs: null });
    expect(reconciliation.compare('C-5', handoffs, null, null)).toBeNull();
    expect(reconciliation.differences).toBe(4);
    expect(reconciliation.figures).toEqual([
      { figure: 'handoffs', compared: 2, agree: 1, differ: 1, onlyTheirs: 1, onlyOurs: 1 },
      { figure: 'full_resolution_minutes', compared: 2, agree: 1, differ: 1, onlyTheirs: 0, onlyOurs: 0 },
    ]);
  });
});
