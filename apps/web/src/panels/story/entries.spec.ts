import { describe, expect, it } from '@jest/globals';
import { callOf, eventOf, factOf, handoffOf, moment, promiseOf, storyOf } from '../../fixtures/story.ts';
import { entriesOf, timesToldAgain } from './entries.ts';

const kinds = (entries: ReturnType<typeof entriesOf>) => entries.map((entry) => entry.kind);

describe('the rows of a story', () => {
  it('opening, what was told within the hour and what was promised belong to the first call', () => {
    const [row, ...more] = entriesOf(
      storyOf({
        events: [
          eventOf('1', '03-05 14:00', 'case.opened'),
          callOf('2', '03-05 14:00'),
          eventOf('3', '03-05 14:51', 'fact'),
          eventOf('4', '03-05 15:00', 'promise.made'),
        ],
        facts: [factOf('3', '03-05 14:51', 'address')],
        promises: [promiseOf('03-05 15:00', '11-30 18:00', { fate: 'pending' })],
      }),
    );
    expect(more).toEqual([]);
    expect(row).toMatchObject({ kind: 'contact', opened: { id: '1' }, facts: [{ field: 'address' }] });
    expect(row?.made).toHaveLength(1);
  });

  it('what is found in the words of a message stands at the message, with how it speaks', () => {
    const found = (field: string, first: string | null = null) =>
      ({ ...factOf('2', '03-05 14:10', field, first), evidence: 'TEXT' }) as const;
    const reading = { eventId: '2', language: 'en', alreadyTold: true, conduct: [], asksKnown: [] };
    const entries = entriesOf(
      storyOf({
        events: [callOf('1', '03-05 14:00'), callOf('2', '03-05 14:10', { channel: 'email' })],
        facts: [found('order_number', '1'), found('phone')],
        readings: [reading],
      }),
    );
    expect(entries.map(({ kind, facts }) => [kind, facts.map(({ field }) => field)])).toEqual([
      ['contact', []],
      ['contact', ['order_number', 'phone']],
    ]);
    expect(entries[1]?.reading).toEqual(reading);
    expect(timesToldAgain(entries)).toBe(1);
  });

  it('what is told two hours later is a row of its own', () => {
    const story = storyOf({
      events: [callOf('1', '03-05 14:00'), eventOf('2', '03-05 16:00', 'fact')],
      facts: [factOf('2', '03-05 16:00', 'address')],
    });
    expect(kinds(entriesOf(story))).toEqual(['contact', 'facts']);
  });

  it('a handoff cuts: what is told again two minutes after it stands below it', () => {
    const entries = entriesOf(
      storyOf({
        events: [
          callOf('1', '06-04 10:00'),
          eventOf('2', '06-04 10:01', 'fact'),
          eventOf('3', '06-04 10:20', 'handoff'),
          eventOf('4', '06-04 10:22', 'fact'),
        ],
        facts: [factOf('2', '06-04 10:01', 'order'), factOf('4', '06-04 10:22', 'order', '2')],
        // A change of team appears at both levels.
        handoffs: [handoffOf('06-04 10:20'), handoffOf('06-04 10:20', { level: 'AGENT' })],
      }),
    );
    expect(kinds(entries)).toEqual(['contact', 'handoff', 'facts']);
    expect(entries[1]?.handoffs).toHaveLength(1);
    expect(timesToldAgain(entries)).toBe(1);
  });

  it('a change of team that nobody logged stands before the call in which it shows', () => {
    const entries = entriesOf(
      storyOf({
        events: [callOf('1', '05-01 10:00'), callOf('2', '05-01 12:00', { team: 'Management' })],
        handoffs: [handoffOf('05-01 12:00', { origin: 'implicit' })],
      }),
    );
    expect(kinds(entries)).toEqual(['contact', 'handoff', 'contact']);
    expect(entries[1]?.event).toBeNull();
  });

  it('a change of person inside one team is told in the row of the call', () => {
    const within = {
      level: 'AGENT',
      origin: 'implicit',
      toTeam: 'Showroom',
      fromAgent: 'a',
      toAgent: 'b',
    } as const;
    const entries = entriesOf(
      storyOf({
        events: [callOf('1', '05-01 10:00'), callOf('2', '05-01 12:00')],
        handoffs: [handoffOf('05-01 12:00', within)],
      }),
    );
    expect(kinds(entries)).toEqual(['contact', 'contact']);
    expect(entries[1]?.handoffs).toMatchObject([{ toAgent: 'b' }]);
  });

  it('a broken promise has a row when it fell due, one kept in time none', () => {
    const kept = promiseOf('03-05 14:00', '03-08 18:00', { fate: 'on_time', keptAt: moment('03-05 20:00') });
    const broken = promiseOf('03-05 14:00', '03-05 22:00', { what: 'callback' });
    const entries = entriesOf(
      storyOf({
        events: [callOf('1', '03-05 14:00'), eventOf('2', '03-05 20:00', 'promise.kept')],
        promises: [kept, broken],
      }),
    );
    expect(entries.map(({ kind, kept: each, due }) => [kind, each?.what, due?.what])).toEqual([
      ['contact', undefined, undefined],
      ['event', 'delivery', undefined],
      ['due', undefined, 'callback'],
    ]);
  });
});

describe('silence', () => {
  const silences = (first: string, second: string) =>
    entriesOf(storyOf({ events: [callOf('1', first), callOf('2', second)] }))
      .filter((entry) => entry.kind === 'silence')
      .map((entry) => entry.silentSeconds / 86_400);

  it('of nineteen days is folded into one row', () => {
    expect(silences('03-01 10:00', '03-20 10:00')).toEqual([19]);
  });

  it('of twenty-three hours is not', () => {
    expect(silences('03-01 10:00', '03-02 09:00')).toEqual([]);
  });

  it('begins after the last thing told, not after the call began', () => {
    const entries = entriesOf(
      storyOf({
        events: [callOf('1', '03-01 10:00'), eventOf('2', '03-01 10:59', 'fact'), callOf('3', '03-02 10:30')],
        facts: [factOf('2', '03-01 10:59', 'order')],
      }),
    );
    expect(kinds(entries)).toEqual(['contact', 'contact']);
  });
});

describe('the risk beside the rows', () => {
  it('stands in the row in which it moved, even where the event was only a promise falling due', () => {
    const entries = entriesOf(
      storyOf({
        events: [callOf('1', '03-01 10:00'), callOf('2', '03-09 10:00')],
        promises: [promiseOf('03-01 10:00', '03-05 18:00')],
        riskSteps: [
          { at: moment('03-01 10:00'), index: 5, driver: 'opened', points: 0 },
          { at: moment('03-05 18:00'), index: 12, driver: 'broken_promises', points: 0.9 },
        ],
      }),
    );
    const moved = entries.map((entry) => [entry.kind, entry.risk.map((step) => step.index)]);
    expect(moved).toEqual([
      ['contact', [5]],
      ['silence', []],
      ['due', [12]],
      ['silence', []],
      ['contact', []],
    ]);
  });
});
