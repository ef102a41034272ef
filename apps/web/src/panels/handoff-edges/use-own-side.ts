import { useQuery } from '@tanstack/react-query';
import type { CellAddress } from '../../address/cell-address.ts';
import type { Side } from '../../address/handoffs-address.ts';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { teamHandoffsOptions } from './own-side.ts';

/** What the own team hands over or receives, against everybody; undefined while it is not known. */
export function useOwnSide(side: Side, team: string | null) {
  const { name } = useWorkspace();
  const question = useQuestion('information_loss');
  const request = useQuery(teamHandoffsOptions(name, question, side === 'all' ? null : team));
  const data = side === 'all' || team === null ? undefined : request.data;
  return {
    error: request.error,
    usual: data?.usual,
    found: side === 'out' ? data?.handsOver : data?.receives,
  };
}

/** The handoffs of a side: as many as its n. */
export const sideCell = (side: Side, team: string | null): CellAddress =>
  side === 'all' || team === null
    ? { metric: 'handoffs' }
    : { metric: 'handoffs', by: side === 'out' ? 'fromTeam' : 'toTeam', key: team };
