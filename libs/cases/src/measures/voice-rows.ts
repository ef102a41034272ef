import type { Issue } from '../issues/issue.ts';
import type { MeasureRow } from './rows.ts';

export function voiceRows({ cases, steps }: Issue, variants: number): MeasureRow<'voice'>[] {
  const issueCase = cases[0]?.ordinal ?? 0;
  const rows: MeasureRow<'voice'>[] = [];
  for (const { event, case: own, team, channel } of steps) {
    const where = { variants, case: own.ordinal, issueCase, at: event.at, team, channel };
    if (event.type === 'rating') {
      rows.push({ ...where, kind: event.body.scale, score: event.body.score, max: event.body.max });
    } else if (event.type === 'outcome') {
      rows.push({ ...where, kind: event.body.kind, score: event.body.value, max: null });
    }
  }
  return rows;
}
