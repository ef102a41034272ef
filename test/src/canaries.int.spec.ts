/**
 * Each thing that belongs to a customer or a case has a name of its own that stands nowhere else. Everything that leaves the server by
 * itself, or answers whoever may not see it, is searched for all of them.
 *
 * Meant to be there, and left out: in mails and webhooks of alerts the team that a rule watches, its own name and that of the workspace
 * with its link; in an answer of an error what that very request said itself. What log, metrics and traces of a process hold at level
 * debug is searched in watched.int.spec.ts.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QUERY_RULES, SCHEMA_FILE } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import { buildSchema, getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { askedBy, somebody, type Headers } from './api/as-somebody.ts';
import { MINIMAL_ARGUMENTS } from './api/minimal-arguments.ts';
import { RunningApi } from './api/running-api.ts';
import { JsonServer, type Asked } from './fakes/json-server.ts';
import { MailServer } from './fakes/mail-server.ts';
import { TODAY } from './log/rated-days.ts';

jest.setTimeout(240_000);
const CANARY = /canary\w*/gi;
const canary = (what: string, nth: number) => `Canary${what}${nth}q`;
const HOUR = 3_600_000;

/** Twenty cases of ten days: all dissatisfied since yesterday, handed over with facts, and said in texts. */
const EVENTS = Array.from({ length: 40 }, (_, nth) => {
  const opened = TODAY - (10 - Math.floor(nth / 4)) * 24 * HOUR + (8 + (nth % 4)) * HOUR;
  const at = (minutes: number) => new Date(opened + minutes * 60_000).toISOString();
  const one = { case: canary('Case', nth), customer: `${canary('Customer', nth)}@example.org` };
  const agent = canary('Agent', nth % 3);
  const id = (what: string) => `${canary('Event', nth)}-${what}`;
  const text = `My name is ${canary('Name', nth)}, call +372 ${canary('Phone', nth)}`;
  return [
    {
      ...one,
      id: id('o'),
      at: at(0),
      type: 'case.opened',
      team: 'North',
      agent,
      channel: 'phone',
      reason: 'billing',
    },
    { ...one, id: id('c'), at: at(5), type: 'contact', direction: 'inbound', channel: 'phone', text },
    {
      ...one,
      id: id('f'),
      at: at(6),
      type: 'fact',
      field: 'order_number',
      action: 'given',
      by: 'customer',
      value: canary('Fact', nth),
    },
    {
      ...one,
      id: id('h'),
      at: at(20),
      type: 'handoff',
      toTeam: 'South',
      toAgent: agent,
      note: canary('Note', nth),
      passed: [],
    },
    {
      ...one,
      id: id('p'),
      at: at(25),
      type: 'promise.made',
      promise: canary('Promise', nth),
      what: 'callback',
      dueAt: at(60),
    },
    { ...one, id: id('r'), at: at(90), type: 'case.resolved' },
    {
      ...one,
      id: id('s'),
      at: at(95),
      type: 'rating',
      scale: 'csat',
      score: nth >= 36 ? 1 : 5,
      max: 5,
    },
  ];
}).flat() as unknown as CanonicalEvent[];

let api: RunningApi;
let mails: MailServer;
let hooks: JsonServer;
const posted: Asked[] = [];
const said: string[] = [];
let owner: Headers;
let executive: Headers;
let loaded: { rejected: number };

beforeAll(async () => {
  mails = await MailServer.start();
  hooks = await JsonServer.start((asked) => {
    posted.push(asked);
    return { status: 200, body: {} };
  });
  api = await RunningApi.start({
    local: false,
    alertPauses: { firstMs: 50, longestMs: 100, attempts: 3, lookEveryMs: 50 },
    mail: {
      server: { host: '127.0.0.1', port: mails.port, tls: 'none', user: null, password: null },
      from: 'Twicetold <twicetold@example.org>',
      publicUrl: 'http://twicetold.example.org',
    },
    say: (line, about) => void said.push(`${line} ${JSON.stringify(about?.values ?? {})}`),
  });
  const { id: workspaceId } = await api.stores.workspaces.create({
    name: 'desk',
    zone: 'UTC',
    keepTexts: true,
  });
  ({ headers: owner } = await somebody(api, 'owner@example.org', 'owner'));
  ({ headers: executive } = await somebody(api, 'exec@example.org', { workspaceId, role: 'executive' }));
  const bad = [
    {
      id: canary('Bad', 1),
      case: canary('Bad', 2),
      customer: canary('Bad', 3),
      at: canary('Bad', 4),
      type: 'case.opened',
    },
  ];
  loaded = await api.load('desk', [...EVENTS, ...(bad as unknown as CanonicalEvent[])]);
}, 180_000);
afterAll(async () => {
  await api.close();
  await mails.close();
  await hooks.close();
});

const found = (text: string): readonly string[] => [...new Set(text.match(CANARY) ?? [])];
async function done<T>(headers: Headers, query: string, variables: object = {}): Promise<T> {
  const { data, code } = await askedBy(api, headers, query, variables);
  if (data === null) throw new Error(code ?? 'no answer');
  return data as T;
}
async function until(condition: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 1_200; tries++, await pause(50)) if (await condition()) return;
  throw new Error('It did not come to that in time.');
}

describe('what belongs to customers', () => {
  it('is there, for whoever may see it', async () => {
    expect(loaded.rejected).toBe(1);
    const { case: story } = await done<{ case: object }>(
      owner,
      `{ case(workspace: "desk", id: "${canary('Case', 0)}") { summary { id } events { id } } }`,
    );
    expect(found(JSON.stringify(story)).length).toBeGreaterThan(1);
  });

  it('goes in no alert, neither by mail nor to a webhook, and in no mail on a schedule', async () => {
    const rule = {
      name: 'Low',
      question: { metrics: ['csat'], grain: 'DAY', by: ['team'] },
      condition: { kind: 'threshold', side: 'below', value: 0.9, minimumN: 1 },
    };
    const { saveAlertRule } = await done<{ saveAlertRule: { rule: { id: number } } }>(
      owner,
      'mutation ($rule: AlertRuleInput!) { saveAlertRule(workspace: "desk", rule: $rule) { rule { id } } }',
      { rule },
    );
    for (const recipient of [
      { kind: 'webhook', address: `${hooks.url}/hook` },
      { kind: 'email', address: 'lead@example.org', language: 'fr' },
    ]) {
      const { addAlertRecipient } = await done<{ addAlertRecipient: { recipient: { id: string } } }>(
        owner,
        `mutation ($rule: Int!, $recipient: AlertRecipientInput!) {
          addAlertRecipient(workspace: "desk", rule: $rule, recipient: $recipient) { recipient { id } problems { code } }
        }`,
        { rule: saveAlertRule.rule.id, recipient },
      );
      await done(
        owner,
        'mutation ($id: ID!) { testAlertRecipient(workspace: "desk", id: $id) { state } }',
        addAlertRecipient.recipient,
      );
    }
    // Changed, it is judged anew, and everybody is told.
    await done(
      owner,
      'mutation ($id: Int!, $rule: AlertRuleInput!) { saveAlertRule(workspace: "desk", id: $id, rule: $rule) { rule { id } } }',
      { id: saveAlertRule.rule.id, rule: { ...rule, condition: { ...rule.condition, value: 0.8 } } },
    );
    const content = { language: 'en', period: 'MONTH', question: { metrics: ['nps'] }, address: '' };
    const weekly = {
      recipients: ['ann@example.org'],
      every: 'WEEK',
      weekday: 1,
      hour: 8,
      author: 'Jo',
      content,
    };
    const { saveMailSchedule } = await done<{ saveMailSchedule: { id: number } }>(
      owner,
      'mutation ($schedule: MailScheduleInput!) { saveMailSchedule(workspace: "desk", schedule: $schedule) { id } }',
      { schedule: weekly },
    );
    await done(
      owner,
      'mutation ($id: Int!) { sendMailNow(workspace: "desk", id: $id) { id } }',
      saveMailSchedule,
    );
    await until(() => posted.length >= 2 && mails.received.length >= 3);
    expect(found(JSON.stringify(posted.map(({ body }) => body)))).toEqual([]);
    // Lines of mails are folded and encoded.
    const decoded = mails.received.map(
      ({ raw }) =>
        raw.replaceAll(/=\r?\n/g, '') +
        [...raw.matchAll(/(?:^[A-Za-z0-9+/=]{20,}\r?\n)+/gm)]
          .map(([block]) => Buffer.from(block, 'base64').toString())
          .join('\n'),
    );
    expect(decoded.join('\n').length).toBeGreaterThan(2_000);
    expect(found(decoded.join('\n'))).toEqual([]);
  });

  it('goes in no answer to somebody who sees numbers alone, whatever they ask', async () => {
    const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));
    /** All fields without arguments, three levels down. */
    const within = (type: GraphQLObjectType, depth: number): string => {
      const parts = Object.values(type.getFields()).flatMap((field) => {
        if (field.args.length > 0) return [];
        const below = getNamedType(field.type);
        if (isLeafType(below)) return [field.name];
        const inner = depth > 0 && isObjectType(below) ? within(below, depth - 1) : '';
        return inner === '' ? [] : [`${field.name} { ${inner} }`];
      });
      return parts.join(' ');
    };
    for (const name of Object.keys(QUERY_RULES)) {
      const field = schema.getQueryType()?.getFields()[name];
      if (field === undefined) throw new Error(`the schema has no ${name}`);
      const below = getNamedType(field.type);
      const own = MINIMAL_ARGUMENTS[name]
        ?.replaceAll('2026-01-05', new Date(TODAY - 11 * 24 * HOUR).toISOString().slice(0, 10))
        .replaceAll('2026-01-12', new Date(TODAY).toISOString().slice(0, 10))
        .replaceAll('"nps"', '"csat"')
        .replaceAll('"none"', `"${canary('Case', 0)}"`);
      const passed = [
        ...(field.args.some((one) => one.name === 'workspace') ? ['workspace: "desk"'] : []),
        ...(name === 'workspace' ? ['name: "desk"'] : []),
        ...(own === undefined ? [] : [own]),
      ];
      const query = `{ ${name}${passed.length === 0 ? '' : `(${passed.join(', ')})`} ${isObjectType(below) ? `{ ${within(below, 3)} }` : ''} }`;
      const reply = await fetch(`${api.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...executive },
        body: JSON.stringify({ query }),
      });
      expect([name, found(await reply.text())]).toEqual([name, []]);
    }
  });

  it('goes in no refusal and no error, of files as well', async () => {
    const paths = [
      ...[
        'exports/cases.csv',
        'exports/cases.arrow',
        'exports/handoffs.csv',
        'audit.csv',
        'set-aside.csv',
        'loads/1/rejects.csv',
        'loads/1/rejects.ndjson',
        'loads/1/differences.csv',
      ],
    ];
    const questions = [
      '{"metrics":["cases_opened"]}',
      '{',
      '{"metrics":["x"]}',
      '{"metrics":["csat"],"by":["agent","team"],"filters":[{"dimension":"x","in":[]}]}',
    ];
    for (const path of paths)
      for (const question of questions)
        for (const headers of [{}, executive]) {
          const reply = await fetch(
            `${api.address}/api/v1/workspaces/desk/${path}?question=${encodeURIComponent(question)}`,
            { headers },
          );
          expect(reply.status).toBeGreaterThanOrEqual(400);
          expect([path, found(await reply.text())]).toEqual([path, []]);
        }
    // Faults that quote what is stored, as PostgreSQL and parsers do.
    const broken = jest
      .spyOn(api.stores.measures, 'ofCustomers')
      .mockRejectedValue(new Error(`duplicate key (${canary('Case', 0)})`));
    try {
      const query = `{ behind(workspace: "desk", question: { metrics: ["csat"] }, cell: { metric: "csat" }) { edges { node { case { id } } } } }`;
      const reply = await fetch(`${api.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...owner },
        body: JSON.stringify({ query }),
      });
      const text = await reply.text();
      expect(text).toContain('errors');
      expect(found(text)).toEqual([]);
    } finally {
      broken.mockRestore();
    }
  });

  it('stands in nothing that the server said of itself, nor in what it noted of people', async () => {
    expect(said.length).toBeGreaterThan(0);
    expect(found(said.join('\n'))).toEqual([]);
    const noted = await api.stores.dataSource.query<object[]>('select * from audit_entry');
    expect(found(JSON.stringify(noted))).toEqual([]);
  });
});
