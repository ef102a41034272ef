import { useQuery } from '@tanstack/react-query';
import { useCallback, useId, useState } from 'react';
import { askOptions } from '../../../request/ask.ts';
import { valuesOptions } from '../../../request/workspaces.ts';
import { Button } from '../../../ui/button.tsx';
import form from '../../../ui/form.module.css';
import { Icon } from '../../../ui/icon.tsx';
import { TypedUnbroken } from '../../../ui/unbroken.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import type { Settings } from '../settings.ts';
import { SettingsForm } from '../settings-form.tsx';
import styles from '../settings.module.css';
import { WithSettings } from '../with-settings.tsx';
import { MergeTeams } from './merge-teams.tsx';
import { changeOfTeams, teamsDraft, type TeamDraft, type TeamsDraft } from './teams-draft.ts';

/** Every team that had a part in a case counts it. */
const HANDLED = {
  metrics: ['cases_opened'],
  by: ['team'],
  attribution: 'PARTICIPATING',
  limit: 1000,
} as const;

export function TeamsSection() {
  const words = useWords();
  const { name } = useWorkspace();
  const names = useQuery(valuesOptions(name, 'team')).data;
  return (
    <>
      <p className={styles.lead}>{words('settings.teams.lead')}</p>
      <WithSettings>
        {(settings) => (names === undefined ? null : <Teams settings={settings} names={names} />)}
      </WithSettings>
    </>
  );
}

function Teams({ settings, names }: { readonly settings: Settings; readonly names: readonly string[] }) {
  const draftOf = useCallback((from: Settings) => teamsDraft(from, names), [names]);
  return (
    <SettingsForm settings={settings} draftOf={draftOf} changeOf={changeOfTeams}>
      {({ draft, set, wrong }) => <TeamsTable settings={settings} draft={draft} set={set} wrong={wrong} />}
    </SettingsForm>
  );
}

interface TeamsTableProps {
  readonly settings: Settings;
  readonly draft: TeamsDraft;
  readonly set: (part: Partial<TeamsDraft>) => void;
  readonly wrong: (field: string) => string | null;
}

function TeamsTable({ settings, draft, set, wrong }: TeamsTableProps) {
  const words = useWords();
  const { name: workspace, asOf } = useWorkspace();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const sites = useId();
  const question = asOf === null ? null : { ...HANDLED, metrics: [...HANDLED.metrics], by: [...HANDLED.by] };
  const handled = useQuery(askOptions(workspace, question)).data;
  const casesOf = (team: string) =>
    handled?.groups.find(({ key }) => key[0] === team)?.cells[0]?.total.n ?? 0;
  const change = (team: string, part: Partial<TeamDraft>) =>
    set({ teams: draft.teams.map((each) => (each.team === team ? { ...each, ...part } : each)) });
  const own = draft.teams.filter(({ into }) => into === null);
  return (
    <>
      <datalist id={sites}>
        {[...new Set(draft.teams.map(({ site }) => site))].map((site) => (
          <option key={site} value={site} />
        ))}
      </datalist>
      <table className={`${styles.table} ${styles.teams}`}>
        <thead>
          <tr>
            <th>
              <span className={styles.hidden}>{words('settings.teams.choose')}</span>
            </th>
            <th>{words('settings.teams.name')}</th>
            <th>{words('settings.teams.cases')}</th>
            <th>{words('dimension.site')}</th>
            <th>{words('settings.teams.whose')}</th>
            <th>{words('settings.teams.calendar')}</th>
            <th className={styles.narrow} />
          </tr>
        </thead>
        <tbody>
          {own.map((row) => (
            <TeamRow
              key={row.team}
              row={row}
              cases={casesOf(row.team)}
              sites={sites}
              calendars={settings.calendars.map(({ name }) => name)}
              ticked={ticked.includes(row.team)}
              onTick={(on) =>
                setTicked(on ? [...ticked, row.team] : ticked.filter((each) => each !== row.team))
              }
              former={[
                ...draft.former
                  .filter(({ now }) => now === row.team)
                  .map(({ former }) => ({
                    name: former,
                    apart: () => set({ former: draft.former.filter((each) => each.former !== former) }),
                  })),
                ...draft.teams
                  .filter(({ into }) => into === row.team)
                  .map(({ team }) => ({ name: team, apart: () => change(team, { into: null }) })),
              ]}
              change={(part) => change(row.team, part)}
              wrong={
                wrong(`teamNames.${row.team}`) ??
                wrong(`teamSites.${row.name}`) ??
                wrong(`outsourced.${row.name}`) ??
                wrong(`teamCalendars.${row.name}`)
              }
            />
          ))}
        </tbody>
      </table>
      {own.length === 0 ? <p className={styles.lead}>{words('settings.teams.none')}</p> : null}
      {ticked.length < 2 ? (
        <p className={styles.lead}>{words('settings.teams.mergeHint')}</p>
      ) : (
        <MergeTeams
          teams={ticked}
          onMerge={(into) => {
            set({
              teams: draft.teams.map((each) =>
                ticked.includes(each.team) && each.team !== into ? { ...each, into } : each,
              ),
            });
            setTicked([]);
          }}
        />
      )}
    </>
  );
}

interface TeamRowProps {
  readonly row: TeamDraft;
  readonly cases: number;
  readonly sites: string;
  readonly calendars: readonly string[];
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly former: readonly { readonly name: string; readonly apart: () => void }[];
  readonly change: (part: Partial<TeamDraft>) => void;
  readonly wrong: string | null;
}

function TeamRow({ row, cases, sites, calendars, ticked, onTick, former, change, wrong }: TeamRowProps) {
  const words = useWords();
  const format = useFormat();
  const trouble = useId();
  const [opened, setOpened] = useState(false);
  const told = [
    row.site,
    row.owned === '' ? '' : words(`named.outsourced.${row.owned}`),
    row.calendar,
  ].filter((each) => each !== '');
  const of = (what: string) => words('settings.of', { what, name: row.team });
  return (
    <tr className={styles.team} data-opened={opened}>
      <td className={styles.tick}>
        <input
          type="checkbox"
          checked={ticked}
          aria-label={of(words('settings.teams.choose'))}
          onChange={(event) => onTick(event.target.checked)}
        />
      </td>
      <td className={styles.called}>
        <input
          className={form.input}
          value={row.name}
          aria-label={of(words('settings.teams.name'))}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : trouble}
          onChange={(event) => change({ name: event.target.value })}
        />
        {wrong === null ? null : (
          <span id={trouble} className={form.wrong}>
            {wrong}
          </span>
        )}
        <span className={styles.told}>
          <TypedUnbroken text={[words('settings.teams.handled', { count: cases }), ...told].join(' · ')} />
        </span>
        {former.map(({ name, apart }) => (
          <span key={name} className={styles.former}>
            {words('settings.teams.formerly', { name })}
            <Button kind="quiet" onClick={apart} label={of(words('settings.teams.apart', { name }))}>
              {words('settings.teams.apart.short')}
            </Button>
          </span>
        ))}
      </td>
      <td className={`${styles.number} ${styles.wide}`}>{format.count(cases)}</td>
      <td className={styles.more} data-label={words('dimension.site')}>
        <input
          className={form.input}
          value={row.site}
          list={sites}
          aria-label={of(words('dimension.site'))}
          onChange={(event) => change({ site: event.target.value })}
        />
      </td>
      <td className={styles.more} data-label={words('settings.teams.whose')}>
        <select
          className={form.input}
          value={row.owned}
          aria-label={of(words('settings.teams.whose'))}
          onChange={(event) => change({ owned: event.target.value as TeamDraft['owned'] })}
        >
          <option value="">{words('name.unknown')}</option>
          <option value="in_house">{words('named.outsourced.in_house')}</option>
          <option value="outsourced">{words('named.outsourced.outsourced')}</option>
        </select>
      </td>
      <td className={styles.more} data-label={words('settings.teams.calendar')}>
        <select
          className={form.input}
          value={row.calendar}
          aria-label={of(words('settings.teams.calendar'))}
          onChange={(event) => change({ calendar: event.target.value })}
        >
          <option value="">{words('settings.teams.calendar.default')}</option>
          {[...new Set([...calendars, row.calendar])]
            .filter((calendar) => calendar !== '')
            .map((calendar) => (
              <option key={calendar} value={calendar}>
                {calendar}
              </option>
            ))}
        </select>
      </td>
      <td className={styles.narrow}>
        <button
          type="button"
          className={styles.open}
          aria-expanded={opened}
          aria-label={words('settings.teams.more', { name: row.team })}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="down" />
        </button>
      </td>
    </tr>
  );
}
