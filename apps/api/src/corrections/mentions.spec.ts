import { describe, expect, it } from '@jest/globals';
import { mentions, type WhoIsMeant } from './mentions.ts';

const anna: WhoIsMeant = {
  ids: new Set(['anna', '7', 'M-1001']),
  isAnother: (id) => id === 'anna@example.org',
};

describe('a rejected row that speaks of somebody', () => {
  it('has one of their ids as a value, however deep, as text or as number', () => {
    expect(mentions({ ticket: { requester: { id: 'anna' } } }, anna)).toBe(true);
    expect(mentions({ requester_id: 7 }, anna)).toBe(true);
    expect(mentions([['M-1001', 'open']], anna)).toBe(true);
  });

  it('has an id within a text, as a word of its own', () => {
    expect(mentions('2026-04-01;M-1001;open', anna)).toBe(true);
    expect(mentions('2026-04-01;M-10012;open', anna)).toBe(false);
    expect(mentions('Susanna called', anna)).toBe(false);
  });

  it('has another id that was merged with theirs', () => {
    expect(mentions({ from: 'anna@example.org' }, anna)).toBe(true);
    expect(mentions({ from: 'boris@example.org' }, anna)).toBe(false);
  });

  it('does not speak of them for having a short id within a text or a number', () => {
    expect(mentions({ count: 17, text: 'at 7 o’clock', nothing: null }, anna)).toBe(false);
  });
});
