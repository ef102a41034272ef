/**
 * Intercom conversations as its API gives them: each with its parts (`GET /conversations/{id}`), or pages of lists and searches, with
 * teams and admins for names, as JSON, all files at once. What belongs to one conversation is brought together first
 * (see tables/partitions.ts); names of teams and teammates are kept in memory.
 */
import { jsonValues } from '../../json-values.ts';
import { fieldIn, listIn, textIn } from '../../tables/json-fields.ts';
import { Partitions } from '../../tables/partitions.ts';
import type { Input } from '../../input.ts';
import type { Reading } from '../../reading.ts';
import type { Adapter, SourceRow } from '../adapter.ts';
import { conversationRows, type Found, type Placed } from './conversation-rows.ts';
import { Directory } from './directory.ts';
import { Missing } from './missing.ts';
import { isUnreadable, partValues, readConversation, readPart, type Unreadable } from './parts.ts';

/** Where the answers of the API keep their lists. */
const LISTS = ['conversations', 'teams', 'admins', 'data'];

export const intercom: Adapter = {
  name: 'intercom',
  about: 'Intercom: conversations with their parts from its API (JSON), with teams and admins for names',
  lacks: { waiting: 'a snoozed conversation does not say whom it waits for' },
  recognises: ({ values }) =>
    values?.some((value) =>
      [value, ...listIn(value, 'conversations'), ...listIn(value, 'data')].some((each) =>
        ['conversation', 'part'].includes(kindOf(each) ?? ''),
      ),
    ) ?? false,
  async *read(inputs, { until, reading }) {
    const source = new Source(reading);
    reading.firstPass = 0.3;
    try {
      for (const input of inputs) yield* source.read(input);
      reading.rowsTotal = source.found;
      for await (const lines of source.conversations.read())
        for (const placed of byConversation(lines))
          yield* conversationRows(placed, until, source.directory, source.missing);
      source.missing.report(reading.noticed);
    } finally {
      await source.conversations.close();
    }
  },
};

type Kind = 'conversation' | 'part' | 'team' | 'admin' | 'other';

/** By what it says that it is, or by what only it has. */
function kindOf(value: unknown): Kind | null {
  const has = (...fields: readonly string[]) => fields.every((field) => fieldIn(value, field) !== undefined);
  if (has('part_type')) return 'part';
  if (has('created_at', 'source') && (has('state') || has('open') || has('conversation_parts')))
    return 'conversation';
  const type = textIn(value, 'type');
  if (type === 'team' || type === 'admin') return type;
  return type === null ? null : 'other';
}

class Source {
  readonly conversations = new Partitions();
  readonly directory = new Directory();
  readonly missing = new Missing();
  found = 0;

  constructor(readonly reading: Reading) {}

  /** Yields what cannot be read. */
  async *read(input: Input): AsyncGenerator<SourceRow> {
    for await (const { value, number, problem } of jsonValues(input, this.reading, LISTS)) {
      const rejection =
        problem === null ? await this.#take(value, input.name, number) : { field: '', reason: problem };
      if (rejection !== null) yield { file: input.name, line: number, events: [], rejection, raw: value };
    }
  }

  async #take(value: unknown, file: string, line: number): Promise<Unreadable | null> {
    switch (kindOf(value)) {
      case 'conversation': {
        const conversation = readConversation(value);
        if (isUnreadable(conversation)) return conversation;
        this.directory.addFrom(value, partValues(value));
        return this.#keep(conversation.id, { kind: 'conversation', conversation }, file, line);
      }
      case 'part': {
        const of = textIn(value, 'conversation_id');
        const part = readPart(value);
        if (isUnreadable(part)) return part;
        if (of === null) return { field: 'conversation_id', reason: 'is missing' };
        this.directory.addFrom(null, [value]);
        return this.#keep(of, { kind: 'part', part }, file, line);
      }
      case 'team':
        this.directory.addTeam(value);
        return null;
      case 'admin':
        this.directory.addAgent(value);
        return null;
      case 'other':
        return null;
      case null:
        return { field: '', reason: 'is nothing that Intercom’s API gives' };
    }
  }

  async #keep(key: string, found: Found, file: string, line: number): Promise<null> {
    this.found += 1;
    await this.conversations.add(key, JSON.stringify({ key, file, line, found }));
    return null;
  }
}

function byConversation(lines: readonly string[]): Iterable<Placed[]> {
  const conversations = new Map<string, Placed[]>();
  for (const line of lines) {
    const { key, ...placed } = JSON.parse(line) as Placed & { key: string };
    const others = conversations.get(key);
    if (others === undefined) conversations.set(key, [placed]);
    else others.push(placed);
  }
  return conversations.values();
}
