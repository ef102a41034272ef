/** Can this number be shown? Every panel has to ask before it draws. */
import { NOTHING_HERE } from '@twicetold/metrics/question';
import type { Value } from '../../request/ask.ts';

/** Below five a value says more about the five than about the service. */
export const TOO_FEW = 5;

export type Standing =
  | { readonly kind: 'shown' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'few'; readonly n: number }
  | { readonly kind: 'unknown'; readonly because: string };

export function standingOf({
  value,
  n,
  unknownBecause,
}: Pick<Value, 'value' | 'n' | 'unknownBecause'>): Standing {
  if (unknownBecause !== null && !NOTHING_HERE.has(unknownBecause))
    return { kind: 'unknown', because: unknownBecause };
  if (n === 0) return { kind: 'empty' };
  if (value === null) return { kind: 'unknown', because: 'not_computable' };
  return n < TOO_FEW ? { kind: 'few', n } : { kind: 'shown' };
}
