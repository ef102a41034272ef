import { useCallback } from 'react';
import { useHandoffsAddress } from '../address/handoffs-address.ts';
import { useRememberedTeam } from './remembered.ts';
import { useWorkspace } from './use-workspace.ts';

/** The reader's team: the address tells, else what was chosen last in this browser; null: none yet. */
export function useOwnTeam() {
  const { name } = useWorkspace();
  const { own, change } = useHandoffsAddress();
  const [remembered, remember] = useRememberedTeam(name);
  const choose = useCallback(
    (team: string) => {
      remember(team);
      change({ own: team });
    },
    [remember, change],
  );
  return { team: own ?? (remembered === '' ? null : remembered), choose };
}
