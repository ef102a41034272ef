/** Durations as people say them: the two largest units that matter, "3 d 4 h", "15 min", "45 s". */
export const DURATION_UNITS = ['day', 'hour', 'minute', 'second'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

export interface DurationPart {
  readonly unit: DurationUnit;
  readonly count: number;
}

const seconds: Record<DurationUnit, number> = { day: 86_400, hour: 3_600, minute: 60, second: 1 };

/**
 * Rounded to the smaller of the two units before it is cut up, so that 59.7 minutes is "1 h" and never "60 min".
 * From ten of the larger unit on the smaller no longer matters. `exact` keeps every unit down to the second.
 */
export function durationParts(total: number, { exact = false } = {}): DurationPart[] {
  const length = Math.abs(total);
  const smallest = exact ? 1 : resolution(length);
  let left = Math.round(length / smallest) * smallest;
  const parts: DurationPart[] = [];
  for (const unit of DURATION_UNITS) {
    const count = Math.floor(left / seconds[unit]);
    left -= count * seconds[unit];
    if (count > 0) parts.push({ unit, count });
  }
  return parts.length > 0 ? parts : [{ unit: 'second', count: 0 }];
}

function resolution(length: number): number {
  if (length >= 9.5 * seconds.day) return seconds.day;
  if (length >= 9.5 * seconds.hour) return seconds.hour;
  if (length >= 9.5 * seconds.minute) return seconds.minute;
  return seconds.second;
}
