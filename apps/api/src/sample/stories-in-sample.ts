/** The five stories among the simulated cases: within the fourteen months, and in the sample's own channel names. */
import type { CanonicalEvent } from '@twicetold/cases';
import { WEEK } from './company/calendar.ts';
import { STORIES } from './stories.ts';

/** Until then the stories, the oldest of which begins in March 2026, lie within the fourteen months before. */
const LATEST_END = Date.parse('2027-01-15T00:00:00Z');

/** The stories know a man at the door and a blog; the sample has eight channels and no others. */
const CHANNEL_NAMES: Readonly<Record<string, string>> = { field: 'field visit', blog: 'facebook' };

export function* storiesUntil(end: number): Generator<CanonicalEvent> {
  const events = Object.values(STORIES).flat();
  const last = Math.max(...events.map(({ at }) => Date.parse(at)));
  const later = end > LATEST_END ? Math.ceil((end - LATEST_END) / WEEK) : 0;
  const earlier = end < last ? Math.ceil((last - end) / WEEK) : 0;
  const shift = (later - earlier) * WEEK;
  for (const event of events) yield moved(event, shift);
}

function moved(event: CanonicalEvent, shift: number): CanonicalEvent {
  const at = instant(event.at, shift);
  switch (event.type) {
    case 'promise.made':
      return { ...event, at, dueAt: instant(event.dueAt, shift) };
    case 'contact':
      return { ...event, at, channel: CHANNEL_NAMES[event.channel] ?? event.channel };
    case 'case.opened':
      return {
        ...event,
        at,
        ...(event.channel && { channel: CHANNEL_NAMES[event.channel] ?? event.channel }),
      };
    case 'fact':
      return event.field === 'promised_date' && event.value
        ? { ...event, at, value: instant(`${event.value}T12:00:00Z`, shift).slice(0, 10) }
        : { ...event, at };
    default:
      return { ...event, at };
  }
}

function instant(at: string, shift: number): string {
  return new Date(Date.parse(at) + shift).toISOString();
}
