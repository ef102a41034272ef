import type { Format } from '../../format/format.ts';

/** A part of a change, with its sign: counts and ratios in their own unit, so that parts can be added up by the reader. */
export function differenceInWords(difference: number, unit: string, format: Format): string {
  if (unit === 'count' || unit === 'ratio') {
    const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
    return sign + format.value(unit, Math.abs(difference));
  }
  return format.change(unit, difference, 0) ?? '';
}
