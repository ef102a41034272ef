import type { Issue } from '../issues/issue.ts';
import { channelAt } from './handoff-rows.ts';
import type { MeasureRow } from './rows.ts';

export function lossRows(issue: Issue, variants: number): MeasureRow<'loss'>[] {
  const { cases, handoffs, knowledge } = issue;
  return [...handoffs.TEAM, ...handoffs.AGENT].flatMap((handoff) => {
    const lost = knowledge.handoffs.get(handoff)?.lost ?? [];
    return [...lost].map(([field, how]) => ({
      variants,
      case: handoff.step.case.ordinal,
      issueCase: cases[0]?.ordinal ?? 0,
      level: handoff.level,
      at: handoff.step.event.at,
      origin: handoff.origin,
      kind: handoff.kind,
      evidence: knowledge.evidence,
      fromTeam: handoff.fromTeam,
      toTeam: handoff.toTeam,
      fromAgent: handoff.fromAgent,
      toAgent: handoff.toAgent,
      channel: channelAt(issue, handoff),
      field,
      how,
    }));
  });
}
