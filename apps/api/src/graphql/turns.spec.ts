import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.ts';

function busy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('Questions that come all at once', () => {
  it('are answered one after the other, and what comes meanwhile is taken in between', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const all = [1, 2, 3].map((number) =>
      turns.take(() => {
        busy(10);
        order.push(`question ${number}`);
        return number;
      }),
    );
    const meanwhile = new Promise<void>((resolve) =>
      setImmediate(() => {
        order.push('an event');
        resolve();
      }),
    );
    expect(await Promise.all(all)).toEqual([1, 2, 3]);
    await meanwhile;
    expect(order).toEqual(['question 1', 'an event', 'question 2', 'question 3']);
  });

  it('fail alone', async () => {
    const turns = new Turns();
    const [good, bad, last] = await Promise.allSettled([
      turns.take(() => 1),
      turns.take(() => {
        throw new Error('no such metric');
      }),
      turns.take(() => 3),
    ]);
    expect([good.status, bad.status, last.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
