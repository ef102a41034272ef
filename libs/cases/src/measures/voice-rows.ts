import type { CaseHistory } from '../issues/case-history.ts';
import type { MeasureRow } from './rows.ts';

export function voiceRows({ ordinal, steps }: CaseHistory): MeasureRow<'voice'>[] {
  const rows: MeasureRow<'voice'>[] = [];
  for (const { event, team, channel } of steps) {
    const where = { case: ordinal, at: event.at, team, channel };
    if (event.type === 'rating') {
      rows.push({ ...where, kind: event.body.scale, score: event.body.score, max: event.body.max });
    } else if (event.type === 'outcome') {
      rows.push({ ...where, kind: event.body.kind, score: event.body.value, max: null });
    }
  }
  return rows;
}
