/**
 * The four zone rules of the Western Electric Statistical Quality Control Handbook (1956), on either side of the centre:
 *
 * 1. one point beyond three standard deviations;
 * 2. two of three successive points beyond two, on the same side;
 * 3. four of five successive points beyond one, on the same side;
 * 4. eight successive points on the same side.
 *
 * The point that completes a pattern carries its signal, and lies in the zone itself. A process that does not change
 * gives a false signal once in 91.75 points on average, with rule 1 alone once in 370.4 (Champ & Woodall 1987,
 * Technometrics 29, 393–399): one signal in a year of weeks is no surprise, and each names its rule.
 */
export type Rule = 1 | 2 | 3 | 4;

export interface Signal {
  readonly rule: Rule;
  readonly side: 'high' | 'low';
  /** Position of the first point of the pattern. */
  readonly since: number;
}

const ZONES: readonly {
  readonly rule: Rule;
  readonly beyond: number;
  readonly needed: number;
  readonly of: number;
}[] = [
  { rule: 1, beyond: 3, needed: 1, of: 1 },
  { rule: 2, beyond: 2, needed: 2, of: 3 },
  { rule: 3, beyond: 1, needed: 4, of: 5 },
  { rule: 4, beyond: 0, needed: 8, of: 8 },
];

/** `deviations` of successive points from the centre, in standard deviations. The signals that each point completes. */
export function westernElectric(deviations: readonly number[]): Signal[][] {
  return deviations.map((deviation, i) => {
    const signals: Signal[] = [];
    const sign = deviation > 0 ? 1 : -1;
    for (const { rule, beyond, needed, of } of ZONES) {
      const inZone = (k: number) => (deviations[k] as number) * sign > beyond;
      if (!inZone(i)) continue;
      let found = 0;
      let since = i;
      for (let k = i; k >= 0 && k > i - of; k--) {
        if (!inZone(k)) continue;
        found++;
        since = k;
      }
      if (found < needed) continue;
      // What began before the points that the rule looks at began then.
      while (since > 0 && inZone(since - 1)) since--;
      signals.push({ rule, side: sign > 0 ? 'high' : 'low', since });
    }
    return signals;
  });
}
