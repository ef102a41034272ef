import type { CaseHistory } from '../issues/case-history.ts';
import type { MeasureRow } from './rows.ts';

export function legRows(history: CaseHistory): MeasureRow<'leg'>[] {
  const last = history.rests.at(-1);
  const resolved = last !== undefined && last.until === null && last.state === 'resolved';
  return history.legs.map((leg, index) => ({
    case: history.ordinal,
    enteredAt: leg.enteredAt,
    leftAt: leg.leftAt,
    team: leg.team,
    agent: leg.agent,
    resolvedHere: resolved && history.resolvedBy?.leg === index,
  }));
}
