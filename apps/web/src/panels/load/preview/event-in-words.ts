/** An event before it is loaded, as one line: who did what. */
import { messageFor, type Words } from '../../../messages/words.ts';
import type { PreviewedEvent } from '../../../request/preview.ts';

const text = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

export function eventInWords(event: PreviewedEvent, words: Words): string {
  const of = (field: string) => text(event[field]);
  switch (event.type) {
    case 'contact': {
      const channel = of('channel') ?? words('name.unknown');
      return words(event['direction'] === 'outbound' ? 'contact.outbound' : 'contact.inbound', { channel });
    }
    case 'handoff':
      return words('preview.handoff', {
        from: of('fromAgent') ?? of('fromTeam') ?? words('name.unknown'),
        to: of('toAgent') ?? of('toTeam') ?? words('name.unknown'),
      });
    case 'rating':
      return words('preview.rating', { scale: of('scale') ?? '', score: of('score') ?? '' });
    case 'fact': {
      const action = of('action') ?? '';
      return words('preview.fact', {
        field: (of('field') ?? '').replaceAll('_', ' '),
        action: words(messageFor(`fact.${action}`, 'fact.other'), { action }),
      });
    }
    case 'case.waiting':
      return words('preview.waiting', {
        on: words(messageFor(`preview.waiting.${of('on') ?? ''}`, 'text'), { text: of('on') ?? '' }),
      });
    default:
      return words(messageFor(`event.${event.type}`, 'event.other'), { type: event.type, case: event.case });
  }
}

/** Names that came along; who the customer is stands once, where the case is opened. */
export function detailsOf(event: PreviewedEvent): string[] {
  const opening = event.type === 'case.opened' ? ['customer'] : [];
  const fields =
    event.type === 'handoff' || event.type === 'contact'
      ? ['team', 'agent', 'text']
      : ['channel', 'reason', 'priority', 'product', 'team', 'agent', 'into'];
  return [...opening, ...fields].flatMap((field) => text(event[field]) ?? []);
}

export interface PreviewedCase {
  readonly id: string;
  readonly events: readonly PreviewedEvent[];
}

/** In the order in which the cases first occur; within a case by time. */
export function byCase(events: readonly PreviewedEvent[]): PreviewedCase[] {
  const ids = [...new Set(events.map((event) => event.case))];
  return ids.map((id) => ({
    id,
    events: events
      .filter((event) => event.case === id)
      .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)),
  }));
}
