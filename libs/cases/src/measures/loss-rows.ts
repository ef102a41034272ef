import type { Issue } from '../issues/issue.ts';
import type { MeasureRow } from './rows.ts';

export function lossRows({ handoffs, knowledge }: Issue, variants: number): MeasureRow<'loss'>[] {
  return [...handoffs.TEAM, ...handoffs.AGENT].flatMap((handoff) => {
    const lost = knowledge.handoffs.get(handoff)?.lost ?? [];
    return [...lost].map(([field, how]) => ({
      variants,
      case: handoff.step.case.ordinal,
      level: handoff.level,
      at: handoff.step.event.at,
      fromTeam: handoff.fromTeam,
      toTeam: handoff.toTeam,
      field,
      how,
    }));
  });
}
