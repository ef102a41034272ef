import { describe, expect, it } from '@jest/globals';
import { tellVerdict } from './verdict.ts';

const real = { verdict: 'real', bucket: '2026-W46', rule: 4, side: 'high', since: '2026-W39' };

describe('what a control chart says', () => {
  it('a rule that fired on the high side is bad news for a wait and good news for satisfaction', () => {
    expect(tellVerdict(real, 'lower')).toEqual({
      kind: 'real',
      tone: 'bad',
      word: 'worse',
      rule: 4,
      since: '2026-W39',
    });
    expect(tellVerdict(real, 'higher')).toMatchObject({ tone: 'good', word: 'better' });
    expect(tellVerdict({ ...real, side: 'low' }, 'lower')).toMatchObject({ tone: 'good', word: 'better' });
  });

  it('more cases are neither good nor bad', () => {
    expect(tellVerdict(real, 'none')).toMatchObject({ tone: 'neutral', word: 'higher' });
  });

  it('without a rule it is noise, however large the difference', () => {
    const noise = { verdict: 'noise', bucket: '2026-W46', rule: null, side: null, since: null };
    expect(tellVerdict(noise, 'lower')).toEqual({ kind: 'noise', tone: 'quiet' });
  });

  it('with too few buckets it says so instead of calling it noise', () => {
    const few = { verdict: 'too_few', bucket: null, rule: null, side: null, since: null };
    expect(tellVerdict(few, 'lower')).toEqual({ kind: 'tooFew', tone: 'quiet' });
  });
});
