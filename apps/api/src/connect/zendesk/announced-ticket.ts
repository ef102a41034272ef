/** Which ticket a webhook is about: of an event ("zen:event-type:ticket.status_changed"), or of a trigger that sends its number. */
import { idIn, itemIn, textIn } from '../../load/adapters/zendesk/json-item.ts';

export function announcedTicket(body: unknown): string | null {
  const item = itemIn(body);
  if (item === null) return null;
  const type = textIn(item['type']);
  if (type?.startsWith('zen:event-type:') === true) {
    if (!type.startsWith('zen:event-type:ticket.')) return null;
    const [, subject] = /^zen:ticket:(\d+)$/.exec(textIn(item['subject']) ?? '') ?? [];
    return numbered(idIn(itemIn(item['detail'])?.['id']) ?? subject ?? null);
  }
  return numbered(idIn(item['ticket_id']) ?? idIn(itemIn(item['ticket'])?.['id']));
}

/** Goes into a path. */
const numbered = (id: string | null) => (id !== null && /^\d+$/.test(id) ? id : null);
