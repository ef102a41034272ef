import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askOptions } from '../../../request/ask.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import styles from '../settings.module.css';

interface MergeTeamsProps {
  readonly teams: readonly string[];
  readonly onMerge: (into: string) => void;
}

/** Several teams into one of them, and what that takes out of the numbers. */
export function MergeTeams({ teams, onMerge }: MergeTeamsProps) {
  const words = useWords();
  const { name: workspace, asOf } = useWorkspace();
  const [chosen, setChosen] = useState<string | null>(null);
  const into = chosen !== null && teams.includes(chosen) ? chosen : (teams[0] ?? '');
  const between = useQuery(
    askOptions(
      workspace,
      asOf === null
        ? null
        : {
            metrics: ['handoffs'],
            filters: [
              { dimension: 'fromTeam', in: [...teams] },
              { dimension: 'toTeam', in: [...teams] },
            ],
          },
    ),
  ).data;
  const count = between?.overall[0]?.total.n;
  return (
    <div className={styles.merge} role="group" aria-label={words('settings.teams.merge')}>
      <Select
        label={words('settings.teams.into', { count: teams.length })}
        value={into}
        options={teams.map((team) => ({ value: team, label: team }))}
        onChange={setChosen}
      />
      <p className={styles.lead} role="status">
        {count === undefined ? '\u00a0' : words('settings.teams.disappear', { count })}
      </p>
      <div>
        <Button onClick={() => onMerge(into)}>{words('settings.teams.merge')}</Button>
      </div>
    </div>
  );
}
