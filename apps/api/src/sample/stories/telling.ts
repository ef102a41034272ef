/** How a story is written down: case by case, one line per event, instants in UTC to the minute or second. */
import type { CanonicalEvent, CanonicalEventOf, EventType } from '@twicetold/cases';

type Told = {
  [T in EventType]: Omit<CanonicalEventOf<T>, 'id' | 'at' | 'case' | 'customer' | 'seq'>;
}[EventType];
type Contact = Omit<
  CanonicalEventOf<'contact'>,
  'id' | 'at' | 'case' | 'customer' | 'seq' | 'type' | 'direction'
>;

export type Line = readonly [at: string, told: Told];

/** The events of a story, numbered through all its cases: modem-01, modem-02, … */
export function story(
  name: string,
  customer: string,
  cases: Readonly<Record<string, readonly Line[]>>,
): readonly CanonicalEvent[] {
  const events: CanonicalEvent[] = [];
  for (const [caseId, lines] of Object.entries(cases)) {
    for (const [at, told] of lines) {
      const id = `${name}-${String(events.length + 1).padStart(2, '0')}`;
      events.push({ id, at: instant(at), case: caseId, customer, ...told });
    }
  }
  return events;
}

export function instant(at: string): string {
  return new Date(`${at.replace(' ', 'T')}Z`).toISOString();
}

export const inbound = (channel: string, more: Partial<Contact> = {}): Told => ({
  type: 'contact',
  direction: 'inbound',
  channel,
  visibility: 'private',
  ...more,
});
export const outbound = (channel: string, more: Partial<Contact> = {}): Told => ({
  type: 'contact',
  direction: 'outbound',
  channel,
  visibility: 'private',
  ...more,
});
export const given = (field: string, value: string): Told => ({
  type: 'fact',
  field,
  action: 'given',
  by: 'customer',
  value,
});
export const asked = (field: string): Told => ({ type: 'fact', field, action: 'asked', by: 'agent' });
export const recorded = (field: string, value: string): Told => ({
  type: 'fact',
  field,
  action: 'recorded',
  by: 'agent',
  value,
});
export const resolved: Told = { type: 'case.resolved' };
