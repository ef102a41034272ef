/** The role that the second wall binds: made where that may be done, and what happens where it may not. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Stores } from '@twicetold/api';
import { inScope, WALL_TAKEN_DOWN } from '@twicetold/store';
import pg from 'pg';
import { emptyDatabase, type TestDatabase } from './database/clone-database.ts';

jest.setTimeout(120_000);

const mark = randomBytes(4).toString('hex');
const databases: TestDatabase[] = [];
const users: string[] = [];
let server: pg.Client;
beforeAll(async () => {
  server = new pg.Client({ connectionString: process.env['TWICETOLD_TEST_SERVER'] ?? '' });
  await server.connect();
});
afterAll(async () => {
  for (const database of databases) await database.drop();
  for (const user of users) {
    await server.query(`drop role if exists ${askerOf(user)}`);
    await server.query(`drop role ${user}`);
  }
  await server.end();
});

const askerOf = (user: string) => `twicetold_asker_of_${user}`;

/** Somebody who may sign in, and what else `may` says. */
async function user(name: string, may: string): Promise<string> {
  const made = `${name}_${mark}`;
  await server.query(`create role ${made} login password 'test' ${may}`);
  users.push(made);
  return made;
}

/** An empty database of theirs. */
async function databaseOf(owner: string): Promise<string> {
  const database = await emptyDatabase();
  databases.push(database);
  await server.query(`alter database ${new URL(database.url).pathname.slice(1)} owner to ${owner}`);
  return as(owner, database.url);
}

function as(name: string, database: string): string {
  const url = new URL(database);
  url.username = name;
  url.password = 'test';
  return url.href;
}

async function opened<T>(url: string, work: (stores: Stores) => Promise<T>): Promise<T> {
  const stores = await Stores.open(url);
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}

const titles = async ({ dataSource }: Stores) =>
  (await dataSource.query<{ title: string }[]>('select title from workspace order by id')).map(
    ({ title }) => title,
  );

describe('a user of the database who may make roles', () => {
  it('gets one, also from several programs and several databases at once', async () => {
    const owner = await user('maker', 'createrole');
    const urls = await Promise.all(Array.from({ length: 3 }, () => databaseOf(owner)));
    const stores = await Promise.all([...urls, ...urls].map((url) => Stores.open(url)));
    try {
      expect(stores.map(({ wall }) => wall.state)).toEqual(stores.map(() => 'stands'));
      for (const each of stores.slice(0, 3)) {
        await each.workspaces.create({ name: 'desk', zone: 'UTC' });
        expect(await inScope([1], () => titles(each))).toEqual(['desk']);
        expect(await inScope([2], () => titles(each))).toEqual([]);
        expect(await titles(each)).toEqual(['desk']);
      }
    } finally {
      for (const each of stores) await each.close();
    }
  });

  it('gets one that nobody else can be', async () => {
    const [owner, other] = [await user('one', 'createrole'), await user('another', 'createrole')];
    const url = await databaseOf(owner);
    await opened(url, (stores) => stores.workspaces.create({ name: 'desk', zone: 'UTC' }));
    const client = new pg.Client({ connectionString: as(other, url) });
    await client.connect();
    try {
      await expect(client.query(`set role ${askerOf(owner)}`)).rejects.toThrow('permission denied');
      await expect(client.query('select from workspace')).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });
});

describe('a user of the database who may not', () => {
  it('has the server without the second wall, until somebody who may has made the role', async () => {
    const owner = await user('plain', '');
    const url = await databaseOf(owner);
    const missing = await opened(url, async (stores) => {
      expect(stores.wall.state).toBe('no_role');
      for (const name of ['north', 'south']) await stores.workspaces.create({ name, zone: 'UTC' });
      expect(await inScope([1], () => titles(stores))).toEqual(['north', 'south']);
      return stores.wall.missing;
    });
    expect(missing).toEqual([
      `create role ${askerOf(owner)} nologin`,
      expect.stringContaining(`grant ${askerOf(owner)} to ${owner}`),
    ]);
    for (const statement of missing) await server.query(statement);
    await opened(url, async (stores) => {
      expect([stores.wall.state, stores.wall.missing]).toEqual(['stands', []]);
      expect(await inScope([1], () => titles(stores))).toEqual(['north']);
    });
  });

  it('is told that the tables are those of another, and does not start on what looks empty', async () => {
    const [owner, reader] = [await user('holder', ''), await user('reader', '')];
    const url = await databaseOf(owner);
    await opened(url, async ({ dataSource }) => {
      await dataSource.query(`grant usage, create on schema public to ${reader}`);
      await dataSource.query(`grant all on all tables in schema public to ${reader}`);
    });
    await expect(Stores.open(as(reader, url))).rejects.toThrow(
      'The tables belong to another user of the database',
    );
  });

  it('has no wall where the role would look for the tables elsewhere', async () => {
    const owner = await user('apart', 'createrole');
    const url = await databaseOf(owner);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`create schema ${owner}`);
    await client.end();
    await opened(url, async (stores) => {
      expect(stores.wall.state).toBe('other_schema');
      await stores.workspaces.create({ name: 'desk', zone: 'UTC' });
      expect(await inScope([2], () => titles(stores))).toEqual(['desk']);
    });
  });
});

describe('before tables are laid out over several machines', () => {
  it('their policies are taken down, all of them', async () => {
    const url = await databaseOf(await user('spread', ''));
    await opened(url, async ({ dataSource }) => {
      const down = await dataSource.query<{ statement: string }[]>(WALL_TAKEN_DOWN);
      expect(down.length).toBeGreaterThan(80);
      for (const { statement } of down) await dataSource.query(statement);
      expect(await dataSource.query(WALL_TAKEN_DOWN)).toEqual([]);
    });
  });
});
