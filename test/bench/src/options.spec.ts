import { describe, expect, it } from '@jest/globals';
import { readOptions, sizesUpTo } from './options.ts';

describe('What a benchmark is told', () => {
  it('grows by tens up to the largest log', () => {
    expect(sizesUpTo(1_000_000)).toEqual([10_000, 100_000, 1_000_000]);
    expect(sizesUpTo(50_000)).toEqual([10_000, 50_000]);
    expect(sizesUpTo(2_000)).toEqual([2_000]);
  });

  it('measures only the sizes that are named, the largest of which is that of the log', () => {
    const sizes = (...more: string[]) => readOptions(['--cases', '50000', ...more], '/folder').sizes;
    expect(sizes()).toEqual([10_000, 50_000]);
    expect(sizes('--sizes', '50000')).toEqual([50_000]);
    expect(sizes('--sizes', '50000,2000')).toEqual([2_000, 50_000]);
    expect(() => sizes('--sizes', '2000')).toThrow('its largest must be that of --cases, 50000');
  });

  it('has to be a number where it counts', () => {
    expect(() => readOptions(['--cases', 'many'], '/folder')).toThrow('--cases is "many"');
    expect(readOptions([], '/folder')).toMatchObject({
      cases: 100_000,
      repeats: 7,
      folder: '/folder',
      keep: false,
      prepare: false,
      loads: null,
    });
    expect(readOptions(['--keep', '/kept', '--prepare'], '/folder')).toMatchObject({
      folder: '/kept',
      keep: true,
      prepare: true,
    });
    expect(() => readOptions(['--prepare'], '/folder')).toThrow('--prepare needs --keep');
    expect(readOptions(['--loads', '3'], '/folder')).toMatchObject({ loads: 3 });
  });
});
