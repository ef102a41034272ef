import { describe, expect, it } from '@jest/globals';
import { nearestPoint, nextPoint } from './point-at.ts';

const line = (label: string, values: (number | null)[]) => ({
  label,
  colour: '#000',
  accent: '#000',
  points: values.map((at) => (at === null ? null : { at, value: String(at), evidence: '', dot: null })),
});
const lines = [line('phone', [10, null, 30]), line('chat', [20, 40, 20])];
const scales = { x: (bucket: number) => bucket * 100, y: (value: number) => 100 - value };

describe('the point meant by the pointer', () => {
  it('is the nearest in time, then the nearest in height', () => {
    expect(nearestPoint(lines, scales, 195, 72)).toEqual({ line: 0, bucket: 2 });
    expect(nearestPoint(lines, scales, 195, 82)).toEqual({ line: 1, bucket: 2 });
  });

  it('is never a gap', () => {
    expect(nearestPoint(lines, scales, 100, 90)).toEqual({ line: 1, bucket: 1 });
    expect(nearestPoint([line('fax', [null])], scales, 0, 0)).toBeNull();
  });
});

describe('the point meant by the keyboard', () => {
  it('is the latest of the first line to begin with', () => {
    expect(nextPoint(lines, null, 'ArrowLeft')).toEqual({ line: 0, bucket: 2 });
    expect(nextPoint([line('fax', [null])], null, 'ArrowLeft')).toBeNull();
  });

  it('left and right jump over gaps and stop at the ends', () => {
    expect(nextPoint(lines, { line: 0, bucket: 2 }, 'ArrowLeft')).toEqual({ line: 0, bucket: 0 });
    expect(nextPoint(lines, { line: 0, bucket: 0 }, 'ArrowLeft')).toEqual({ line: 0, bucket: 0 });
    expect(nextPoint(lines, { line: 0, bucket: 0 }, 'ArrowRight')).toEqual({ line: 0, bucket: 2 });
  });

  it('up and down change to the line above or below at the same time', () => {
    expect(nextPoint(lines, { line: 0, bucket: 0 }, 'ArrowUp')).toEqual({ line: 1, bucket: 0 });
    expect(nextPoint(lines, { line: 0, bucket: 0 }, 'ArrowDown')).toEqual({ line: 0, bucket: 0 });
    expect(nextPoint(lines, { line: 0, bucket: 2 }, 'ArrowDown')).toEqual({ line: 1, bucket: 2 });
  });
});
