/** Days of rated cases that end yesterday: a log as new as the clock, whatever the day it is read on. */
import type { CanonicalEvent } from '@twicetold/cases';

export const DAY = 86_400_000;
/** Midnight of today in UTC. */
export const TODAY = Math.floor(Date.now() / DAY) * DAY;
export const labelOf = (daysAgo: number) => new Date(TODAY - daysAgo * DAY).toISOString().slice(0, 10);

/** Per day, oldest first, so many satisfied of ten; the last is yesterday. Today one case is opened. */
export function rated(team: string, hits: readonly number[]): CanonicalEvent[] {
  const days = hits.flatMap((each, i) => {
    const opened = TODAY - (hits.length - i) * DAY + 8 * 3_600_000;
    return Array.from({ length: 10 }, (_, k) => {
      const where = { case: `${team}-${i}-${k}`, customer: `${team}-${i}-${k}` };
      const at = (minutes: number) => new Date(opened + minutes * 60_000).toISOString();
      return [
        { ...where, id: `${where.case}-o`, at: at(k), type: 'case.opened', team },
        {
          ...where,
          id: `${where.case}-r`,
          at: at(60 + k),
          type: 'rating',
          scale: 'csat',
          score: k < each ? 5 : 1,
          max: 5,
        },
      ] as CanonicalEvent[];
    }).flat();
  });
  const today = {
    case: `${team}-today`,
    customer: `${team}-today`,
    id: `${team}-today`,
    type: 'case.opened',
    team,
  };
  return [...days, { ...today, at: new Date(TODAY).toISOString() } as CanonicalEvent];
}
