/** In production: whoever is signed in asks what the page asks, programs with a token what they like. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { askedBy, somebody, type Headers } from './api/as-somebody.ts';
import { RunningApi } from './api/running-api.ts';

jest.setTimeout(120_000);
const OWN = '{ workspaces { name } }';

/** As it stands in the page that is built. */
async function operationOfPage(name: string): Promise<string> {
  const file = path.resolve(import.meta.dirname, '../../apps/web/src/generated/graphql.ts');
  const text = await readFile(file, 'utf8');
  const found = [...text.matchAll(/new TypedDocumentString\(`([^`]*)`/g)].map(([, sent]) => sent as string);
  return found.find((sent) => sent.includes(`query ${name}`)) as string;
}

async function servedWith(freeQueries: boolean | undefined) {
  const api = await RunningApi.start({
    local: false,
    development: false,
    ...(freeQueries === undefined ? {} : { freeQueries }),
  });
  const { id } = await api.stores.workspaces.create({ name: 'desk', zone: 'UTC' });
  const { id: accountId, headers } = await somebody(api, 'ann@example.org', {
    workspaceId: id,
    role: 'admin',
  });
  return { api, accountId, headers };
}

describe('a session in production', () => {
  let api: RunningApi;
  let session: Headers;
  let accountId: number;
  beforeAll(async () => {
    ({ api, accountId, headers: session } = await servedWith(undefined));
  }, 120_000);
  afterAll(() => api.close());

  it('is answered what the page asks', async () => {
    const { status, code, data } = await askedBy(api, session, await operationOfPage('Workspaces'));
    expect({ status, code }).toEqual({ status: 200, code: null });
    expect(JSON.stringify(data)).toContain('"desk"');
  });

  it('is refused any other query and any other mutation, the page’s own with a space more among them', async () => {
    for (const query of [
      OWN,
      `${await operationOfPage('Workspaces')} `,
      'mutation { deleteView(workspace: "desk", name: "mine") }',
    ]) {
      const { status, data, code } = await askedBy(api, session, query);
      expect({ status, data, code }).toEqual({
        status: 403,
        data: null,
        code: 'OPERATION_NOT_OF_PAGE',
      });
    }
  });

  it('has no part in what an access token asks: that is free', async () => {
    const { id } = (await api.stores.workspaces.find('desk')) as { id: number };
    const { token } = await api.stores.accessTokens.create({
      workspaceId: id,
      name: 'dashboard',
      role: 'analyst',
      teams: [],
      expiresAt: new Date(Date.now() + 3_600_000),
      madeBy: accountId,
    });
    const { code, data } = await askedBy(api, { authorization: `Bearer ${token}` }, OWN);
    expect({ code, data }).toEqual({ code: null, data: { workspaces: [{ name: 'desk' }] } });
  });
});

describe('a session where whoever runs the server lets it', () => {
  it('asks freely', async () => {
    const { api, headers } = await servedWith(true);
    try {
      expect(await askedBy(api, headers, OWN)).toMatchObject({
        code: null,
        data: { workspaces: [{ name: 'desk' }] },
      });
    } finally {
      await api.close();
    }
  });
});
