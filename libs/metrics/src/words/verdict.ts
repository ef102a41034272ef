/** From what a control chart says to what a reader is told: grey unless a rule fired. */

/** As it comes from the analysis over time. */
export interface Verdict {
  /** real | noise | too_few */
  readonly verdict: string;
  readonly bucket?: string | null;
  readonly rule?: number | null;
  /** high | low */
  readonly side?: string | null;
  readonly since?: string | null;
}

/** good and bad only where the metric says which way is better. */
export type Tone = 'good' | 'bad' | 'neutral' | 'quiet';

export type ToldVerdict =
  | { readonly kind: 'noise' | 'tooFew'; readonly tone: 'quiet' }
  | {
      readonly kind: 'real';
      readonly tone: Exclude<Tone, 'quiet'>;
      readonly word: 'better' | 'worse' | 'higher' | 'lower';
      readonly rule: number;
      /** First bucket of the pattern. */
      readonly since: string;
    };

/** `better`: higher | lower | none, as in the definition. */
export function tellVerdict({ verdict, rule, side, since, bucket }: Verdict, better: string): ToldVerdict {
  if (verdict === 'noise') return { kind: 'noise', tone: 'quiet' };
  if (verdict !== 'real' || rule == null || side == null) return { kind: 'tooFew', tone: 'quiet' };
  const rest = { kind: 'real', rule, since: since ?? bucket ?? '' } as const;
  const higher = side === 'high';
  if (better !== 'higher' && better !== 'lower') {
    return { ...rest, tone: 'neutral', word: higher ? 'higher' : 'lower' };
  }
  const good = higher === (better === 'higher');
  return { ...rest, tone: good ? 'good' : 'bad', word: good ? 'better' : 'worse' };
}
