/** Tickets of Freshdesk as its API and its exports give them (docs/sources/freshdesk.md). */
import type { Input } from '../../input.ts';
import { jsonValues } from '../../json-values.ts';
import type { Reading } from '../../reading.ts';
import { fieldIn } from '../../tables/json-fields.ts';
import { Partitions } from '../../tables/partitions.ts';
import type { Adapter, SourceRow } from '../adapter.ts';
import { conversationsWithin, itemOf, type Item, type Placed } from './items.ts';
import { ticketRows, type Untold } from './ticket-file.ts';

const ARRAYS = [
  'tickets',
  'conversations',
  'activities_data',
  'satisfaction_ratings',
  'groups',
  'agents',
  'results',
];

export const freshdesk: Adapter = {
  name: 'freshdesk',
  about:
    'Freshdesk tickets with conversations, the export of ticket activities, ratings, groups and agents (JSON), all at once',
  lacks: { facts: 'Freshdesk does not record what was asked and told' },
  recognises: ({ values }) => values?.some(isOfFreshdesk) === true,
  async *read(inputs, { until, reading }) {
    const copy = new Copy(reading);
    reading.firstPass = 0.4;
    try {
      for (const input of inputs) yield* copy.keep(input);
      reading.rowsTotal = copy.rows;
      for await (const lines of copy.kept.read())
        yield* ticketRows(lines, until, copy.directory, copy.untold);
      copy.report();
    } finally {
      await copy.kept.close();
    }
  },
};

const TELLING: readonly (readonly string[])[] = [
  ['activities_data'],
  ['performed_at', 'performer_type', 'activity'],
  ['responder_id', 'requester_id'],
  ['ticket_id', 'body_text', 'incoming'],
  ['ticket_id', 'ratings', 'agent_id'],
  ['unassigned_for', 'agent_ids'],
  ['ticket_scope', 'contact'],
];

const isOfFreshdesk = (value: unknown): boolean =>
  TELLING.some((fields) => fields.every((field) => fieldIn(value, field) !== undefined));

class Copy {
  readonly kept = new Partitions();
  readonly directory = { groups: new Map<string, string>(), agents: new Map<string, string>() };
  readonly untold: Untold = { tickets: 0, withoutHistory: 0, overWithoutTime: 0 };
  rows = 0;
  #conversations = 0;

  constructor(readonly reading: Reading) {}

  async *keep(input: Input): AsyncGenerator<SourceRow> {
    const file = input.name;
    for await (const { value, number: line, problem } of jsonValues(input, this.reading, ARRAYS)) {
      const item = problem === null ? itemOf(value) : { field: '', reason: problem };
      if (item === null) continue;
      if ('reason' in item) yield { file, line, events: [], rejection: item, raw: value };
      else await this.#take(item, { file, line, raw: value });
      for (const conversation of conversationsWithin(value)) {
        const within = itemOf(conversation);
        if (within !== null && 'kind' in within) await this.#take(within, { file, line, raw: conversation });
      }
    }
  }

  async #take(item: Item, placed: Placed): Promise<void> {
    if ('name' in item) {
      this.directory[`${item.kind}s`].set(item.id, item.name);
      return;
    }
    this.rows += 1;
    if (item.kind === 'conversation') this.#conversations += 1;
    const ticket = item.kind === 'ticket' ? item.id : item.ticket;
    await this.kept.add(ticket, JSON.stringify({ ...placed, ...item }));
  }

  report(): void {
    const { noticed } = this.reading;
    const { tickets, withoutHistory, overWithoutTime } = this.untold;
    if (tickets === 0) return;
    if (withoutHistory > 0)
      noticed.limit(
        ['teams', 'waiting', 'reopenings'],
        `of ${withoutHistory} of ${tickets} tickets the activities are not there: each counts for the group that has it now, and as resolved once`,
      );
    if (overWithoutTime > 0)
      noticed.limit(
        ['resolutions'],
        `${overWithoutTime} tickets are resolved or closed, but not when (ask for them with include=stats): they count as open`,
      );
    if (this.#conversations === 0)
      noticed.limit(
        ['contacts', 'answers'],
        'the conversations are not there: of a ticket only the contact that opened it is known',
      );
  }
}
