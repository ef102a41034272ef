import { formatDuration } from '../format/format-duration.ts';

const sizes = [86_400, 3_600, 60, 1] as const;

/** Every unit down to the second, for whoever looks closely: "3 d 2 h 23 min 30 s". */
export function exactDuration(seconds: number, locale: string): string {
  let left = Math.round(Math.abs(seconds));
  const parts = sizes.flatMap((size) => {
    const whole = left - (left % size);
    left -= whole;
    return whole === 0 ? [] : [formatDuration(whole, locale)];
  });
  return parts.length === 0
    ? formatDuration(seconds, locale)
    : (seconds < 0 ? '−' : '') + parts.join('\u00a0');
}
