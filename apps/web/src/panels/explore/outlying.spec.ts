import { describe, expect, it } from '@jest/globals';
import { valueOf } from '../../fixtures/answer.ts';
import type { ExploredGroup } from './groups.ts';
import { oneOutliesOthers } from './outlying.ts';

const line = (...values: (number | null)[]): ExploredGroup => ({
  key: ['one'],
  total: valueOf(1),
  previous: null,
  target: null,
  values: values.map((value) => valueOf(value)),
});

describe('a line that presses the others flat', () => {
  it('reaches more than eight times as far as half of the others', () => {
    expect(oneOutliesOthers([line(90, 100), line(10, 8), line(12, 14)])).toBe(true);
    expect(oneOutliesOthers([line(90, 96), line(10, 8), line(12, 14)])).toBe(false);
  });

  it('is not found where there is nothing to press, or nothing known', () => {
    expect(oneOutliesOthers([line(100)])).toBe(false);
    expect(oneOutliesOthers([line(100), line(null)])).toBe(false);
    expect(oneOutliesOthers([])).toBe(false);
  });
});
