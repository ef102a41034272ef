import { describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import { DictionaryCodes } from './dictionary-codes.ts';
import type { DictionaryEntry } from './dictionary-store.ts';
import { INSERT_CODES, NEWER_CODES } from './statements.ts';

/** The table `dictionary`, without its locks: the tests say who goes first. */
class Table {
  readonly rows: DictionaryEntry[] = [];
  /** What another transaction does while this one waits for the newer codes. */
  meanwhile = () => undefined as unknown;

  readonly client = {
    query: (sql: string, parameters: unknown[]) => {
      const rows = sql === NEWER_CODES ? this.#newer(parameters) : [];
      if (sql === NEWER_CODES) this.meanwhile();
      if (sql === INSERT_CODES) this.#insert(parameters);
      return Promise.resolve({ rows });
    },
  } as unknown as PoolClient;

  #newer([, dictionaries, highest]: unknown[]): DictionaryEntry[] {
    const known = new Map((dictionaries as string[]).map((name, i) => [name, (highest as number[])[i] ?? 0]));
    return this.rows.filter(({ dictionary, code }) => code > (known.get(dictionary) ?? 0));
  }

  #insert([, dictionaries, codes, names]: unknown[]): void {
    (dictionaries as DictionaryEntry['dictionary'][]).forEach((dictionary, i) =>
      this.rows.push({ dictionary, code: (codes as number[])[i]!, name: (names as string[])[i]! }),
    );
  }
}

const teams = ({ rows }: Table) => rows.map(({ code, name }) => `${code} ${name}`);

describe('two workers in one process that meet new teams at the same time', () => {
  it('give a team one code, where the other worker named it after this one had asked for it', async () => {
    const table = new Table();
    const codes = new DictionaryCodes();
    const [first, second] = [codes.begin(), codes.begin()];
    second.codeOf('team', 'Billing');
    first.codeOf('team', 'Billing');
    await first.giveOut(table.client, 1);
    first.keep();

    await second.giveOut(table.client, 1);

    expect(teams(table)).toEqual(['1 Billing']);
    expect(second.codeOf('team', 'Billing')).toBe(1);
  });

  it('leave no gap, where the other worker becomes known while this one waits for it', async () => {
    const table = new Table();
    const codes = new DictionaryCodes();
    const [first, second] = [codes.begin(), codes.begin()];
    first.codeOf('team', 'Billing');
    await first.giveOut(table.client, 1);
    second.codeOf('team', 'Field service');
    table.meanwhile = () => first.keep();

    await second.giveOut(table.client, 1);

    expect(teams(table)).toEqual(['1 Billing', '2 Field service']);
  });
});
