/**
 * Chatwoot: what its API gives (conversations, messages, survey responses, inboxes, teams, agents) as JSON, or tables of its database
 * as CSV, all files at once and in any order. What belongs to one conversation is brought together first (see
 * tables/partitions.ts); names of teams and agents and the channels of inboxes are kept in memory.
 */
import { Failure } from '../../../failure.ts';
import { jsonValues } from '../../json-values.ts';
import { fieldIn, listIn, textIn } from '../../tables/json-fields.ts';
import { knownValue } from '../../tables/known-value.ts';
import { Partitions } from '../../tables/partitions.ts';
import { tableRows } from '../../tables/table-rows.ts';
import type { Input } from '../../input.ts';
import type { Reading } from '../../reading.ts';
import type { Adapter, SourceRow } from '../adapter.ts';
import { apiKind, readConversation, readMessage, readRating } from './api-values.ts';
import { readConversationLines } from './conversation-file.ts';
import { Directory } from './directory.ts';
import { Missing } from './missing.ts';
import { isUnreadable, type Part, type Unreadable } from './parts.ts';
import { isTableOfChatwoot, SHAPES, tableOf, type TableName } from './tables.ts';
import { readConversationRow, readMessageRow, readRatingRow, readReportedRow } from './table-parts.ts';

/** Where the answers of the API keep their lists. */
const LISTS = ['data.payload', 'payload'];

export const chatwoot: Adapter = {
  name: 'chatwoot',
  about:
    'Chatwoot: conversations and messages from its API (JSON), or tables of its database (CSV), all at once',
  lacks: { waiting: 'a conversation that is snoozed or pending does not say whom it waits for' },
  recognises: ({ columns, values }) => {
    if (columns !== null && isTableOfChatwoot(columns)) return true;
    return (
      values?.some((value) =>
        [value, ...listIn(value, 'data.payload'), ...listIn(value, 'payload')].some((each) =>
          ['conversation', 'message', 'rating'].includes(apiKind(each) ?? ''),
        ),
      ) ?? false
    );
  },
  async *read(inputs, { until, reading }) {
    const source = new Source(reading);
    reading.firstPass = 0.3;
    try {
      for (const input of inputs) yield* source.read(input);
      reading.rowsTotal = source.parts;
      for await (const lines of source.conversations.read())
        yield* readConversationLines(lines, until, source.directory, source.missing);
      source.missing.report(reading.noticed);
    } finally {
      await source.conversations.close();
    }
  },
};

class Source {
  readonly conversations = new Partitions();
  readonly directory = new Directory();
  readonly missing = new Missing();
  parts = 0;
  #account: string | null = null;

  constructor(readonly reading: Reading) {}

  /** Yields what cannot be read. */
  read(input: Input): AsyncGenerator<SourceRow> {
    return /\.csv(?:\.gz)?$/i.test(input.name) ? this.#readTable(input) : this.#readValues(input);
  }

  async *#readValues(input: Input): AsyncGenerator<SourceRow> {
    for await (const { value, number, problem } of jsonValues(input, this.reading, LISTS)) {
      const row = { file: input.name, line: number, events: [], raw: value };
      if (problem !== null) yield { ...row, rejection: { field: '', reason: problem } };
      else {
        const rejection = await this.#takeValue(value, input.name, number);
        if (rejection !== null) yield { ...row, rejection };
      }
    }
  }

  async #takeValue(value: unknown, file: string, line: number): Promise<Unreadable | null> {
    switch (apiKind(value)) {
      case 'conversation':
        this.#learnFrom(value);
        this.#oneAccount(textIn(value, 'account_id'));
        for (const message of listIn(value, 'messages'))
          await this.#takeValue({ conversation_id: fieldIn(value, 'id'), ...asObject(message) }, file, line);
        return this.#keep(`api ${textIn(value, 'id') ?? ''}`, readConversation(value), file, line);
      case 'message':
        if (textIn(value, 'sender.type') === 'user') this.directory.addAgent(fieldIn(value, 'sender'));
        return this.#keep(`api ${textIn(value, 'conversation_id') ?? ''}`, readMessage(value), file, line);
      case 'rating':
        return this.#keep(`api ${textIn(value, 'conversation_id') ?? ''}`, readRating(value), file, line);
      case 'inbox':
        this.directory.addInbox(value);
        return null;
      case 'team':
        this.directory.addTeam(value);
        return null;
      case 'agent':
        this.directory.addAgent(value);
        return null;
      case 'other':
        return null;
      case null:
        return { field: '', reason: 'is nothing that Chatwoot’s API gives' };
    }
  }

  #learnFrom(conversation: unknown): void {
    this.directory.addTeam(fieldIn(conversation, 'meta.team'));
    this.directory.addAgent(fieldIn(conversation, 'meta.assignee'));
  }

  async *#readTable(input: Input): AsyncGenerator<SourceRow> {
    const file = input.name;
    let table: TableName | null = null;
    const shapeOf = (columns: readonly string[]) => {
      table = tableOf(file, columns);
      return table === null ? null : SHAPES[table];
    };
    for await (const { line, cells, rejection, raw } of tableRows(input, this.reading, shapeOf)) {
      const row = { file, line, events: [], raw };
      if (cells === null || table === null) yield { ...row, rejection };
      else {
        const unreadable = await this.#takeRow(table, cells, file, line);
        if (unreadable !== null) yield { ...row, rejection: unreadable };
      }
    }
  }

  async #takeRow(
    table: TableName,
    cells: Readonly<Record<string, string>>,
    file: string,
    line: number,
  ): Promise<Unreadable | null> {
    const of = (column: string) => `database ${knownValue(cells[column]) ?? ''}`;
    switch (table) {
      case 'conversations':
        this.#oneAccount(knownValue(cells['account_id']));
        return this.#keep(of('id'), readConversationRow(cells), file, line);
      case 'messages':
        return this.#keep(of('conversation_id'), readMessageRow(cells), file, line);
      case 'reporting_events':
        return this.#keep(of('conversation_id'), readReportedRow(cells), file, line);
      case 'csat_survey_responses':
        return this.#keep(of('conversation_id'), readRatingRow(cells), file, line);
      case 'inboxes':
        this.directory.addInbox(cells);
        return null;
      case 'teams':
        this.directory.addTeam(cells);
        return null;
      case 'users':
        this.directory.addAgent(cells);
        return null;
    }
  }

  /** Each account counts its conversations from one. */
  #oneAccount(account: string | null): void {
    if (account === null) return;
    this.#account ??= account;
    if (account !== this.#account)
      throw new Failure(
        'The files hold conversations of more than one account of Chatwoot, which have the same numbers: give those of one account.',
        2,
      );
  }

  async #keep(key: string, read: Part | Unreadable, file: string, line: number): Promise<Unreadable | null> {
    if (isUnreadable(read)) return read;
    this.parts += 1;
    if (read.kind === 'message') this.missing.messages += 1;
    await this.conversations.add(key, JSON.stringify({ key, file, line, part: read }));
    return null;
  }
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
