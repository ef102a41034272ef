/** CSAT and CES count from 1 (from 0 on a scale of one point), NPS from 0 to 10. */
import type { LoggedEventOf } from '../events/logged-event.ts';

/** 0 to 1 of its scale; null where the scale is not known. */
export function shareOfScale({ scale, score, max: stated }: LoggedEventOf<'rating'>['body']): number | null {
  const max = stated ?? (scale === 'nps' ? 10 : null);
  if (max === null) return null;
  const min = scale === 'nps' || max <= 1 ? 0 : 1;
  return Math.min(1, Math.max(0, (score - min) / (max - min)));
}
