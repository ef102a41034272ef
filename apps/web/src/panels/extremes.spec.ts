import { describe, expect, it } from '@jest/globals';
import { extremesOf } from './extremes.ts';

const group = (name: string, value: number | null, low: number | null, high: number | null, n = 100) => ({
  name,
  total: { value, low, high, n },
});

describe('highest and lowest', () => {
  it('are named when their intervals do not touch', () => {
    const found = extremesOf([
      group('chat', 0.1, 0.08, 0.12),
      group('phone', 0.3, 0.28, 0.32),
      group('mail', 0.2, 0.1, 0.3),
    ]);
    expect(found).toMatchObject({ kind: 'differ', highest: { name: 'phone' }, lowest: { name: 'chat' } });
  });

  it('are called alike when the intervals overlap', () => {
    const found = extremesOf([group('chat', 0.2, 0.1, 0.3), group('phone', 0.28, 0.25, 0.31)]);
    expect(found.kind).toBe('alike');
  });

  it('six calls, all repeated, do not make a channel the worst', () => {
    const found = extremesOf([
      group('fax', 1, 0.6, 1, 6),
      group('chat', 0.1, 0.08, 0.12),
      group('phone', 0.3, 0.28, 0.32),
    ]);
    expect(found).toMatchObject({ kind: 'differ', highest: { name: 'phone' } });
  });

  it('one channel alone is not compared, and what is unknown not at all', () => {
    expect(extremesOf([group('chat', 0.1, 0.08, 0.12)]).kind).toBe('single');
    expect(extremesOf([group('chat', null, null, null)]).kind).toBe('none');
  });
});
