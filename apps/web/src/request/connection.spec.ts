import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ConnectionWatch } from './connection.ts';

/** A server that is there or not, and how often it was asked. */
function watched() {
  const server = { there: true, asked: 0 };
  const watch = new ConnectionWatch(
    () => {
      server.asked += 1;
      return server.there ? Promise.resolve(true) : Promise.reject(new Error('nobody there'));
    },
    () => 1_000,
  );
  return { server, watch };
}

describe('the connection', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is not lost over one request that failed while the server answers', async () => {
    const { server, watch } = watched();
    watch.missed();
    await jest.advanceTimersByTimeAsync(0);
    expect(watch.now()).toEqual({ lost: false, answeredAt: 1_000 });
    expect(server.asked).toBe(1);
  });

  it('is lost when nobody answers, remembers when somebody last did, and comes back by itself', async () => {
    const { server, watch } = watched();
    const said: boolean[] = [];
    watch.subscribe(() => said.push(watch.now().lost));
    watch.answered();
    server.there = false;
    watch.missed();
    await jest.advanceTimersByTimeAsync(0);
    expect(watch.now()).toEqual({ lost: true, answeredAt: 1_000 });
    server.there = true;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(watch.now().lost).toBe(false);
    expect(said).toEqual([true, false]);
  });

  it('asks more and more rarely: after 2, 4, 8, 15 and then every 30 seconds', async () => {
    const { server, watch } = watched();
    server.there = false;
    watch.missed();
    // 0, 2, 6, 14, 29, 59, 89
    await jest.advanceTimersByTimeAsync(90_000);
    expect(server.asked).toBe(7);
  });

  it('asks once for any number of requests that failed together', async () => {
    const { server, watch } = watched();
    server.there = false;
    for (let request = 0; request < 20; request++) watch.missed();
    await jest.advanceTimersByTimeAsync(0);
    expect(server.asked).toBe(1);
  });
});
