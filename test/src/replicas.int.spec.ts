/** Two APIs and three workers on one database, two of which are killed: nothing lost, nothing twice, the same answers. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { statements } from '@twicetold/store';
import { buildCommands } from './api/command.ts';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';
import { holdBack } from './database/held-back.ts';
import { answers, eventsOf, opened } from './shards/desk.ts';
import { Fleet, nobodyWaits, post, until, workspaceOn } from './shards/fleet.ts';

jest.setTimeout(600_000);
const CUSTOMERS = 2_000;
const CASES = 2 * CUSTOMERS;
const WORKERS = ['worker 1', 'worker 2', 'worker 3'] as const;
const databases: TestDatabase[] = [];
let fleet: Fleet;
let single: Fleet;

beforeAll(async () => {
  buildCommands();
  databases.push(await cloneDatabase(), await cloneDatabase());
  [fleet, single] = (await Promise.all(databases.map(({ url }) => Fleet.on(url)))) as [Fleet, Fleet];
}, 600_000);
afterAll(async () => {
  await fleet.close();
  await single.close();
  for (const database of databases) await database.drop();
});

/** Each fold of a customer, and each time that one was marked as waiting, as far as it was committed. */
const WATCH = `
  create schema watched;
  create table watched.fold (customer_id bigint, version bigint, worker text);
  create table watched.mark (customer_id bigint);
  create function watched.folded() returns trigger language plpgsql as $$ begin
    insert into watched.fold values (new.customer_id, new.version, current_setting('application_name'));
    return null;
  end $$;
  create function watched.marked() returns trigger language plpgsql as $$ begin
    insert into watched.mark values (new.customer_id);
    return null;
  end $$;
  create trigger folded after insert or update on customer_measure for each row execute function watched.folded();
  create trigger marked after insert on dirty_customer for each row execute function watched.marked()`;

describe('two APIs and three workers on one database', () => {
  it('lose nothing and do nothing twice when one of each is killed, and answer as one process does', async () => {
    await fleet.rows(WATCH);
    const first = await fleet.start('api 1', 'api');
    const [second] = await Promise.all([
      fleet.start('api 2', 'api'),
      ...WORKERS.map((name) => fleet.start(name, 'worker')),
    ]);
    const token = await workspaceOn(fleet.at(first));

    // Through both at once, while the workers fold.
    const CHUNK = 500;
    const lastChunk = CASES - CHUNK;
    for (let from = 0; from < lastChunk; from += 2 * CHUNK)
      await Promise.all([
        post(first, token, eventsOf(from, from + CHUNK, CUSTOMERS)),
        from + CHUNK < lastChunk && post(second, token, eventsOf(from + CHUNK, from + 2 * CHUNK, CUSTOMERS)),
      ]);

    await nobodyWaits(fleet);

    // A rebuild in the middle of which all three stand with their batches; one of them is killed there.
    const held = await holdBack(databases[0]?.url ?? '', 'lock table customer_measure in exclusive mode');
    await fleet.rows(statements['MARK_WORKSPACE_DIRTY'] ?? '', [1]);
    await until(
      () => fleet.working(),
      (working) => WORKERS.every((name) => working.get(name) === 'Lock'),
    );
    await fleet.kill(WORKERS[0]);
    const before = await fleet.rows<{ folds: number }>('select count(*)::integer as folds from watched.fold');

    // An API is killed while it takes events in; whoever got no answer sends them again, to the other one.
    const cutOff = expect(post(second, token, eventsOf(lastChunk, CASES, CUSTOMERS))).rejects.toThrow();
    await until(
      () => fleet.working(),
      (working) => working.has('api 2'),
      1,
    );
    await fleet.kill('api 2');
    await cutOff;
    await held.letGo();
    await post(first, token, eventsOf(lastChunk, CASES, CUSTOMERS));
    const again = await fleet.start('api 2', 'api');
    await nobodyWaits(fleet);

    // What one API takes in, the other one shows.
    const cases = CASES + 5;
    for (let number = CASES; number < cases; number += 1) {
      await post(first, token, eventsOf(number, number + 1, CUSTOMERS));
      await until(
        () => opened(fleet.at(again)),
        (count) => count === number + 1,
        10,
      );
    }
    await nobodyWaits(fleet);

    const alone = await single.start('alone', 'all');
    const ownToken = await workspaceOn(single.at(alone));
    for (let from = 0; from < cases; from += 5_000)
      await post(alone, ownToken, eventsOf(from, Math.min(cases, from + 5_000), CUSTOMERS));
    await nobodyWaits(single);
    const expected = await answers(single.at(alone));
    expect(await opened(single.at(alone))).toBe(cases);
    expect(await answers(fleet.at(first))).toEqual(expected);
    expect(await answers(fleet.at(again))).toEqual(expected);

    // One fold for one mark, of every customer; what the killed one had in hand, others did.
    expect(
      await fleet.rows(
        `select customer_id from (select customer_id, count(*) as folds from watched.fold group by 1) as folded
         full join (select customer_id, count(*) as marks from watched.mark group by 1) as marked using (customer_id)
         where folds is distinct from marks`,
      ),
    ).toEqual([]);
    const [folded] = await fleet.rows(
      `select count(distinct customer_id)::integer as customers, count(distinct (customer_id, version))::integer = count(*) as once,
              max(version) = count(distinct version) as "inOrder" from watched.fold`,
    );
    const keys = await fleet.rows<{ keys: number }>(
      'select count(distinct customer_id)::integer as keys from case_customer',
    );
    expect(folded).toEqual({ customers: keys[0]?.keys, once: true, inOrder: true });
    const [least] = before;
    const shares = await fleet.rows<{ worker: string }>(
      'select worker from watched.fold group by 1 having count(*) > 0 order by 1',
    );
    expect(least?.folds).toBeGreaterThan(0);
    expect(shares.map(({ worker }) => worker)).toEqual(expect.arrayContaining(WORKERS.slice(1)));
  });
});
