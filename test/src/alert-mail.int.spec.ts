/** An alert by mail, over HTTP and a real mail server on this machine: to whom, in which language, and once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApplication, Stores, type Application } from '@twicetold/api';
import { RunningApi } from './api/running-api.ts';
import { MailServer } from './fakes/mail-server.ts';
import { rated } from './log/rated-days.ts';

/** Other test files share the machine. */
const PATIENCE_MS = 120_000;
const PAUSES = { firstMs: 50, longestMs: 100, attempts: 4, lookEveryMs: 50 };
const PUBLIC_URL = 'https://twice.example.org';

let server: MailServer;
let api: RunningApi;
const mailSettings = () => ({
  server: { host: '127.0.0.1', port: server.port, tls: 'none' as const, user: null, password: null },
  from: 'Twicetold <twicetold@example.org>',
  publicUrl: PUBLIC_URL,
});

beforeAll(async () => {
  server = await MailServer.start();
  api = await RunningApi.start({ mail: mailSettings(), alertPauses: PAUSES });
}, PATIENCE_MS);
beforeEach(() => server.empty());
afterAll(async () => {
  await api.close();
  await server.close();
}, PATIENCE_MS);

interface Delivery {
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly trouble: string | null;
}
interface Alert {
  readonly state: string;
  readonly address: string;
  readonly deliveries: readonly Delivery[];
}

/** A rule that does not hold yet: satisfaction below 75 % in any team. */
async function watched(workspace: string): Promise<number> {
  await api.load(workspace, rated('North', [9, 9, 9]));
  const { saveAlertRule } = await api.data<{ saveAlertRule: { rule: { id: number } } }>(
    `mutation ($workspace: String!, $rule: AlertRuleInput!) {
       saveAlertRule(workspace: $workspace, rule: $rule, author: "Maarja") { rule { id } }
     }`,
    {
      workspace,
      rule: {
        name: 'Low satisfaction',
        question: { metrics: ['csat'], grain: 'DAY', by: ['team'] },
        condition: { kind: 'threshold', side: 'below', value: 0.75, minimumN: 5 },
      },
    },
  );
  return saveAlertRule.rule.id;
}

async function person(workspace: string, said: { name: string; language: string; email?: string }) {
  const { savePerson } = await api.data<{ savePerson: { person: { id: number } } }>(
    `mutation ($workspace: String!, $person: PersonInput!) {
       savePerson(workspace: $workspace, person: $person) { person { id } }
     }`,
    { workspace, person: said },
  );
  return savePerson.person.id;
}

async function tell(workspace: string, rule: number, recipient: object): Promise<string> {
  const { addAlertRecipient } = await api.data<{ addAlertRecipient: { recipient: { id: string } } }>(
    `mutation ($workspace: String!, $rule: Int!, $recipient: AlertRecipientInput!) {
       addAlertRecipient(workspace: $workspace, rule: $rule, recipient: $recipient) { recipient { id } }
     }`,
    { workspace, rule, recipient },
  );
  return addAlertRecipient.recipient.id;
}

const yesterdayOfSouth = (hits: number) =>
  rated('South', [0, 0, hits]).filter(({ id }) => id.startsWith('South-2'));
/** Two of ten content. */
const badDay = (workspace: string) => api.load(workspace, yesterdayOfSouth(2));
/** Thirty more, all of them content. */
const goodDay = (workspace: string) =>
  api.load(
    workspace,
    ['x', 'y', 'z'].flatMap((more) =>
      yesterdayOfSouth(10).map((event) => ({
        ...event,
        id: `${more}${event.id}`,
        case: `${more}${event.case}`,
        customer: `${more}${event.case}`,
      })),
    ),
  );

async function alertsOnce(
  workspace: string,
  seen: (alerts: readonly Alert[]) => boolean,
): Promise<readonly Alert[]> {
  const end = Date.now() + 60_000;
  for (;;) {
    const { alerts } = await api.data<{ alerts: { alerts: readonly Alert[] } }>(
      `query ($workspace: String!) {
         alerts(workspace: $workspace) { alerts { state address deliveries { kind state attempts trouble } } }
       }`,
      { workspace },
    );
    if (seen(alerts.alerts)) return alerts.alerts;
    if (Date.now() > end) throw new Error(`not seen: ${JSON.stringify(alerts)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
/** The alerts of a workspace when nothing of them waits to be sent any more. */
const told = (workspace: string) =>
  alertsOnce(workspace, (alerts) => {
    const deliveries = alerts.flatMap((each) => each.deliveries);
    return deliveries.length > 0 && deliveries.every(({ state }) => state !== 'waiting');
  });

const mailTo = (address: string) => server.received.filter(({ to }) => to.includes(address));
/** With the signs that grouping and units are written with made plain. */
const wordsTo = (address: string) =>
  server.readable(mailTo(address)[0]?.raw ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

describe('an alert', () => {
  it(
    'reaches each by mail once, a person in their language and an address in the chosen one, with a link and why',
    async () => {
      const rule = await watched('mailed');
      const maarja = await person('mailed', {
        name: 'Maarja',
        language: 'et',
        email: 'maarja@example.org',
      });
      await tell('mailed', rule, { kind: 'person', person: maarja });
      await tell('mailed', rule, { kind: 'email', address: 'chef@example.org', language: 'fr' });
      await badDay('mailed');
      const alerts = await told('mailed');
      expect(alerts).toHaveLength(1);
      const sent = { state: 'sent', attempts: 1, trouble: null };
      expect(alerts[0]?.deliveries.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
        { kind: 'email', ...sent },
        { kind: 'person', ...sent },
      ]);
      expect(server.received.map(({ to }) => to).toSorted()).toEqual([
        ['chef@example.org'],
        ['maarja@example.org'],
      ]);
      const estonian = wordsTo('maarja@example.org');
      expect(estonian).toContain('<html lang="et">');
      expect(estonian).toMatch(/South: 20 ?% \(.*\), alla piiri 75 ?% \(n = 10\)/);
      expect(estonian).toContain(`Vaata: ${PUBLIC_URL}/mailed/${alerts[0]?.address}`);
      expect(estonian).toContain('Saad selle kirja, sest');
      const french = wordsTo('chef@example.org');
      expect(french).toContain('<html lang="fr">');
      expect(french).toMatch(/South : 20 ?% \(.*\), au-dessous du seuil de 75 ?% \(n = 10\)/);
      expect(french).toContain('Vous recevez ce message parce que');
      // Nobody who was served, and nobody else who gets it.
      expect(estonian + french).not.toMatch(/South-\d/);
      expect(estonian).not.toContain('chef@example.org');
      // 32 of 40: over, of which only webhooks are told.
      await goodDay('mailed');
      const [over] = await alertsOnce('mailed', ([alert]) => alert?.state === 'resolved');
      expect(over?.deliveries).toHaveLength(2);
      expect(server.received).toHaveLength(2);
    },
    PATIENCE_MS,
  );

  it(
    'comes once out of a mail server that is busy twice, with two of ours on one database',
    async () => {
      const rule = await watched('busy');
      const jelena = await person('busy', { name: 'Jelena', language: 'ru', email: 'jelena@example.org' });
      await tell('busy', rule, { kind: 'person', person: jelena });
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
          mail: mailSettings(),
          alertPauses: { ...PAUSES, lookEveryMs: 5 },
          say: () => undefined,
        });
        server.refuse(2, 451);
        await badDay('busy');
        const [alert] = await told('busy');
        expect(alert?.deliveries).toEqual([{ kind: 'person', state: 'sent', attempts: 3, trouble: null }]);
        expect(mailTo('jelena@example.org')).toHaveLength(1);
        expect(server.received).toHaveLength(1);
        const russian = wordsTo('jelena@example.org');
        expect(russian).toContain('<html lang="ru">');
        expect(russian).toMatch(/Довольные клиенты.*South: 20 ?%/);
      } finally {
        await other?.close();
        await stores.close();
      }
    },
    PATIENCE_MS,
  );

  it(
    'does not ask again for an address that there is none of, and tells the others',
    async () => {
      server.unknown.add('gone@example.org');
      const rule = await watched('gone');
      await tell('gone', rule, { kind: 'email', address: 'gone@example.org', language: 'en' });
      await tell('gone', rule, { kind: 'email', address: 'here@example.org', language: 'en' });
      await badDay('gone');
      const [alert] = await told('gone');
      expect(alert?.deliveries.toSorted((a, b) => (a.state < b.state ? -1 : 1))).toEqual([
        { kind: 'email', state: 'failed', attempts: 1, trouble: 'recipient_refused' },
        { kind: 'email', state: 'sent', attempts: 1, trouble: null },
      ]);
      expect(server.received.map(({ to }) => to)).toEqual([['here@example.org']]);
      expect(wordsTo('here@example.org')).toContain('Satisfied customers');
    },
    PATIENCE_MS,
  );
});

describe('a test of a rule', () => {
  it(
    'is a mail that says that nothing has happened, in the language of who gets it',
    async () => {
      const rule = await watched('tested');
      const maarja = await person('tested', { name: 'Maarja', language: 'et', email: 'maarja@example.org' });
      const id = await tell('tested', rule, { kind: 'person', person: maarja });
      const { testAlertRecipient } = await api.data<{ testAlertRecipient: Delivery }>(
        `mutation ($id: ID!) {
           testAlertRecipient(workspace: "tested", id: $id) { kind state attempts trouble }
         }`,
        { id },
      );
      expect(testAlertRecipient).toEqual({ kind: 'person', state: 'sent', attempts: 1, trouble: null });
      expect(server.received.map(({ to }) => to)).toEqual([['maarja@example.org']]);
      const said = wordsTo('maarja@example.org');
      expect(said).toContain('Reegli „Low satisfaction“ proov. Midagi ei ole juhtunud.');
      expect(said).toContain(`${PUBLIC_URL}/tested/alerts`);
    },
    PATIENCE_MS,
  );
});
