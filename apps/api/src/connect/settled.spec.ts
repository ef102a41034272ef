import { describe, expect, it } from '@jest/globals';
import { Settled } from './settled.ts';

describe('A case that has not moved', () => {
  it('is fetched again until more of the second in which it moved can no longer come', () => {
    const settled = new Settled();
    expect(settled.has('12', 1000)).toBe(false);
    settled.add('12', 1000, 5_000);
    settled.add('12', 1000, 6_000);
    expect(settled.has('12', 1000)).toBe(false);
    settled.add('12', 1000, 65_000);
    expect(settled.has('12', 1000)).toBe(true);
  });

  it('is not settled any more when it has moved, nor when it is forgotten', () => {
    const settled = new Settled();
    settled.add('12', 1000, 0);
    settled.add('12', 1000, 60_000);
    expect(settled.has('12', 1001)).toBe(false);
    settled.forgetBefore(1001);
    expect(settled.has('12', 1000)).toBe(false);
  });
});
