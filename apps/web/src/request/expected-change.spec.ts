import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ExpectedChange } from './expected-change.ts';

describe('a filter that a pointer comes to', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
  const pointer = () => {
    const asked: string[] = [];
    const cancelled: unknown[] = [];
    const change = new ExpectedChange((key) => cancelled.push(key));
    const restsOn = (name: string) =>
      change.expect(() => {
        asked.push(name);
        return [['ask', name]];
      });
    return { change, restsOn, asked, cancelled };
  };

  it('is asked for once the pointer rests on it, and given up when it leaves', () => {
    const { change, restsOn, asked, cancelled } = pointer();
    restsOn('chat');
    jest.advanceTimersByTime(59);
    restsOn('phone');
    jest.advanceTimersByTime(60);
    expect(asked).toEqual(['phone']);
    expect(cancelled).toEqual([]);
    change.giveUp();
    expect(cancelled).toEqual([['ask', 'phone']]);
  });

  it('keeps what was asked for when it is pressed', () => {
    const { change, restsOn, cancelled } = pointer();
    restsOn('chat');
    jest.advanceTimersByTime(60);
    change.came();
    change.giveUp();
    expect(cancelled).toEqual([]);
  });

  it('is not asked for again when it is pressed before the pointer has rested', () => {
    const { change, restsOn, asked } = pointer();
    restsOn('chat');
    change.came();
    jest.advanceTimersByTime(1_000);
    expect(asked).toEqual([]);
  });
});
