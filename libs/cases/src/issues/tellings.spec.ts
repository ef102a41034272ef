import { describe, expect, it } from '@jest/globals';
import { log, type Line, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

const opened = ['01-01 09:00', 'case.opened', { team: 'north', reason: 'delivery' }] as const;
const handed = (at: string, toTeam: string) => [at, 'handoff', { toTeam }] as const;
const wrote = (at: string, text: string, more = {}): Line => [
  at,
  'contact',
  { channel: 'email', text, ...more },
];
const replied = (at: string, text: string, more = {}): Line =>
  wrote(at, text, { direction: 'outbound', ...more });
const called = (at: string): Line => [at, 'contact', { channel: 'phone' }];

const handoffs = (...lines: Lines) =>
  foldCustomer(log(...lines))
    .rows.handoff.filter(({ level }) => level === 'TEAM')
    .map(({ evidence, known, repeated, lost }) => [evidence, known, repeated, lost]);
const lost = (...lines: Lines) =>
  foldCustomer(log(...lines))
    .rows.loss.filter(({ level }) => level === 'TEAM')
    .map(({ field, how }) => `${field} ${how}`);
const repetitions = (...lines: Lines) => foldCustomer(log(...lines)).rows.issue[0]?.factsRepeated;

const ORDERED = wrote('01-01 09:00', 'Hello, where is my parcel? My order number is 48213.');
const ASKED = replied('01-01 11:00', 'Good morning, could you please give me your order number?');

describe('where no facts are recorded, what was lost at a handoff is read in the messages', () => {
  it('a customer is asked again for what was written before', () => {
    const lines = [opened, ORDERED, handed('01-01 10:00', 'south'), ASKED] as const;
    expect(handoffs(...lines)).toEqual([['TEXT', 1, 1, 1]]);
    expect(lost(...lines)).toEqual(['order_number asked']);
  });

  it('a customer says the number again, in another spelling and without its name', () => {
    const again = wrote('01-01 12:00', 'So, 48 213. Is there any news of it?');
    const lines = [opened, ORDERED, handed('01-01 10:00', 'south'), again] as const;
    expect(handoffs(...lines)).toEqual([['TEXT', 1, 1, 1]]);
    expect(lost(...lines)).toEqual(['order_number given']);
  });

  it('a number that answers the question before it is known from then on', () => {
    const lines = [
      opened,
      wrote('01-01 09:00', 'Hello, where is my parcel?'),
      replied('01-01 09:10', 'Could you please give me your order number?'),
      wrote('01-01 09:20', '48213'),
      handed('01-01 10:00', 'south'),
      ASKED,
    ] as const;
    expect(handoffs(...lines)).toEqual([['TEXT', 1, 1, 1]]);
  });

  it('a number that answers nothing and was never said is not known', () => {
    expect(handoffs(opened, wrote('01-01 09:00', '48213'), handed('01-01 10:00', 'south'), ASKED)).toEqual([
      ['TEXT', 0, 0, 0],
    ]);
  });

  it('another value is a correction, and the question for another one asks for nothing known', () => {
    const corrected = wrote('01-01 12:00', 'Sorry, the order number is 48231.');
    const other = replied('01-01 12:10', 'Do you have another order number?');
    expect(handoffs(opened, ORDERED, handed('01-01 10:00', 'south'), corrected, other)).toEqual([
      ['TEXT', 1, 0, 0],
    ]);
  });

  it('what an agent states is known, and a signature below a later mail is not told again', () => {
    const mail = 'Any news?\nKind regards,\nAlan Whitcombe\nTel. +44 20 7946 0018';
    const lines = [
      opened,
      wrote('01-01 09:00', mail),
      replied('01-01 09:30', 'Your order 48213 is on its way.'),
      handed('01-01 10:00', 'south'),
      wrote('01-01 12:00', mail),
    ] as const;
    // Known: the name, the telephone number, the order number.
    expect(handoffs(...lines)).toEqual([['TEXT', 3, 0, 0]]);
  });
});

describe('"as I already told you" without saying what', () => {
  const told = wrote('01-01 12:00', 'As I already told you, nothing has come.');

  it('is one field that is not named, where anything was known', () => {
    const lines = [opened, ORDERED, handed('01-01 10:00', 'south'), told] as const;
    expect(handoffs(...lines)).toEqual([['TEXT', 1, 1, 1]]);
    expect(lost(...lines)).toEqual(['not_named given']);
    expect(repetitions(...lines)).toBe(1);
  });

  it('is nothing where nothing was known', () => {
    const lines = [
      opened,
      wrote('01-01 09:00', 'Hello, where is my parcel?'),
      handed('01-01 10:00', 'south'),
      told,
    ] as const;
    expect(handoffs(...lines)).toEqual([['TEXT', 0, 0, 0]]);
    expect(repetitions(...lines)).toBe(0);
  });

  it('is not counted beside the value that is told again, before it or after it', () => {
    const again = (at: string) => wrote(at, 'My order number is 48213.');
    for (const at of ['01-01 11:50', '01-01 12:10']) {
      const lines = [opened, ORDERED, handed('01-01 10:00', 'south'), told, again(at)] as const;
      expect(handoffs(...lines)).toEqual([['TEXT', 1, 1, 1]]);
      expect(lost(...lines)).toEqual(['order_number given']);
    }
  });
});

describe('the tiers of evidence', () => {
  it('are not mixed: where a fact is recorded, what the messages say besides adds nothing', () => {
    const fact = ['01-01 09:01', 'fact', { field: 'order_number', action: 'given', value: '48213' }] as const;
    const again = wrote('01-01 12:00', 'My order number is 48213, as I already told you.');
    expect(handoffs(opened, ORDERED, fact, handed('01-01 10:00', 'south'), again)).toEqual([
      ['STRUCTURED', 1, 0, 0],
    ]);
  });

  it('are none where the customer only called after the handoff: nobody knows what was said', () => {
    expect(handoffs(opened, ORDERED, handed('01-01 10:00', 'south'), called('01-01 12:00'))).toEqual([
      [null, null, null, null],
    ]);
  });

  it('are the words where nobody was in touch after it, so that nothing can have been told again', () => {
    expect(handoffs(opened, ORDERED, handed('01-01 10:00', 'south'))).toEqual([['TEXT', 1, 0, 0]]);
  });

  it('are none where the words are in a language that nobody reads here', () => {
    const words = 'Guten Tag, meine Bestellung ist nicht gekommen.';
    expect(
      handoffs(opened, wrote('01-01 09:00', words, { language: 'de' }), handed('01-01 10:00', 'south')),
    ).toEqual([[null, null, null, null]]);
  });
});

describe('between contacts without a handoff', () => {
  it('the baseline is read the same way', () => {
    const rows = foldCustomer(
      log(opened, ORDERED, ASKED, called('01-01 12:00'), wrote('01-01 13:00', '48213, please hurry up.')),
    ).rows.contact.map(({ stepKnown, stepRepeated }) => [stepKnown, stepRepeated]);
    expect(rows).toEqual([
      [null, null],
      ['order_number', 'order_number'],
      // Of a call nothing is known.
      [null, null],
      ['order_number', 'order_number'],
    ]);
  });

  it('asking and the answer to it are one repetition', () => {
    expect(repetitions(opened, ORDERED, ASKED, wrote('01-01 12:00', '48213'))).toBe(1);
  });

  it('counts what was told or asked for, for the case', () => {
    const [row] = foldCustomer(log(opened, ORDERED, ASKED, wrote('01-01 12:00', '48213'))).rows.case;
    expect(row?.factsTold).toBe(3);
  });
});
