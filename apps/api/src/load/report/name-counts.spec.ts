import { describe, expect, it } from '@jest/globals';
import { NameCounts } from './name-counts.ts';

describe('Names that events give', () => {
  it('are listed by how often, those of the same by name, and marked when nobody had heard them', () => {
    const counts = new NameCounts();
    for (const name of ['Store', 'Billing', 'Store', 'Abuse']) counts.add(name);
    expect(counts.listed).toEqual(['Store', 'Abuse', 'Billing']);
    expect(counts.summary(new Set(['Store']))).toEqual({
      names: [
        { name: 'Store', count: 2, isNew: false },
        { name: 'Abuse', count: 1, isNew: true },
        { name: 'Billing', count: 1, isNew: true },
      ],
      more: 0,
      bounded: false,
    });
  });

  it('are the 50 most frequent, and how many more there are', () => {
    const counts = new NameCounts();
    for (let i = 0; i < 73; i++) counts.add(`team ${i}`);
    const { names, more } = counts.summary(new Set());
    expect([names.length, more]).toEqual([50, 23]);
  });

  it('take no more memory however many there are: beyond 10 000 it is said that there are more', () => {
    const counts = new NameCounts();
    for (let i = 0; i < 10_001; i++) counts.add(`reason ${i}`);
    counts.add('reason 7');
    expect(counts.summary(new Set())).toMatchObject({
      names: [{ name: 'reason 7', count: 2 }, ...Array.from({ length: 49 }, () => ({ count: 1 }))],
      more: 9_950,
      bounded: true,
    });
  });
});
