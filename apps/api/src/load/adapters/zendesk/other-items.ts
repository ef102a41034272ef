/** Who is who, and schedules: the same that a warehouse copy has as tables, so the same hands take them. */
import type { Directory } from '../zendesk-tables/directory.ts';
import type { Schedules } from '../zendesk-tables/schedules.ts';
import { itemsIn, textIn, type Item } from './json-item.ts';
import type { ItemKind } from './items.ts';

type Beside = Exclude<ItemKind, 'ticket' | 'update' | 'rating' | 'metrics'>;

const OF_TICKET: ReadonlySet<ItemKind> = new Set(['ticket', 'update', 'rating', 'metrics']);
export const isBeside = (kind: ItemKind): kind is Beside => !OF_TICKET.has(kind);

export function addBeside(kind: Beside, item: Item, directory: Directory, schedules: Schedules): void {
  const cells = cellsOf(item);
  switch (kind) {
    case 'user':
      return directory.addUser(cells);
    case 'group':
      return directory.addNamed('groups', cells);
    case 'brand':
      return directory.addNamed('brands', cells);
    case 'form':
      return directory.addForm(cells);
    case 'field':
      return addField(cells, directory);
    case 'schedule':
      for (const interval of itemsIn(item['intervals']))
        schedules.addInterval({ ...cells, ...cellsOf(interval) });
      for (const holiday of itemsIn(item['holidays']))
        schedules.addHoliday({ ...cellsOf(holiday), schedule_id: cells['id'] ?? '' });
  }
}

/** Only fields of the organisation's own: what Zendesk itself has is read under its own names. */
function addField({ id, title, type }: Readonly<Record<string, string>>, directory: Directory): void {
  if (id !== undefined && title !== undefined && !SYSTEM_FIELDS.has(type ?? ''))
    directory.fields.set(`custom_${id}`, title);
}

const SYSTEM_FIELDS: ReadonlySet<string> = new Set([
  'subject',
  'description',
  'status',
  'custom_status',
  'tickettype',
  'priority',
  'group',
  'assignee',
]);

function cellsOf(item: Item): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [name, value] of Object.entries(item)) {
    const text = textIn(value);
    if (text !== null) cells[name] = text;
  }
  return cells;
}
