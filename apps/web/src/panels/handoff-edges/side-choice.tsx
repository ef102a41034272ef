import { useQuery } from '@tanstack/react-query';
import { SIDES, useHandoffsAddress } from '../../address/handoffs-address.ts';
import { valuesOptions } from '../../request/workspaces.ts';
import { Choice } from '../../ui/choice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useOwnTeam } from '../../workspace/use-own-team.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './side.module.css';

/** Whose handoffs are looked at, and which team is the reader's own. */
export function SideChoice() {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const { side, change } = useHandoffsAddress();
  const { team, choose } = useOwnTeam();
  const { data: teams = [] } = useQuery(valuesOptions(workspace, 'team'));
  return (
    <div className={styles.choice}>
      <Segments
        label={words('side')}
        value={side}
        options={SIDES.map((value) => ({ value, label: words(`side.${value}`) }))}
        onChange={(next) => change({ side: next })}
      />
      <Choice
        label={words('own')}
        value={team ?? ''}
        says={team === null ? words('own.none') : words('own.is', { team })}
        options={teams.map((value) => ({ value, label: value }))}
        onChange={choose}
      />
    </div>
  );
}
