/** Alerts over HTTP: raised once however often and by however many they are looked for, sent until they arrive, acknowledged and over. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApplication, Stores, type Application } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import { Columns, evaluateRule, type Evaluation } from '@twicetold/metrics';
import fc from 'fast-check';
import { RunningApi } from './api/running-api.ts';
import { JsonServer, type Asked } from './fakes/json-server.ts';
import { DAY, labelOf, rated, TODAY } from './log/rated-days.ts';

/** Other test files share the machine. */
const PATIENCE_MS = 120_000;

let api: RunningApi;
let hooks: JsonServer;
const received: Asked[] = [];
/** What the receiver answers next; nothing left: it takes it. */
const answers: number[] = [];
beforeAll(async () => {
  hooks = await JsonServer.start((asked) => {
    received.push(asked);
    return { status: answers.shift() ?? 200, body: {} };
  });
  api = await RunningApi.start({
    alertPauses: { firstMs: 50, longestMs: 100, attempts: 4, lookEveryMs: 50 },
  });
}, PATIENCE_MS);
afterAll(async () => {
  await api.close();
  await hooks.close();
}, PATIENCE_MS);

const CSAT = { metrics: ['csat'], grain: 'DAY' };
const BELOW = { kind: 'threshold', side: 'below', value: 0.75, minimumN: 5 };

interface Rule {
  readonly id: number;
  readonly openAlerts: number;
  readonly standing: Record<string, unknown> | null;
}
const RULE = `id openAlerts standing { met notMet unknown tooFew immature stale bucket value n because }`;
async function save(workspace: string, rule: object, id: number | null = null) {
  const { saveAlertRule } = await api.data<{ saveAlertRule: { rule: Rule | null; problems: object[] } }>(
    `mutation ($workspace: String!, $id: Int, $rule: AlertRuleInput!) {
       saveAlertRule(workspace: $workspace, id: $id, rule: $rule, author: "Maarja") { rule { ${RULE} } problems { field code } }
     }`,
    { workspace, id, rule },
  );
  return saveAlertRule;
}
async function made(workspace: string, rule: object): Promise<Rule> {
  const { rule: saved, problems } = await save(workspace, rule);
  if (saved === null) throw new Error(JSON.stringify(problems));
  return saved;
}
interface Alert {
  readonly id: number;
  readonly state: string;
  readonly bucket: string;
  readonly value: number;
  readonly slice: { readonly dimension: string; readonly name: string | null } | null;
  readonly address: string;
  readonly acknowledgedBy: string | null;
  readonly resolvedBecause: string | null;
  readonly history: readonly { readonly change: string }[];
  readonly deliveries: readonly Delivery[];
}
interface Delivery {
  readonly kind: string;
  readonly event: string;
  readonly state: string;
  readonly attempts: number;
  readonly trouble: string | null;
  readonly status: number | null;
}
const ALERT = `id state bucket value slice { dimension name } address acknowledgedBy resolvedBecause history { change }
  deliveries { kind event state attempts trouble status }`;
async function alertsOf(workspace: string, rule: number | null = null): Promise<readonly Alert[]> {
  const { alerts } = await api.data<{ alerts: { alerts: readonly Alert[] } }>(
    `query ($workspace: String!, $rule: Int) { alerts(workspace: $workspace, rule: $rule) { alerts { ${ALERT} } } }`,
    { workspace, rule },
  );
  return alerts.alerts;
}
async function addRecipient(workspace: string, rule: number, recipient: object) {
  const { addAlertRecipient } = await api.data<{
    addAlertRecipient: {
      recipient: { id: string; name: string } | null;
      secret: string | null;
      problems: readonly { field: string; code: string }[];
    };
  }>(
    `mutation ($workspace: String!, $rule: Int!, $recipient: AlertRecipientInput!) {
       addAlertRecipient(workspace: $workspace, rule: $rule, recipient: $recipient) { recipient { id name } secret problems { field code } }
     }`,
    { workspace, rule, recipient },
  );
  return addAlertRecipient;
}
async function until<T>(look: () => Promise<T>, done: (found: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = await look();
    if (done(found) || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function columnsOf(workspaceId: number): Promise<Columns> {
  const columns = new Columns();
  for await (const { customer, packed } of api.stores.measures.stream(workspaceId))
    columns.replace(customer, packed);
  for (const { dictionary, code, name } of await api.stores.dictionaries.entries(workspaceId))
    columns.dictionaries.set(dictionary, code, name);
  return columns;
}

describe('a rule', () => {
  it(
    'raises an alert for each team in which it holds yesterday, once however often it is saved, and says how it stands',
    async () => {
      await api.load('teams', [...rated('North', [9, 9, 4]), ...rated('South', [9, 9, 9])]);
      const rule = { name: 'Low satisfaction', question: { ...CSAT, by: ['team'] }, condition: BELOW };
      const { id, standing, openAlerts } = await made('teams', rule);
      expect(standing).toMatchObject({ met: 1, notMet: 1, unknown: 0, stale: false, bucket: labelOf(1) });
      expect(openAlerts).toBe(1);
      await save('teams', { ...rule, name: 'Another name' }, id);
      const alerts = await alertsOf('teams');
      expect(alerts).toHaveLength(1);
      expect(alerts[0]).toMatchObject({
        state: 'firing',
        bucket: labelOf(1),
        value: 0.4,
        slice: { dimension: 'team', name: 'North' },
      });
      expect(alerts[0]?.address).toMatch(/^explore\?period=.*&team=North&grain=day&metric=csat/);
    },
    PATIENCE_MS,
  );

  it(
    'that cannot be says what is wrong with which field, and is not kept',
    async () => {
      const { rule, problems } = await save('teams', {
        name: ' ',
        question: { metrics: ['csat'], grain: 'YEAR' },
        condition: { kind: 'threshold', side: 'below' },
      });
      expect(rule).toBeNull();
      expect(problems).toEqual([
        { field: 'name', code: 'needed' },
        { field: 'grain', code: 'not_known' },
        { field: 'value', code: 'not_a_number' },
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'says beforehand how often it would have fired',
    async () => {
      await api.load('preview', rated('North', [9, 4, 4, 9, 9, 3]));
      const { previewAlertRule } = await api.data<{ previewAlertRule: Record<string, unknown> }>(
        `query ($question: QuestionInput!, $condition: AlertConditionInput!) {
           previewAlertRule(workspace: "preview", question: $question, condition: $condition) {
             judged total firings { bucket value n buckets } standing { met } problems { field }
           }
         }`,
        { question: CSAT, condition: BELOW },
      );
      expect(previewAlertRule).toEqual({
        judged: 6,
        total: 2,
        firings: [
          { bucket: labelOf(1), value: 0.3, n: 10, buckets: 1 },
          { bucket: labelOf(5), value: 0.4, n: 10, buckets: 2 },
        ],
        standing: { met: 1 },
        problems: [],
      });
    },
    PATIENCE_MS,
  );

  it(
    'over a log that ended long ago raises nothing, and says so',
    async () => {
      const old = rated('North', [9, 4]).map((event) => ({
        ...event,
        at: new Date(Date.parse(event.at) - 400 * DAY).toISOString(),
      }));
      await api.load('old', old);
      const { standing } = await made('old', { name: 'Low', question: CSAT, condition: BELOW });
      expect(standing).toMatchObject({ met: 1, stale: true });
      expect(await alertsOf('old')).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'is evaluated again by itself when the numbers change: what was late takes the alert back',
    async () => {
      await api.load('late', rated('North', [9, 9, 7]));
      const { id } = await made('late', { name: 'Low', question: CSAT, condition: BELOW });
      expect((await alertsOf('late', id)).map(({ state }) => state)).toEqual(['firing']);
      // Ten more ratings of yesterday, all of them good: 17 of 20.
      const good = rated('South', [0, 0, 10]).filter(({ id: event }) => event.startsWith('South-2'));
      await api.load('late', good);
      const [alert] = await until(
        () => alertsOf('late', id),
        ([found]) => found?.state === 'resolved',
      );
      expect(alert).toMatchObject({ state: 'resolved', resolvedBecause: 'not_met' });
      expect(alert?.history.map(({ change }) => change)).toEqual(['fired', 'resolved']);
    },
    PATIENCE_MS,
  );

  it(
    'evaluated any number of times, in any order and at once, raises one alert for a slice and a bucket',
    async () => {
      await api.load('often', [...rated('North', [9, 9, 4, 4, 9, 4]), ...rated('South', [4, 9, 4, 9, 9, 9])]);
      const workspace = await api.stores.workspaces.find('often');
      if (workspace === null) throw new Error('no workspace');
      const columns = await columnsOf(workspace.id);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ ago: fc.integer({ min: 0, max: 5 }), wait: fc.boolean() }), {
            minLength: 1,
            maxLength: 12,
          }),
          async (looks) => {
            const rule = await api.stores.alertRules.add(workspace.id, {
              name: 'Often',
              question: { metrics: ['csat'], grain: 'DAY', by: ['team'] },
              condition: { kind: 'threshold', side: 'below', value: 0.75, minimumN: 0 },
              author: null,
            });
            const evaluated = (ago: number): Evaluation => {
              const asOf = TODAY - ago * DAY + DAY / 2;
              const context = { asOf, zone: 'UTC', firstEventAt: workspace.firstEventAt };
              return evaluateRule(columns, rule, context, asOf);
            };
            const applied: Promise<number>[] = [];
            for (const { ago, wait } of looks) {
              const by = { measureVersion: workspace.measureVersion, asOf: TODAY - ago * DAY + DAY / 2 };
              const applying = api.stores.alerts.apply(rule, evaluated(ago), by);
              applied.push(applying);
              if (wait) await applying;
            }
            const fired = (await Promise.all(applied)).reduce((sum, each) => sum + each, 0);
            const alerts = await api.stores.alerts.list(
              workspace.id,
              ['firing', 'acknowledged', 'resolved'],
              rule.id,
              500,
            );
            const keys = alerts.map(({ slice, bucket }) => `${slice} ${bucket}`);
            expect(new Set(keys).size).toBe(keys.length);
            expect(alerts.length).toBe(fired);
            const changes = await api.stores.alerts.changes(alerts.map(({ id }) => id));
            expect(changes.filter(({ change }) => change === 'fired')).toHaveLength(fired);
            const open = alerts.filter(({ state }) => state !== 'resolved').map(({ slice }) => slice);
            expect(new Set(open).size).toBe(open.length);
            await api.stores.alertRules.delete(workspace.id, rule.id);
          },
        ),
        { numRuns: 12 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'that was not looked at for days finds what one finds that was looked at every day, silent days too, each once, by two servers at once',
    async () => {
      const arbitrary = fc.record({
        // null: nothing happens on that day. The first one is not whole, and the second one is judged by both.
        hits: fc
          .array(fc.option(fc.integer({ min: 0, max: 10 }), { freq: 2 }), { minLength: 1, maxLength: 6 })
          .map((more) => [9, 9, ...more]),
        looks: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        metric: fc.constantFrom(
          { metric: 'csat', value: 0.75 },
          // On a silent day nothing is opened: that is known.
          { metric: 'cases_opened', value: 5 },
        ),
      });
      let asked = 0;
      await fc.assert(
        fc.asyncProperty(arbitrary, async ({ hits, looks, metric: { metric, value } }) => {
          const name = `away ${++asked}`;
          const silent = new Set(hits.flatMap((hit, i) => (hit === null ? [`North-${i}-`] : [])));
          const events = rated(
            'North',
            hits.map((hit) => hit ?? 0),
          ).filter(({ id }) => ![...silent].some((day) => id.startsWith(day)));
          await api.load(name, events);
          const workspace = await api.stores.workspaces.find(name);
          if (workspace === null) throw new Error('no workspace');
          const columns = await columnsOf(workspace.id);
          const condition = { kind: 'threshold', side: 'below', value, minimumN: 0 } as const;
          const question = { metrics: [metric], grain: 'DAY', by: [] } as const;
          const made = () =>
            api.stores.alertRules.add(workspace.id, { name: 'Low', question, condition, author: null });
          const look = async (id: number, ago: number): Promise<number> => {
            const rule = await api.stores.alertRules.find(workspace.id, id);
            if (rule === null) throw new Error('no rule');
            const asOf = TODAY - ago * DAY + DAY / 2;
            const context = { asOf, zone: 'UTC', firstEventAt: workspace.firstEventAt };
            const judgedTo = rule.judgedTo?.toISOString() ?? null;
            const found = evaluateRule(columns, rule, context, asOf, judgedTo);
            return api.stores.alerts.apply(rule, found, { measureVersion: workspace.measureVersion, asOf });
          };
          const [there, away] = [await made(), await made()];
          const first = hits.length - 2;
          for (let ago = first; ago >= 0; ago--) {
            await look(there.id, ago);
            if (ago === first || ago === 0 || looks[ago])
              await Promise.all([look(away.id, ago), look(away.id, ago)]);
          }
          const found = async (id: number) => {
            const states = ['firing', 'acknowledged', 'resolved'] as const;
            const alerts = await api.stores.alerts.list(workspace.id, states, id, 500);
            const changes = await api.stores.alerts.changes(alerts.map((alert) => alert.id));
            return {
              alerts: alerts
                .map(({ bucket, state, lastBucket, lastValue }) => ({ bucket, state, lastBucket, lastValue }))
                .sort((a, b) => (a.bucket < b.bucket ? -1 : 1)),
              changes: changes.map(({ change, bucket }) => `${bucket} ${change}`).sort(),
            };
          };
          expect(await found(away.id)).toEqual(await found(there.id));
        }),
        { numRuns: 12 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'looked at by two servers on one database raises one alert, and sends it once',
    async () => {
      await api.load('two', rated('North', [9, 9, 9]));
      const { id } = await made('two', { name: 'Low', question: CSAT, condition: { ...BELOW, value: 0.8 } });
      const hook = await addRecipient('two', id, { kind: 'webhook', address: `${hooks.url}/two` });
      expect(hook.problems).toEqual([]);
      const stores = await Stores.open(api.url);
      let other: Application | undefined;
      try {
        other = await startApplication(stores, {
          host: '127.0.0.1',
          local: true,
          port: 0,
          development: true,
          dataFolder: api.dataFolder,
          key: null,
          privateHosts: false,
          say: () => undefined,
        });
        const bad = rated('South', [0, 0, 2]).filter(({ id: event }) => event.startsWith('South-2'));
        await api.load('two', bad);
        await until(
          () => alertsOf('two', id),
          ([alert]) => alert?.deliveries[0]?.state === 'sent',
        );
        const alerts = await alertsOf('two', id);
        expect(alerts).toHaveLength(1);
        expect(alerts[0]).toMatchObject({ value: 0.55, state: 'firing' });
        expect(received.filter(({ url }) => url.pathname === '/two')).toHaveLength(1);
      } finally {
        await other?.close();
        await stores.close();
      }
    },
    PATIENCE_MS,
  );
});

describe('an alert', () => {
  it(
    'goes to a webhook, signed, again after an error of the receiver, and holds no customer',
    async () => {
      await api.load('hook', rated('North', [9, 9, 9]));
      const { id } = await made('hook', {
        name: 'Low',
        question: { ...CSAT, by: ['team'] },
        condition: BELOW,
      });
      const { secret, recipient } = await addRecipient('hook', id, {
        kind: 'webhook',
        address: `${hooks.url}/hook?token=abc`,
      });
      expect(recipient?.name).toBe(hooks.url);
      answers.push(500, 503);
      const bad = rated('South', [0, 0, 2]).filter(({ id: event }) => event.startsWith('South-2'));
      await api.load('hook', bad);
      const [alert] = await until(
        () => alertsOf('hook', id),
        ([found]) => found?.deliveries[0]?.state === 'sent',
      );
      expect(alert?.deliveries).toEqual([
        { kind: 'webhook', event: 'fired', state: 'sent', attempts: 3, trouble: null, status: 200 },
      ]);
      const posts = received.filter(({ url }) => url.pathname === '/hook');
      expect(posts).toHaveLength(3);
      expect(new Set(posts.map(({ headers }) => headers['twicetold-delivery'])).size).toBe(1);
      const last = posts.at(-1) as Asked;
      expect(last.url.search).toBe('?token=abc');
      const [, seconds, signature] =
        /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(last.headers['twicetold-signature'])) ?? [];
      const text = JSON.stringify(last.body);
      expect(signature).toBe(
        createHmac('sha256', secret ?? '')
          .update(`${seconds}.${text}`)
          .digest('hex'),
      );
      expect(last.body).toMatchObject({
        event: 'alert.fired',
        alert: { metric: 'csat', value: 0.2, n: 10, slice: [{ dimension: 'team', name: 'South' }] },
      });
      expect(text).not.toMatch(/South-\d/);
    },
    PATIENCE_MS,
  );

  it(
    'is acknowledged once, by name, and tells a webhook when it is over',
    async () => {
      await api.load('ack', rated('North', [9, 9, 4]));
      const { id } = await made('ack', { name: 'Low', question: CSAT, condition: BELOW });
      await addRecipient('ack', id, { kind: 'webhook', address: `${hooks.url}/ack` });
      const [open] = await alertsOf('ack', id);
      const acknowledge = async (author: string) =>
        (
          await api.data<{ acknowledgeAlert: Alert }>(
            `mutation ($id: Int!, $author: String) { acknowledgeAlert(workspace: "ack", id: $id, author: $author) { ${ALERT} } }`,
            { id: open?.id, author },
          )
        ).acknowledgeAlert;
      expect(await acknowledge(' Maarja ')).toMatchObject({
        state: 'acknowledged',
        acknowledgedBy: 'Maarja',
      });
      expect(await acknowledge('Jaan')).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'Maarja' });
      const good = rated('South', [0, 0, 10]).filter(({ id: event }) => event.startsWith('South-2'));
      await api.load('ack', [
        ...good,
        ...good.map((event) => ({
          ...event,
          id: `x${event.id}`,
          case: `x${event.case}`,
          customer: `x${event.case}`,
        })),
      ] as CanonicalEvent[]);
      const [over] = await until(
        () => alertsOf('ack', id),
        ([found]) => found?.deliveries.some(({ state }) => state === 'sent') === true,
      );
      expect(over).toMatchObject({ state: 'resolved', deliveries: [{ event: 'resolved', state: 'sent' }] });
      expect(over?.history.map(({ change }) => change)).toEqual(['fired', 'acknowledged', 'resolved']);
    },
    PATIENCE_MS,
  );

  it(
    'is closed with its rule, and stays in the list',
    async () => {
      await api.load('closed', rated('North', [9, 9, 4]));
      const { id } = await made('closed', { name: 'Low', question: CSAT, condition: BELOW });
      await save('closed', { name: 'Lower', question: CSAT, condition: { ...BELOW, value: 0.5 } }, id);
      expect(
        (await alertsOf('closed', id)).map(({ state, resolvedBecause }) => [state, resolvedBecause]),
      ).toEqual([
        ['firing', null],
        ['resolved', 'rule_changed'],
      ]);
      await api.data(`mutation ($id: Int!) { deleteAlertRule(workspace: "closed", id: $id) }`, { id });
      expect((await alertsOf('closed', id)).map(({ resolvedBecause }) => resolvedBecause).sort()).toEqual([
        'rule_changed',
        'rule_deleted',
      ]);
    },
    PATIENCE_MS,
  );
});

describe('who is told', () => {
  it(
    'a webhook may not lead where no connection may go, a person needs nothing, and a test says what came of it',
    async () => {
      await api.load('told', rated('North', [9, 9, 9]));
      const { id } = await made('told', { name: 'Low', question: CSAT, condition: BELOW });
      for (const [address, code] of [
        ['http://169.254.169.254/latest', 'address_not_allowed'],
        ['https://10.0.0.7/hook', 'address_not_allowed'],
        ['http://example.org/hook', 'address_not_allowed'],
        ['https://me:secret@example.org/hook', 'not_an_address'],
        ['hook', 'not_an_address'],
      ] as const)
        expect((await addRecipient('told', id, { kind: 'webhook', address })).problems).toEqual([
          { field: 'address', code },
        ]);
      const { savePerson } = await api.data<{ savePerson: { person: { id: number } } }>(
        `mutation { savePerson(workspace: "told", person: { name: "Maarja", language: "et", team: "North" }) { person { id } } }`,
      );
      const person = await addRecipient('told', id, { kind: 'person', person: savePerson.person.id });
      const email = await addRecipient('told', id, {
        kind: 'email',
        address: 'lead@example.org',
        language: 'fr',
      });
      answers.push(302);
      const hook = await addRecipient('told', id, { kind: 'webhook', address: `${hooks.url}/told` });
      const test = async (recipient: { id: string } | null) =>
        (
          await api.data<{ testAlertRecipient: Delivery }>(
            `mutation ($id: ID!) { testAlertRecipient(workspace: "told", id: $id) { kind event state attempts trouble status } }`,
            { id: recipient?.id },
          )
        ).testAlertRecipient;
      expect(await test(person.recipient)).toMatchObject({ state: 'not_sent', trouble: 'no_address' });
      expect(await test(email.recipient)).toMatchObject({ state: 'not_sent', trouble: 'not_configured' });
      // A redirect is followed nowhere.
      expect(await test(hook.recipient)).toMatchObject({
        event: 'test',
        state: 'failed',
        trouble: 'refused',
        status: 302,
      });
      expect(await test(hook.recipient)).toMatchObject({ state: 'sent', status: 200 });
      expect(received.at(-1)?.body).toMatchObject({ event: 'test', alert: null });
    },
    PATIENCE_MS,
  );

  it(
    'no two people have one name, and who is taken off the list is told no more',
    async () => {
      const savePerson = async (id: number | null, person: object) =>
        (
          await api.data<{
            savePerson: { person: { id: number; email: string | null } | null; problems: object[] };
          }>(
            `mutation ($id: Int, $person: PersonInput!) { savePerson(workspace: "told", id: $id, person: $person) { person { id email } problems { field code } } }`,
            { id, person },
          )
        ).savePerson;
      const { person } = await savePerson(null, { name: 'Jaan', email: 'jaan@example.org' });
      expect((await savePerson(null, { name: 'jaan' })).problems).toEqual([{ field: 'name', code: 'taken' }]);
      expect((await savePerson(person?.id ?? 0, { name: 'Maarja' })).problems).toEqual([
        { field: 'name', code: 'taken' },
      ]);
      expect((await savePerson(null, { name: '', email: 'nobody', language: 'de' })).problems).toEqual([
        { field: 'name', code: 'needed' },
        { field: 'email', code: 'not_an_address' },
        { field: 'language', code: 'not_known' },
      ]);
      expect((await savePerson(person?.id ?? 0, { name: 'Jaan', email: '' })).person?.email).toBeNull();
      await api.data(`mutation ($id: Int!) { deletePerson(workspace: "told", id: $id) }`, { id: person?.id });
      const { people } = await api.data<{ people: { name: string }[] }>(
        `{ people(workspace: "told") { name } }`,
      );
      expect(people.map(({ name }) => name)).toEqual(['Maarja']);
    },
    PATIENCE_MS,
  );
});
