/** kill -9 of an API and of a worker at moments drawn from a seed; many rounds of it: `npm run test:faults`. */
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildCommands } from './api/command.ts';
import { killLoop } from './faults/kill-loop.ts';
import { longRun } from './faults/long-run.ts';

const { rounds, seed, from, say } = longRun({ rounds: 3 });
jest.setTimeout(300_000 + rounds * 120_000);
beforeAll(() => buildCommands(), 300_000);

describe('an API and a worker that are killed while a log comes in', () => {
  it(`lose nothing and double nothing, and every answer is that of an undisturbed load (seed ${seed})`, async () => {
    const { wrong, ...figures } = await killLoop({ seed, rounds, from, say });
    say(`seed ${seed}: ${JSON.stringify(figures)}`);
    expect(wrong).toEqual([]);
    expect(figures.kills).toBe(2 * rounds);
  });
});
