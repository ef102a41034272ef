/** Files of a browser, by real requests: taken in, looked at, loaded, thrown away, and what is refused. */
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RunningApi } from './api/running-api.ts';

jest.setTimeout(60_000);
const LIMIT = 4 * 1024 ** 2;
let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start({ uploadLimit: LIMIT });
  for (const name of ['desk', 'other', 'cancelled', 'killed', 'twice']) await createWorkspace(name);
});
afterAll(() => api.close());

const CREATE = `mutation ($name: String!, $zone: String!) {
  createWorkspace(name: $name, title: "", zone: $zone, keepTexts: false) { name title zone }
}`;
const LOAD = `query ($workspace: String!, $id: Int!) {
  load(workspace: $workspace, id: $id) { state source events cases rows duplicates rejected progress }
}`;
const CANCEL = `mutation ($workspace: String!, $id: Int!) { cancelLoad(workspace: $workspace, id: $id) { state } }`;
const createWorkspace = (name: string, zone = 'Europe/Tallinn') => api.query(CREATE, { name, zone });

interface Load {
  readonly state: string;
  readonly source: string;
  readonly events: number;
  readonly cases: number;
  readonly rows: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly progress: number | null;
}
interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const eventOf = (number: number) =>
  JSON.stringify({
    id: `e${number}`,
    at: new Date(Date.UTC(2026, 3, 1) + number * 60_000).toISOString(),
    case: `C${number >> 1}`,
    seq: number,
    type: number % 2 === 0 ? 'case.opened' : 'case.resolved',
    customer: `c${number % 7}`,
  });
const eventsOf = (count: number) =>
  Array.from({ length: count }, (_, number) => `${eventOf(number)}\n`).join('');

const OURS = { 'x-twicetold': '1' };
const base = (workspace: string) => `${api.address}/api/v1/workspaces/${workspace}/uploads`;

type Sending = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

async function send(address: string, init: Sending): Promise<Answer> {
  const reply = await fetch(address, { ...init, headers: { ...OURS, ...init.headers } });
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
}

async function upload(
  workspace: string,
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
): Promise<Answer> {
  const body = new FormData();
  for (const [name, content] of Object.entries(files)) body.append('file', new Blob([content]), name);
  return send(base(workspace), { method: 'POST', body });
}

const post = (address: string, body: unknown): Promise<Answer> =>
  send(address, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

async function loadOf(workspace: string, id: unknown): Promise<Load> {
  return (await api.data<{ load: Load }>(LOAD, { workspace, id })).load;
}

async function ended(workspace: string, id: unknown): Promise<Load> {
  for (;;) {
    const load = await loadOf(workspace, id);
    if (load.state !== 'running') return load;
    await pause(50);
  }
}

const spooled = () => readdir(path.join(api.dataFolder, 'uploads')).catch(() => []);

/** The files go when the load has ended, a moment after it says so. */
async function untilSpoolIs(count: number): Promise<void> {
  for (let tries = 0; (await spooled()).length !== count && tries < 100; tries++) await pause(50);
  expect(await spooled()).toHaveLength(count);
}

describe('A new workspace', () => {
  it('is made with its zone, once', async () => {
    expect((await createWorkspace('fresh')).data).toEqual({
      createWorkspace: { name: 'fresh', title: 'fresh', zone: 'Europe/Tallinn' },
    });
    expect((await createWorkspace('fresh')).errors?.[0]?.message).toBe('name: is taken');
  });

  it.each([
    ['a/b', 'UTC', 'name: must be a name of up to 80 letters'],
    ['new', 'Mars/Base', 'zone: must be a time zone'],
  ])('called %j in %j is refused', async (name, zone, message) => {
    expect((await createWorkspace(name, zone)).errors?.[0]?.message).toContain(message);
  });
});

describe('An upload', () => {
  it('is recognised, looked at, loaded and thrown away; loaded again it changes nothing', async () => {
    const { status, body } = await upload('desk', {
      'April.ndjson': eventsOf(100),
      'May.ndjson.gz': gzipSync(`${eventOf(100)}\n${eventOf(101)}\n`),
      'notes.txt': 'What is in here.',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      files: [{ name: 'April.ndjson' }, { name: 'May.ndjson.gz' }, { name: 'notes.txt', size: 16 }],
      recognised: {
        source: 'canonical',
        files: ['April.ndjson', 'May.ndjson.gz'],
        unrecognised: ['notes.txt'],
        problems: [],
      },
    });
    const address = `${base('desk')}/${String(body['upload'])}`;
    const preview = await post(`${address}/preview`, { source: 'canonical' });
    expect(preview).toMatchObject({ status: 200, body: { mapping: null, rejects: [] } });
    expect(preview.body['events']).toHaveLength(20);

    const started = await post(`${address}/load`, { source: 'canonical', sourceName: 'April and May' });
    expect(started.status).toBe(202);
    expect(await ended('desk', started.body['load'])).toMatchObject({
      state: 'finished',
      source: 'April and May',
      events: 102,
      cases: 51,
      rejected: 0,
      progress: null,
    });
    await untilSpoolIs(0);

    const again = await upload('desk', { 'April.ndjson': eventsOf(100) });
    const second = await post(`${base('desk')}/${String(again.body['upload'])}/load`, {
      sourceName: 'April and May',
    });
    expect(await ended('desk', second.body['load'])).toMatchObject({ events: 0, cases: 0, duplicates: 100 });
    await untilSpoolIs(0);
  });

  it('of a workspace is none of another one, nor of nobody', async () => {
    const { body } = await upload('desk', { 'a.ndjson': eventsOf(2) });
    const id = String(body['upload']);
    expect((await post(`${base('other')}/${id}/load`, {})).status).toBe(404);
    expect((await post(`${base('nowhere')}/${id}/load`, {})).status).toBe(404);
    expect((await post(`${base('desk')}/..%2F..%2Fetc/load`, {})).status).toBe(404);
    expect((await send(`${base('desk')}/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await send(`${base('desk')}/${id}`, { method: 'DELETE' })).status).toBe(404);
    await untilSpoolIs(0);
  });

  it.each([
    ['source', { source: 'telex' }, 'source: there is no source "telex"'],
    ['until', { until: 'yesterday' }, 'until: must be an instant'],
    ['sourceName', { sourceName: ' ' }, 'sourceName: must have 1 to 80 characters'],
  ])('is not loaded with a wrong %s', async (field, order, message) => {
    const { body } = await upload('desk', { 'a.ndjson': eventsOf(2) });
    const address = `${base('desk')}/${String(body['upload'])}`;
    const answer = await post(`${address}/load`, order);
    expect([answer.status, answer.body['field']]).toEqual([422, field]);
    expect(answer.body['message']).toContain(message);
    await send(address, { method: 'DELETE' });
  });

  it('beside another one is loaded beside it', async () => {
    const [one, two] = await Promise.all([
      upload('twice', { 'cases.ndjson': eventsOf(2_000) }),
      upload('twice', { 'cases.ndjson': eventsOf(2_000) }),
    ]);
    const started = await Promise.all(
      [one, two].map(({ body }) =>
        post(`${base('twice')}/${String(body['upload'])}/load`, { sourceName: 'desk' }),
      ),
    );
    const loads = await Promise.all(started.map(({ body }) => ended('twice', body['load'])));
    expect(loads.map(({ state }) => state)).toEqual(['finished', 'finished']);
    expect(loads.reduce((sum, { events }) => sum + events, 0)).toBe(2_000);
    await untilSpoolIs(0);
  });
});

describe('An upload is refused, and nothing of it stays', () => {
  it.each([
    ['without our header', { 'x-twicetold': '0' }],
    ['from another page', { origin: 'https://elsewhere.example' }],
  ])('%s', async (_, headers) => {
    const reply = await fetch(base('desk'), {
      method: 'POST',
      headers: { ...OURS, ...headers },
      body: new FormData(),
    });
    expect(reply.status).toBe(403);
    expect(await spooled()).toEqual([]);
  });

  it('when its gzip is damaged', async () => {
    const packed = gzipSync(eventsOf(1_000));
    packed.fill(0xff, 100, 200);
    const { status, body } = await upload('desk', { 'broken.ndjson.gz': packed });
    expect([status, body['field']]).toEqual([422, 'file']);
    expect(body['message']).toContain('broken.ndjson.gz is damaged and cannot be unpacked');
    expect(await spooled()).toEqual([]);
  });

  it('when it has no files', async () => {
    const body = new FormData();
    body.append('other', 'x');
    expect(await send(base('desk'), { method: 'POST', body })).toMatchObject({ status: 422 });
    expect(await spooled()).toEqual([]);
  });

  it('when it is larger than one may be, said beforehand or not', async () => {
    const large = eventOf(0).padEnd(LIMIT + 10);
    const { status, body } = await upload('desk', { 'large.ndjson': large });
    expect(status).toBe(413);
    expect(body['message']).toContain('more than 4 MB together');
    expect(await spooled()).toEqual([]);
    expect(await streamed(LIMIT * 3)).toBe(413);
    await untilSpoolIs(0);
  });

  it('when the one who sends it breaks off', async () => {
    const cut = streamed(null);
    for (let tries = 0; (await spooled()).length === 0 && tries < 100; tries++) await pause(20);
    expect(await spooled()).toHaveLength(1);
    breakOff?.();
    await cut;
    await untilSpoolIs(0);
  });
});

let breakOff: (() => void) | null = null;

/** Sends a file in chunks, without saying beforehand how long it is; null = it never ends. */
function streamed(bytes: number | null): Promise<number | null> {
  return new Promise((resolve) => {
    const headers = { ...OURS, 'content-type': 'multipart/form-data; boundary=cut' };
    const sending = request(base('desk'), { method: 'POST', headers }, (reply) => {
      reply.resume();
      resolve(reply.statusCode ?? null);
    });
    sending.on('error', () => resolve(null));
    breakOff = () => sending.destroy();
    sending.write('--cut\r\ncontent-disposition: form-data; name="file"; filename="a.ndjson"\r\n\r\n');
    sending.write('x'.repeat(bytes ?? 65_536));
    if (bytes !== null) sending.end('\r\n--cut--\r\n');
  });
}

describe('A load of an upload', () => {
  const MANY = 12_000;

  async function startedLoad(workspace: string): Promise<unknown> {
    const { body } = await upload(workspace, { 'cases.ndjson.gz': gzipSync(eventsOf(MANY)) });
    const started = await post(`${base(workspace)}/${String(body['upload'])}/load`, {});
    expect(started.status).toBe(202);
    return started.body['load'];
  }

  it('can be cancelled: what was read stays, its files go, and the same files again add the rest', async () => {
    const id = await startedLoad('cancelled');
    const { cancelLoad } = await api.data<{ cancelLoad: Load }>(CANCEL, { workspace: 'cancelled', id });
    expect(cancelLoad.state).toBe('interrupted');
    await untilSpoolIs(0);
    const { events: before } = await loadOf('cancelled', id);
    const rest = await ended('cancelled', await startedLoad('cancelled'));
    expect(rest).toMatchObject({ state: 'finished', events: MANY - before, duplicates: before });
    await untilSpoolIs(0);
  });

  it('goes on with the next start when the server ends in the middle of it', async () => {
    const id = await startedLoad('killed');
    await api.restart();
    expect((await loadOf('killed', id)).state).toBe('interrupted');
    const { workspace } = await api.data<{ workspace: { loads: { id: number }[] } }>(
      '{ workspace(name: "killed") { loads { id } } }',
    );
    const [newest] = workspace.loads;
    expect(newest?.id).not.toBe(id);
    expect((await ended('killed', newest?.id)).state).toBe('finished');
    const loads = await Promise.all(workspace.loads.map((load) => loadOf('killed', load.id)));
    expect(loads.reduce((sum, { events }) => sum + events, 0)).toBe(MANY);
    await untilSpoolIs(0);
  });
});
