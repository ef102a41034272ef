/** How long ago, in the largest unit that is full: "3 minutes ago", "yesterday". */
const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** null within the last minute, and for what a clock elsewhere puts into the future. */
export function ago(at: number, now: number, locale: string): string | null {
  const passed = now - at;
  const step = steps.find(([, length]) => passed >= length);
  if (step === undefined) return null;
  const [unit, length] = step;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' }).format(
    -Math.floor(passed / length),
    unit,
  );
}
