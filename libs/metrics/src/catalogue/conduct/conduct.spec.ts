import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { answer } from '../../answer/answer.ts';
import { behind } from '../../answer/behind.ts';
import { foldIntoColumns } from '../../fixtures/fold-into-columns.ts';
import type { Question } from '../../question/question.ts';

const START = Date.parse('2026-03-02T08:00:00Z');
/** Two agents with a few messages each: all are shown. */
const context = {
  asOf: START + 5 * 86_400_000,
  zone: 'UTC',
  firstEventAt: START,
  settings: { smallestGroup: 0 },
};

const said = (fields: Record<string, unknown>, i: number) =>
  ({
    type: 'contact',
    id: `c${i}`,
    at: new Date(START + (i + 1) * 3_600_000).toISOString(),
    case: 'P-1',
    customer: 'reed',
    channel: 'email',
    direction: 'outbound',
    team: 'Orders',
    ...fields,
  }) as CanonicalEvent;
const customer = (text: string) => ({ direction: 'inbound', text });
const ann = (text: string) => ({ agent: 'ann', text });
const bob = (text: string) => ({ agent: 'bob', text });

/** The conversation of docs/metrics: eight messages of agents, of which six can be read, and three contacts of the customer. */
const CONVERSATION = [
  customer('Where is my parcel? My order number is 48213.'),
  { bot: true, text: 'We will get back to you as soon as possible.' },
  ann('Sorry about that, Mr Reed. I will send a technician tomorrow at ten.'),
  ann('I understand how annoying it is to wait for three weeks.'),
  bob('Could you please give me your order number?'),
  customer('As I already told you, nothing has come.'),
  bob('We will get back to you as soon as possible.'),
  { direction: 'inbound', channel: 'phone' },
  bob('You should have read the terms.'),
  bob('Unfortunately the courier is short of staff at the moment.'),
  { ...bob('Bitte haben Sie noch etwas Geduld.'), language: 'de' },
  { agent: 'bob', channel: 'phone' },
].map(said);

const columns = foldIntoColumns(CONVERSATION);
const total = (metric: string, more: Partial<Question> = {}, log = columns) =>
  answer(log, { metrics: [metric], ...more }, context).overall[0]?.total;

describe('How agents write', () => {
  it.each([
    ['conduct_helpful', 1 / 6],
    ['conduct_acknowledged', 2 / 6],
    ['conduct_rudeness', 1 / 6],
    ['conduct_inefficiency', 2 / 6],
    ['conduct_insincerity', 1 / 6],
  ])('%s: of eight messages six can be read; a machine’s is none of them', (metric, share) => {
    expect(total(metric)).toMatchObject({
      value: share,
      n: 6,
      coverage: 0.75,
      excluded: [
        { reason: 'no_words', count: 1 },
        { reason: 'other_language', count: 1 },
      ],
    });
  });

  it('can be told by agent, and each message says what it shows', () => {
    const groups = answer(columns, { metrics: ['conduct_acknowledged'], by: ['agent'] }, context).groups;
    expect(groups.map(({ key, cells }) => [key[0], cells[0]?.total.value])).toEqual([
      ['bob', 0],
      ['ann', 1],
    ]);
    const found = behind(
      columns,
      { metrics: ['conduct_inefficiency'] },
      { metric: 'conduct_inefficiency' },
      context,
    );
    expect(found.count).toBe(6);
    expect(
      found
        .units()
        .map(({ note }) => note)
        .filter((note) => note !== null),
    ).toEqual(['asks_known', 'empty_phrase']);
  });

  it('is not computable where the words are in other languages, or none are recorded', () => {
    const german = CONVERSATION.map((event) => ({ ...event, language: 'de' }) as CanonicalEvent);
    expect(total('conduct_helpful', {}, foldIntoColumns(german))).toMatchObject({
      value: null,
      unknownBecause: 'no_words_in_read_languages',
    });
    const silent = CONVERSATION.map((event) => ({ ...event, text: null }) as CanonicalEvent);
    expect(total('conduct_helpful', {}, foldIntoColumns(silent))?.unknownBecause).toBe('no_words_recorded');
  });
});

describe('How customers write', () => {
  it('already_told_rate: one of two messages read says it was told before; the call cannot be read', () => {
    expect(total('already_told_rate')).toMatchObject({ value: 0.5, n: 2, coverage: 2 / 3 });
  });
});

describe('Handoffs by tier of evidence', () => {
  const opened = (id: string, more: object = {}) =>
    ({
      type: 'case.opened',
      id: `${id} opened`,
      at: at(0),
      case: id,
      customer: id,
      team: 'Orders',
      ...more,
    }) as CanonicalEvent;
  const at = (hours: number) => new Date(START + hours * 3_600_000).toISOString();
  const handed = (id: string) =>
    ({
      type: 'handoff',
      id: `${id} handed`,
      at: at(5),
      case: id,
      customer: id,
      toTeam: 'Field',
    }) as CanonicalEvent;
  const wrote = (id: string) =>
    ({
      ...said(customer('My order number is 48213.'), 0),
      id: `${id} wrote`,
      case: id,
      customer: id,
    }) as CanonicalEvent;
  const told = (id: string) =>
    ({
      type: 'fact',
      id: `${id} told`,
      at: at(2),
      case: id,
      customer: id,
      field: 'order_number',
      action: 'given',
    }) as CanonicalEvent;

  it('are those with facts, those with messages read, and those with neither: each is in one tier', () => {
    const log = foldIntoColumns([
      ...['A', 'B', 'C', 'D'].flatMap((id) => [opened(id), handed(id)]),
      told('A'),
      wrote('A'),
      told('B'),
      wrote('C'),
    ]);
    expect(total('handoff_coverage', {}, log)).toMatchObject({ value: 0.75, n: 4 });
    expect(total('handoff_coverage_structured', {}, log)?.value).toBe(0.5);
    expect(total('handoff_coverage_text', {}, log)?.value).toBe(0.25);
  });
});
