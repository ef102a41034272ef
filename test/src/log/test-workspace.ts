/** A workspace with one source, and short words for what tests do with them. */
import {
  unpackMeasures,
  type CanonicalEvent,
  type CustomerMeasures,
  type DictionaryName,
} from '@twicetold/cases';
import {
  DictionaryStore,
  EventLog,
  LoadStore,
  MeasureStore,
  WorkspaceStore,
  type Appended,
  type AppendedBy,
  type Source,
  type StoredMeasures,
  type Workspace,
  type WorkspaceSecrets,
} from '@twicetold/store';
import type { DataSource } from 'typeorm';
import { admitter, type Admitter } from './small-events.ts';

export interface TestWorkspace {
  readonly id: number;
  readonly source: Source;
  readonly by: AppendedBy;
  readonly admitted: Admitter;
  readonly log: EventLog;
  append(...events: CanonicalEvent[]): Promise<Appended>;
  key(customer: string): bigint;
  /** Of a text as `admit` writes it. */
  readonly keyOf: WorkspaceSecrets['customerKey'];
  now(): Promise<Workspace>;
}

/** With `secret`, the same customer has the same key in two workspaces, which never happens outside of tests. */
export async function newWorkspace(
  dataSource: DataSource,
  name: string,
  secret?: Uint8Array,
): Promise<TestWorkspace> {
  const workspaces = new WorkspaceStore(dataSource);
  const { id } = await workspaces.create({ name, zone: 'Europe/Tallinn' });
  if (secret !== undefined)
    await dataSource.query('update workspace set secret = $2 where id = $1', [id, secret]);
  return openWorkspace(dataSource, id);
}

/** As a process sees it that looks at it now: with the keys that it has now. */
export async function openWorkspace(
  dataSource: DataSource,
  id: number,
): Promise<TestWorkspace & { readonly secrets: WorkspaceSecrets }> {
  const workspaces = new WorkspaceStore(dataSource);
  const { source, load } = await new LoadStore(dataSource).start(id, 'desk', 'canonical');
  const secrets = await workspaces.secretsOf(id);
  const by = {
    workspaceId: id,
    sourceId: source.id,
    loadId: load.id,
    keyGeneration: secrets.generation,
  };
  const admitted = admitter(secrets, 'desk');
  const log = new EventLog(dataSource);
  return {
    id,
    secrets,
    source,
    by,
    admitted,
    log,
    append: (...events) => log.append(by, events.map(admitted)),
    keyOf: secrets.customerKey,
    key: (customer) => secrets.customerKey(`customer:${customer}`),
    now: async () => (await workspaces.withId(id)) as Workspace,
  };
}

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

/** What is stored, unpacked, with names for codes: by customer key, in its order. */
export async function storedMeasures(dataSource: DataSource, workspaceId: number) {
  const store = new MeasureStore(dataSource);
  const rows = await all(store.stream(workspaceId));
  const names = await namesOf(dataSource, workspaceId);
  const measures = new Map<bigint, CustomerMeasures>();
  rows.sort((a, b) => (a.customer < b.customer ? -1 : 1));
  for (const row of rows) measures.set(row.customer, await unpacked(store, workspaceId, row, names));
  return measures;
}

async function unpacked(
  store: MeasureStore,
  workspaceId: number,
  { customer, packed }: StoredMeasures,
  nameOf: (dictionary: DictionaryName, code: number) => string,
): Promise<CustomerMeasures> {
  const size = unpackMeasures(packed, [], nameOf).rows.case.length;
  const ordinals = Array.from({ length: size }, (_, ordinal) => ({ customer, ordinal }));
  const cases = await store.caseIds(workspaceId, ordinals);
  return unpackMeasures(packed, cases as string[], nameOf);
}

export async function namesOf(dataSource: DataSource, workspaceId: number) {
  const entries = await new DictionaryStore(dataSource).entries(workspaceId);
  const names = new Map(entries.map(({ dictionary, code, name }) => [`${dictionary} ${code}`, name]));
  return (dictionary: DictionaryName, code: number): string =>
    names.get(`${dictionary} ${code}`) ?? `no name ${code}`;
}
