/**
 * What Zendesk's API exports: pages of tickets and of ticket events, cursor or time based, audits, users, groups, ratings,
 * ticket metrics; as pages, lines or lists of JSON, all files at once, in any order. Items of one ticket are brought together from all
 * files first (see tables/partitions.ts), so memory does not grow with them. Time-based exports repeat items by their
 * nature; so may files: the same item counts once.
 */
import type { Input } from '../../input.ts';
import { jsonValues } from '../../json-values.ts';
import type { Reading } from '../../reading.ts';
import { Partitions } from '../../tables/partitions.ts';
import type { Adapter, Glimpse, SourceRow } from '../adapter.ts';
import { Directory } from '../zendesk-tables/directory.ts';
import { Links } from '../zendesk-tables/links.ts';
import { Schedules } from '../zendesk-tables/schedules.ts';
import { learnLinks, readItemOfTicket } from './item-of-ticket.ts';
import { ITEM_LISTS, itemKind, unwrapped } from './items.ts';
import { itemIn, itemsIn, type Item } from './json-item.ts';
import { addBeside, isBeside } from './other-items.ts';
import { readTicket, type OfTicket } from './ticket-items.ts';
import { Untold } from './untold.ts';

export const zendesk: Adapter = {
  name: 'zendesk',
  about:
    'exports of Zendesk’s API (JSON): tickets, ticket_events or audits, with users, groups, ratings and metrics, all at once',
  lacks: {},
  recognises,
  async *read(inputs, { until, reading }) {
    const source = new Export(reading);
    reading.firstPass = 0.4;
    try {
      for (const input of inputs) yield* source.read(input);
      reading.rowsTotal = source.items;
      reading.noticed.settings = source.schedules.settings();
      for await (const lines of source.tickets.read())
        for (const items of byTicket(lines))
          yield* readTicket(items, until, source.directory, source.links, source.untold);
      source.untold.report(reading.noticed);
    } finally {
      await source.tickets.close();
    }
  },
};

class Export {
  readonly tickets = new Partitions();
  readonly directory = new Directory();
  readonly links = new Links();
  readonly schedules = new Schedules();
  readonly untold = new Untold();
  items = 0;

  constructor(readonly reading: Reading) {}

  /** Yields the items that cannot be read. */
  async *read(input: Input): AsyncGenerator<SourceRow> {
    const file = input.name;
    for await (const { value, number, array, problem } of jsonValues(input, this.reading, ITEM_LISTS)) {
      const refused = (field: string, reason: string): SourceRow => ({
        file,
        line: number,
        events: [],
        rejection: { field, reason },
        raw: value,
      });
      const whole = itemIn(value);
      if (problem !== null) yield refused('', problem);
      else if (whole === null) yield refused('', 'is no item of Zendesk');
      else {
        const { list, item } = array === null ? unwrapped(whole) : { list: array, item: whole };
        const kind = itemKind(list, item);
        if (kind === undefined) yield refused('', 'is no item of Zendesk that is known here');
        else if (kind !== null && isBeside(kind)) addBeside(kind, item, this.directory, this.schedules);
        else if (kind !== null) {
          const read = readItemOfTicket(kind, item);
          if ('reason' in read) yield refused(read.field, read.reason);
          else
            for (const one of read) {
              this.items += 1;
              learnLinks(one, this.links);
              await this.tickets.add(one.ticket, JSON.stringify({ ...one, file, line: number }));
            }
        }
      }
    }
  }
}

/** @param lines items as JSON, those of one ticket in the order of their files */
function byTicket(lines: readonly string[]): Iterable<readonly OfTicket[]> {
  const tickets = new Map<string, OfTicket[]>();
  for (const line of lines) {
    const item = JSON.parse(line) as OfTicket;
    const items = tickets.get(item.ticket);
    if (items === undefined) tickets.set(item.ticket, [item]);
    else items.push(item);
  }
  return tickets.values();
}

/** Names that only items of Zendesk have, for a first item that is longer than what is looked at. */
const ONLY_HERE = /^\s*(?:\[\s*)?\{[^]*"(?:child_events|submitter_id|group_stations|updater_id)"\s*:/;

function recognises({ values, text }: Glimpse): boolean {
  const wholes = (values ?? []).map(itemIn).filter((whole) => whole !== null);
  const inside = wholes.flatMap((whole) => ITEM_LISTS.flatMap((name) => itemsIn(whole[name]).slice(0, 1)));
  const isItem = (whole: Item) => {
    const { list, item } = unwrapped(whole);
    return itemKind(list, item) !== undefined;
  };
  return (
    wholes.some(isItem) || inside.some((item) => itemKind(null, item) !== undefined) || ONLY_HERE.test(text)
  );
}
