import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { throttled } from './throttled.ts';

describe('a page that is told of changes', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('asks at once, and of a hundred changes within the pause once more, when it is over', () => {
    const run = jest.fn();
    const refresh = throttled(run, 1_000);
    for (let change = 0; change < 100; change++) refresh.call();
    expect(run).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(999);
    expect(run).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('asks at once again after a pause in which nothing changed', () => {
    const run = jest.fn();
    const refresh = throttled(run, 1_000);
    refresh.call();
    jest.advanceTimersByTime(1_000);
    refresh.call();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('asks no more once it is left', () => {
    const run = jest.fn();
    const refresh = throttled(run, 1_000);
    refresh.call();
    refresh.call();
    refresh.stop();
    jest.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
