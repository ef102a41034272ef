import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysOfLog } from './event-lines.ts';
import { logInParts, partsBeyond } from './write-log.ts';

describe('A log that is loaded in parts', () => {
  const log = { seed: 3, cases: 400 };
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'bench-log-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is the whole log, in its order', async () => {
    const parts = await logInParts(log, path.join(folder, 'log'), 300);
    expect(parts.length).toBeGreaterThan(2);
    const texts = await Promise.all(
      parts.map(async ({ file }) => gunzipSync(await readFile(file)).toString()),
    );
    expect(texts.join('')).toBe([...daysOfLog(log)].flat().join(''));
    expect(texts.map((text) => text.split('\n').length - 1)).toEqual(parts.map(({ events }) => events));
  });

  it('is not written again where it is written', async () => {
    const parts = await logInParts(log, path.join(folder, 'log'), 300);
    expect(await logInParts({ ...log, seed: 4 }, path.join(folder, 'log'), 300)).toEqual(parts);
  });

  it('goes on with the part that was cut off, and leaves out those before it', () => {
    const parts = [
      { file: 'a', events: 10 },
      { file: 'b', events: 5 },
      { file: 'c', events: 5 },
    ];
    const beyond = (events: number) => partsBeyond(parts, events).map(({ file }) => file);
    expect(beyond(0)).toEqual(['a', 'b', 'c']);
    expect(beyond(9)).toEqual(['a', 'b', 'c']);
    expect(beyond(10)).toEqual(['b', 'c']);
    expect(beyond(16)).toEqual(['c']);
    expect(beyond(20)).toEqual([]);
  });
});
