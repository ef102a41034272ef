import { describe, expect, it } from '@jest/globals';
import { bandPath, linePath } from './paths.ts';

const at = (x: number, y: number) => ({ x, y });
const span = (x: number, low: number, high: number) => ({ x, low, high });

describe('a line', () => {
  it('goes straight from month to month, and starts again behind a month of which nothing is known', () => {
    expect(linePath('linear', [at(0, 5), at(10, 7), null, at(30, 6), at(40, 4)])).toBe('M0 5L10 7M30 6L40 4');
  });

  it('of customers who stay keeps its height until somebody leaves', () => {
    expect(linePath('stepAfter', [at(0, 0), at(10, 4)])).toBe('M0 0H10V4H10');
  });

  it('of a limit changes between the months for which it holds', () => {
    expect(linePath('step', [at(0, 0), at(10, 4)])).toBe('M0 0H5V4H10');
  });

  it('is nothing where nothing is known', () => {
    expect(linePath('linear', [null, null])).toBe('');
  });
});

describe('a band', () => {
  it('encloses the interval of each month, apart on both sides of a gap', () => {
    expect(bandPath('linear', [span(0, 8, 2), span(10, 9, 3), null, span(30, 7, 1)])).toBe(
      'M0 2L10 3L10 9L0 8ZM30 1L30 7Z',
    );
  });

  it('of a curve that keeps its height has the same steps below as above', () => {
    expect(bandPath('stepAfter', [span(0, 8, 2), span(10, 9, 3)])).toBe('M0 2H10V3H10L10 9V8H0Z');
  });
});
