/**
 * Whatever a file holds: a source reads it, or says what is wrong with which field of which record; what passes can be folded, and
 * no number that comes of it is not one. Many more of them: `npm run test:faults -- --only inputs`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ADAPTERS, inputsOf, Reading } from '@twicetold/api';
import { admit, foldCustomer, type LoggedEvent } from '@twicetold/cases';
import { readMessage } from '@twicetold/cases/text';
import fc from 'fast-check';
import { CORPUS } from './faults/corpus.ts';
import { longRun } from './faults/long-run.ts';
import { mutated, mutations, type Mutation } from './faults/mutated.ts';

const { rounds, seed, say } = longRun({ rounds: 60 });
jest.setTimeout(120_000 + rounds * 2_000);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-bad-input-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SECRETS = {
  fingerprint: (text: string) => String(text.length),
  customerKey: (text: string) => BigInt(text.length),
};

/** Read as a load reads it. @returns how many events passed the door */
async function readAll(source: string, changes: readonly Mutation[], file: number): Promise<number> {
  const files = Object.entries(CORPUS[source] ?? {});
  const changed = file % files.length;
  const names = await Promise.all(
    files.map(async ([name, content], place) => {
      await writeFile(path.join(folder, name), place === changed ? mutated(content, changes) : content);
      return name;
    }),
  );
  const histories = new Map<bigint, LoggedEvent[]>();
  let passed = 0;
  try {
    const reading = new Reading();
    const inputs = await inputsOf(names, folder);
    for await (const row of ADAPTERS.get(source)?.read(inputs, { until: null, reading }) ?? []) {
      expect(row.file).toEqual(expect.any(String));
      expect(row.line).toBeGreaterThanOrEqual(0);
      if (row.rejection !== null) expectNamed(row.rejection);
      for (const raw of row.events) {
        const admission = admit(raw, { source, keepTexts: true, readText: readMessage, ...SECRETS });
        if (!admission.ok) {
          expectNamed(admission);
          continue;
        }
        passed += 1;
        const { customerKey, event } = admission;
        expect(Number.isSafeInteger(event.at)).toBe(true);
        histories.set(customerKey, [...(histories.get(customerKey) ?? []), event]);
      }
    }
  } catch (error) {
    // A file that cannot be read at all is refused in words.
    if ((error as Error).constructor.name !== 'Failure') throw error;
    expect((error as Error).message.length).toBeGreaterThan(10);
  }
  for (const events of histories.values()) expectNumbers(foldCustomer(events, {}));
  return passed;
}

function expectNamed({ field, reason }: { readonly field: string; readonly reason: string }): void {
  expect(typeof field).toBe('string');
  expect(reason.length).toBeGreaterThan(3);
  expect(reason).not.toMatch(/undefined|\[object|TypeError/);
}

function expectNumbers(value: unknown): void {
  if (typeof value === 'number') expect(value).not.toBeNaN();
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectNumbers);
}

describe('an export whose bytes, fields, types, order or encoding are wrong', () => {
  it('begins with one that is right, of every source there is', async () => {
    expect(Object.keys(CORPUS).toSorted()).toEqual([...ADAPTERS.keys()].toSorted());
    for (const source of Object.keys(CORPUS))
      expect([source, (await readAll(source, [], 0)) > 0]).toEqual([source, true]);
  });

  it.each(Object.keys(CORPUS))('of %s is read or refused by name (seeded)', async (source) => {
    let inputs = 0;
    await fc.assert(
      fc.asyncProperty(mutations, fc.nat({ max: 2 }), async (changes, file) => {
        inputs += 1;
        await readAll(source, changes, file);
      }),
      { seed, numRuns: rounds },
    );
    say(`${source}, seed ${seed}: ${inputs} inputs read or refused by name`);
  });
});
