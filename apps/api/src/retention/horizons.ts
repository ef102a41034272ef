/** From when on cases and texts are too old, by what a workspace has set. */
import { addToDay, dayOf, startOfDay } from '@twicetold/metrics';
import type { Horizons } from '@twicetold/store';

export interface KeptFor {
  /** null: for ever. */
  readonly casesKeptMonths?: number | null | undefined;
  /** null: as long as their case. */
  readonly textsKeptMonths?: number | null | undefined;
}

/** @param now milliseconds since 1970 UTC; counted back from the beginning of its day in `zone` */
export function horizonsOf(
  { casesKeptMonths, textsKeptMonths }: KeptFor,
  zone: string,
  now: number,
): Horizons {
  const monthsAgo = (months: number | null | undefined) =>
    months == null ? null : startOfDay(addToDay(dayOf(now, zone), -months, 'month'), zone);
  return { horizon: monthsAgo(casesKeptMonths), textHorizon: monthsAgo(textsKeptMonths) };
}

export const FIELDS_OF_RETENTION = ['casesKeptMonths', 'textsKeptMonths'] as const;
