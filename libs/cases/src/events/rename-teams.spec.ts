import { describe, expect, it } from '@jest/globals';
import { foldCustomer } from '../measures/fold.ts';
import { log } from '../fixtures/log.ts';
import { renameTeams, teamNow } from './rename-teams.ts';

describe('A team that was renamed', () => {
  const events = log(
    ['01-05 09:00', 'case.opened', { team: 'Billing' }],
    ['01-05 10:00', 'handoff', { fromTeam: 'Billing', toTeam: 'Accounts' }],
    ['01-05 11:00', 'contact', { direction: 'outbound', channel: 'email', team: 'Accounts' }],
  );
  it('hands nothing to itself: the old name and the new one are one leg', () => {
    const { rows } = foldCustomer(events, { Billing: 'Accounts' });
    expect(rows.leg.map(({ team }) => team)).toEqual(['Accounts']);
    expect(rows.handoff).toEqual([]);
    expect(foldCustomer(events).rows.leg.map(({ team }) => team)).toEqual(['Billing', 'Accounts']);
  });

  it('twice has its last name, and names that lead round in a circle change nothing', () => {
    expect(teamNow({ Billing: 'Accounts', Accounts: 'Money' }, 'Billing')).toBe('Money');
    expect(teamNow({ Billing: 'Accounts', Accounts: 'Billing' }, 'Billing')).toBe('Billing');
    expect(teamNow({}, 'toString')).toBe('toString');
  });

  it('leaves events alone that name no such team', () => {
    expect(renameTeams(events, { Warehouse: 'Stock' })).toEqual(events);
    expect(renameTeams(events, {})).toBe(events);
  });
});
