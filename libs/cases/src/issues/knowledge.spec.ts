import { describe, expect, it } from '@jest/globals';
import { THIRTY_DAYS } from '../fixtures/in-variant.ts';
import { instant, log, type Lines } from '../fixtures/log.ts';
import { readFieldSet } from '../measures/field-set.ts';
import { foldCustomer } from '../measures/fold.ts';
import { issueStory } from '../story/issue-story.ts';

const story = (lines: Lines) =>
  issueStory(log(...lines), { caseId: 'X', variant: THIRTY_DAYS, asOf: instant('12-31 00:00') });
const losses = (...lines: Lines) =>
  (story(lines)?.handoffs ?? [])
    .filter(({ level }) => level === 'TEAM')
    .map(({ knownFields, repeatedFields, clearedFields }) => ({
      K: knownFields,
      R: repeatedFields,
      D: clearedFields,
    }));

const opened = ['01-01 09:00', 'case.opened', { team: 'north', reason: 'billing' }] as const;
const handed = (at: string, toTeam: string) => [at, 'handoff', { toTeam }] as const;
const fact = (at: string, field: string, action: string, value: string | null = null, more = {}) =>
  [at, 'fact', { field, action, by: action === 'given' ? 'customer' : 'agent', value, ...more }] as const;

describe('what is lost at a handoff', () => {
  it('is what the customer gives again or is asked for again, once per field', () => {
    expect(
      losses(
        opened,
        fact('01-01 09:01', 'order_number', 'given', '7'),
        fact('01-01 09:02', 'address', 'recorded', 'here'),
        fact('01-01 09:03', 'phone', 'given', '123'),
        handed('01-01 10:00', 'south'),
        fact('01-01 10:01', 'order_number', 'asked'),
        fact('01-01 10:02', 'order_number', 'given', '7'),
        fact('01-01 10:03', 'address', 'given', 'HERE'),
        fact('01-01 10:04', 'serial', 'given', 'new to everybody'),
      ),
    ).toEqual([{ K: ['order_number', 'address', 'phone'], R: ['order_number', 'address'], D: [] }]);
  });

  it('is not what we write down again ourselves', () => {
    expect(
      losses(
        opened,
        fact('01-01 09:01', 'order_number', 'given', '7'),
        handed('01-01 10:00', 'south'),
        fact('01-01 10:02', 'order_number', 'recorded', '7'),
      ),
    ).toEqual([{ K: ['order_number'], R: [], D: [] }]);
  });

  it('is not a value that the customer corrects', () => {
    expect(
      losses(
        opened,
        fact('01-01 09:01', 'order_number', 'given', '7'),
        handed('01-01 10:00', 'south'),
        fact('01-01 10:01', 'order_number', 'given', '8'),
        handed('01-01 11:00', 'east'),
        fact('01-01 11:01', 'order_number', 'given', '8'),
      ),
    ).toEqual([
      { K: ['order_number'], R: [], D: [] },
      { K: ['order_number'], R: ['order_number'], D: [] },
    ]);
  });

  it('counts as the same value where one of the two is not known', () => {
    expect(
      losses(
        opened,
        fact('01-01 09:01', 'order_number', 'given'),
        handed('01-01 10:00', 'south'),
        fact('01-01 10:01', 'order_number', 'given', '8'),
      ),
    ).toEqual([{ K: ['order_number'], R: ['order_number'], D: [] }]);
  });

  it('is what the same update clears, before or after the handoff in it', () => {
    const cleared = (seqOfHandoff: number) =>
      losses(
        opened,
        fact('01-01 09:01', 'order_number', 'given', '7'),
        fact('01-01 09:02', 'address', 'given', 'here'),
        fact('01-01 10:00', 'order_number', 'cleared', null, { seq: 2 }),
        ['01-01 10:00', 'handoff', { toTeam: 'south', seq: seqOfHandoff }],
      );
    expect(cleared(1)).toEqual([{ K: ['order_number', 'address'], R: [], D: ['order_number'] }]);
    // Cleared first, so it is no longer among the known when the handoff comes; K has it all the same.
    expect(cleared(3)).toEqual([{ K: ['address', 'order_number'], R: [], D: ['order_number'] }]);
  });

  it('is not what had been cleared before', () => {
    expect(
      losses(
        opened,
        fact('01-01 09:01', 'order_number', 'given', '7'),
        fact('01-01 09:30', 'order_number', 'cleared'),
        handed('01-01 10:00', 'south'),
        fact('01-01 10:01', 'order_number', 'given', '7'),
      ),
    ).toEqual([{ K: [], R: [], D: [] }]);
  });

  it('counts a field once that was cleared by the handoff and then asked for', () => {
    const { handoff, loss, risk } = foldCustomer(
      log(
        opened,
        fact('01-01 09:01', 'order_number', 'given', '7'),
        handed('01-01 10:00', 'south'),
        fact('01-01 10:00', 'order_number', 'cleared'),
        fact('01-01 10:05', 'order_number', 'asked'),
        fact('01-01 10:06', 'order_number', 'given', '7'),
      ),
    ).rows;
    expect(handoff[0]).toMatchObject({ known: 1, repeated: 1, cleared: 1, lost: 1 });
    expect(loss.filter(({ level }) => level === 'TEAM')).toMatchObject([
      { field: 'order_number', how: 'cleared' },
    ]);
    expect(risk.at(-1)?.repeatedFields).toBe(1);
  });

  it('ends with the next handoff and with the resolution', () => {
    expect(
      losses(
        opened,
        fact('01-01 09:01', 'order_number', 'given', '7'),
        handed('01-01 10:00', 'south'),
        handed('01-01 11:00', 'east'),
        ['01-01 12:00', 'case.resolved'],
        fact('01-01 13:00', 'order_number', 'given', '7'),
      ).map(({ R }) => R),
    ).toEqual([[], []]);
  });

  it('is not known, rather than nothing, on an issue without a single fact', () => {
    const [row] = foldCustomer(log(opened, handed('01-01 10:00', 'south'))).rows.handoff;
    expect(row).toMatchObject({ evidence: null, known: null, repeated: null, cleared: null, lost: null });
  });

  it('is not known for a span that ended before the first fact', () => {
    const rows = foldCustomer(
      log(
        opened,
        handed('01-01 10:00', 'south'),
        handed('01-01 11:00', 'east'),
        fact('01-01 12:00', 'order_number', 'given', '7'),
      ),
    ).rows.handoff.filter(({ level }) => level === 'TEAM');
    expect(rows.map(({ evidence, known }) => [evidence, known])).toEqual([
      [null, null],
      ['STRUCTURED', 0],
    ]);
  });
});

const howMany = (set: string | null) => (set === null ? null : readFieldSet(set).fields.length);

describe('the baseline without a handoff', () => {
  const steps = (...lines: Lines) =>
    foldCustomer(log(...lines)).rows.contact.map((row) =>
      [row.stepKnown, row.stepRepeated, row.agentStepKnown, row.agentStepRepeated].map(howMany),
    );

  it('is what is told again from one contact to the next with the same team', () => {
    expect(
      steps(
        ['01-01 09:00', 'contact', { team: 'north', agent: 'ann' }],
        fact('01-01 09:01', 'order_number', 'given', '7'),
        fact('01-01 09:02', 'address', 'given', 'here'),
        ['01-02 09:00', 'contact', { team: 'north', agent: 'ann' }],
        fact('01-02 09:01', 'order_number', 'given', '7'),
        ['01-03 09:00', 'contact', { team: 'north', agent: 'bob' }],
        fact('01-03 09:01', 'address', 'asked'),
        ['01-04 09:00', 'contact', { team: 'south' }],
        fact('01-04 09:01', 'address', 'asked'),
      ),
    ).toEqual([
      [null, null, null, null],
      [2, 1, 2, 1],
      // Another agent of the same team: no handoff between teams, so a step at that level only.
      [2, 1, null, null],
      [null, null, null, null],
    ]);
  });

  it('leaves out a contact when a handoff came since the one before', () => {
    expect(
      steps(
        ['01-01 09:00', 'contact', { team: 'north' }],
        fact('01-01 09:01', 'order_number', 'given', '7'),
        handed('01-01 10:00', 'south'),
        ['01-01 11:00', 'contact', { team: 'south' }],
        ['01-01 12:00', 'contact', { team: 'south' }],
      ).map(([known]) => known),
    ).toEqual([null, null, 1]);
  });
});

describe('a fact told again', () => {
  it('names the event that told it first', () => {
    const facts = story([
      opened,
      fact('01-01 09:01', 'order_number', 'given', '7'),
      fact('01-01 09:02', 'order_number', 'recorded', '7'),
      fact('01-01 09:03', 'order_number', 'given', '7'),
      fact('01-01 09:04', 'order_number', 'given', '8'),
      fact('01-01 09:05', 'order_number', 'asked'),
    ])?.facts;
    expect(facts?.map(({ toldAgain, firstToldEventId }) => [toldAgain, firstToldEventId])).toEqual([
      [false, null],
      [false, null],
      [true, 'e002'],
      [false, null],
      [true, 'e005'],
    ]);
  });
});
