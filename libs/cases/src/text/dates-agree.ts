import { normaliseValue } from '../values/normalise-value.ts';

/** Same day and month, and the same year where both say one. */
export function datesAgree(a: string, b: string): boolean {
  const [one, other] = [normaliseValue('date', a, true), normaliseValue('date', b, true)];
  if (one === other) return true;
  const yearMissing = one.startsWith('--') || other.startsWith('--');
  return yearMissing && one.slice(-5) === other.slice(-5);
}
