import { describe, expect, it } from '@jest/globals';
import { settingsWith } from '../nothing-set.fixture.ts';
import { changeOfTeams, teamsDraft, type TeamDraft, type TeamsDraft } from './teams-draft.ts';

const changed = (draft: TeamsDraft, parts: Readonly<Record<string, Partial<TeamDraft>>>): TeamsDraft => ({
  ...draft,
  teams: draft.teams.map((each) => ({ ...each, ...parts[each.team] })),
});

describe('The teams of the form', () => {
  it('are those with cases and those of which something is set, under their last names', () => {
    const settings = settingsWith({
      teamNames: [
        { former: 'Bills', now: 'Invoices' },
        { former: 'Invoices', now: 'Billing' },
      ],
      teamSites: [{ team: 'Night', site: 'Riga' }],
      outsourced: [{ team: 'Sales', outsourced: false }],
    });
    const { teams } = teamsDraft(settings, ['Sales']);
    expect(teams.map(({ team, site, owned }) => [team, site, owned])).toEqual([
      ['Billing', '', ''],
      ['Night', 'Riga', ''],
      ['Sales', '', 'in_house'],
    ]);
  });

  it('change nothing as long as nobody writes anything', () => {
    const settings = settingsWith({
      teamNames: [{ former: 'Bills', now: 'Billing' }],
      teamCalendars: [{ team: 'Billing', calendar: 'office' }],
    });
    expect(changeOfTeams(teamsDraft(settings, ['Billing', 'Sales']), settings)).toEqual({});
  });

  it('take site, calendar and target along to a new name, and former names too', () => {
    const settings = settingsWith({
      teamNames: [{ former: 'Bills', now: 'Billing' }],
      teamSites: [{ team: 'Billing', site: 'Tartu' }],
      targets: [{ metric: 'repeat_rate', value: 0.2, team: 'Billing', channel: null }],
    });
    const draft = changed(teamsDraft(settings, ['Billing']), { Billing: { name: ' Accounts ' } });
    expect(changeOfTeams(draft, settings)).toEqual({
      teamNames: [
        { former: 'Bills', now: 'Accounts' },
        { former: 'Billing', now: 'Accounts' },
      ],
      teamSites: [{ team: 'Accounts', site: 'Tartu' }],
      targets: [{ metric: 'repeat_rate', value: 0.2, team: 'Accounts', channel: null }],
    });
  });

  it('are one when merged: what is said of the one that disappears goes with it', () => {
    const settings = settingsWith({
      teamSites: [
        { team: 'Bills', site: 'Riga' },
        { team: 'Billing', site: 'Tartu' },
      ],
    });
    const draft = changed(teamsDraft(settings, ['Bills', 'Billing']), { Bills: { into: 'Billing' } });
    expect(changeOfTeams(draft, settings)).toEqual({
      teamNames: [{ former: 'Bills', now: 'Billing' }],
      teamSites: [{ team: 'Billing', site: 'Tartu' }],
    });
  });

  it('are several again when a former name is taken apart', () => {
    const settings = settingsWith({
      teamNames: [
        { former: 'Bills', now: 'Billing' },
        { former: 'Invoices', now: 'Billing' },
      ],
    });
    const draft = teamsDraft(settings, ['Billing']);
    const apart = { ...draft, former: draft.former.filter(({ former }) => former !== 'Bills') };
    expect(changeOfTeams(apart, settings)).toEqual({ teamNames: [{ former: 'Invoices', now: 'Billing' }] });
  });
});
