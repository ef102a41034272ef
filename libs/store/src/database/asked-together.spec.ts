import { describe, expect, it } from '@jest/globals';
import { AskedTogether } from './asked-together.ts';

/** Looks up in the order in which it is asked, each when it is let. */
class Lookups {
  readonly #waiting: ((value: number) => void)[] = [];
  begun = 0;

  readonly find = (): Promise<number> => {
    this.begun += 1;
    return new Promise((resolve) => this.#waiting.push(resolve));
  };

  /** Ends the oldest. */
  async end(value: number): Promise<void> {
    this.#waiting.shift()?.(value);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('Requests that ask the database for the same at once', () => {
  it('share one answer that was looked up after they asked', async () => {
    const lookups = new Lookups();
    const together = new AskedTogether<string, number>();
    const first = together.of('desk', lookups.find);
    const later = [together.of('desk', lookups.find), together.of('desk', lookups.find)];
    expect(lookups.begun).toBe(1);
    await lookups.end(1);
    expect(await first).toBe(1);
    expect(lookups.begun).toBe(2);
    await lookups.end(2);
    expect(await Promise.all(later)).toEqual([2, 2]);
    expect(lookups.begun).toBe(2);
  });

  it('do not wait for those who ask for something else', async () => {
    const lookups = new Lookups();
    const together = new AskedTogether<string, number>();
    void together.of('desk', lookups.find);
    void together.of('shop', lookups.find);
    await Promise.resolve();
    expect(lookups.begun).toBe(2);
  });

  it('look again after a failure', async () => {
    const together = new AskedTogether<string, number>();
    const failing = together.of('desk', () => Promise.reject(new Error('away')));
    const next = together.of('desk', () => Promise.resolve(3));
    await expect(failing).rejects.toThrow('away');
    expect(await next).toBe(3);
  });
});
