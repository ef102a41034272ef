import { describe, expect, it } from '@jest/globals';
import { admit, type CanonicalEvent } from '@twicetold/cases';
import { CHANNELS, REASONS, TEAMS } from './desk.ts';
import { daysOfLog, type Log } from './event-lines.ts';

const linesOf = (log: Log): string[] => [...daysOfLog(log)].flat();
const eventsOf = (log: Log): CanonicalEvent[] =>
  linesOf(log).map((line) => JSON.parse(line) as CanonicalEvent);
const valuesOf = (events: readonly CanonicalEvent[], field: string): Set<unknown> =>
  new Set(events.flatMap((event) => (event as Record<string, unknown>)[field] ?? []));

describe('The log of a benchmark', () => {
  const TEN_THOUSAND = eventsOf({ seed: 1, cases: 10_000 });
  const opened = TEN_THOUSAND.filter(({ type }) => type === 'case.opened');

  it('is the same to the byte for the same seed, and another one for another', () => {
    const log = { seed: 7, cases: 500 };
    expect(linesOf(log)).toEqual(linesOf(log));
    expect(linesOf({ ...log, seed: 8 })).not.toEqual(linesOf(log));
  });

  it('comes in by time', () => {
    const times = TEN_THOUSAND.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });

  it('opens every case once, half as many customers, on all channels, with all teams, for all reasons', () => {
    expect(opened).toHaveLength(10_000);
    expect(valuesOf(opened, 'case').size).toBe(10_000);
    expect(valuesOf(opened, 'customer').size).toBe(5_000);
    expect(valuesOf(opened, 'channel').size).toBe(CHANNELS.length);
    expect(valuesOf(opened, 'team').size).toBe(TEAMS.length);
    expect(valuesOf(opened, 'reason').size).toBe(REASONS.length);
  });

  it('tells about three and a half things of a case, each under an id of its own', () => {
    expect(TEN_THOUSAND.length / opened.length).toBeGreaterThan(3.3);
    expect(TEN_THOUSAND.length / opened.length).toBeLessThan(3.7);
    expect(valuesOf(TEN_THOUSAND, 'id').size).toBe(TEN_THOUSAND.length);
  });

  it('leaves about one case in twenty open', () => {
    const resolved = TEN_THOUSAND.filter(({ type }) => type === 'case.resolved');
    const open = 1 - valuesOf(resolved, 'case').size / opened.length;
    expect(open).toBeGreaterThan(0.045);
    expect(open).toBeLessThan(0.07);
  });

  it('is let in at the door as a whole', () => {
    const options = {
      source: 'canonical',
      keepTexts: false,
      readText: () => null,
      fingerprint: () => 'f',
      customerKey: () => 1n,
    };
    const refused = eventsOf({ seed: 3, cases: 1_000 })
      .map((event) => admit(event, options as never))
      .filter(({ ok }) => !ok);
    expect(refused).toEqual([]);
  });

  it.each([
    [700, 2_500],
    [9_950, 10_050],
  ])('of %d cases grows to %d by what is added', (few, many) => {
    const small = linesOf({ seed: 5, cases: few });
    const added = linesOf({ seed: 5, cases: many, beyond: few });
    const all = linesOf({ seed: 5, cases: many });
    expect([...small, ...added].sort().join('') === all.sort().join('')).toBe(true);
  });
});
