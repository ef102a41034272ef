import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { settingChanges, withChangesTakenBack } from './setting-changes.ts';

const said = (before: object, after: object) =>
  settingChanges({ ...before }, { ...after }).map(
    ({ field, entry, before: was, after: is }) =>
      `${field} ${entry}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`,
  );

describe('What differs between two states of the settings', () => {
  it('is said of the team, not of all teams', () => {
    expect(said({ teamSites: { A: 'Riga', B: 'Riga' } }, { teamSites: { A: 'Riga', B: 'Tartu' } })).toEqual([
      'teamSites B: "Riga" → "Tartu"',
    ]);
  });

  it('is said of the calendar by its name, and of the target by what it is for', () => {
    const office = { name: 'office', zone: 'UTC', weekly: {} };
    expect(said({ calendars: [office] }, { calendars: [{ ...office, name: 'night' }, office] })).toEqual([
      'calendars night: null → {"name":"night","zone":"UTC","weekly":{}}',
    ]);
    const target = { metric: 'repeat_rate', value: 0.2, team: 'A' };
    expect(said({ targets: [target] }, { targets: [{ ...target, value: 0.1 }] })).toEqual([
      'targets repeat_rate · A · : {"metric":"repeat_rate","value":0.2,"team":"A"} → {"metric":"repeat_rate","value":0.1,"team":"A"}',
    ]);
  });

  it('is said of the field where it is one thing, and is nothing where only the order of names differs', () => {
    expect(said({ directChannels: ['phone'] }, { directChannels: ['phone', 'chat'] })).toEqual([
      'directChannels null: ["phone"] → ["phone","chat"]',
    ]);
    expect(
      said({ audience: { low: 1, likely: 2, high: 3 } }, { audience: { high: 3, low: 1, likely: 2 } }),
    ).toEqual([]);
  });

  it('can be taken back alone: what was changed later stays', () => {
    const first = { outsourced: { A: true } };
    const second = { outsourced: { A: false } };
    const third = { outsourced: { A: false, B: true }, riskThreshold: 40 };
    expect(withChangesTakenBack(third, settingChanges(first, second))).toEqual({
      outsourced: { A: true, B: true },
      riskThreshold: 40,
    });
    expect(withChangesTakenBack(first, settingChanges({}, first))).toEqual({});
  });

  it('taken back from the later state is the earlier one', () => {
    const byTeam = fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('x', 'y'), {
      noNullPrototype: true,
    });
    const state = fc.record(
      { teamSites: byTeam, riskThreshold: fc.nat(100), directChannels: fc.array(fc.constantFrom('a', 'b')) },
      { requiredKeys: [] },
    );
    const withoutEmpty = (settings: object) =>
      Object.fromEntries(
        Object.entries(settings).filter(
          ([name, value]) => name !== 'teamSites' || Object.keys(value as object).length > 0,
        ),
      );
    fc.assert(
      fc.property(state, state, (before, after) => {
        const changes = settingChanges({ ...before }, { ...after });
        expect(withoutEmpty(withChangesTakenBack({ ...after }, changes))).toEqual(withoutEmpty(before));
      }),
    );
  });
});
