/** The page Loyalty by mail, over HTTP and a real mail server on this machine: what leaves, when, once, and what is said where it does not. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import { LANGUAGES } from '@twicetold/metrics/words';
import { startApplication, Stores, type Application } from '@twicetold/api';
import { RunningApi } from './api/running-api.ts';
import { MailServer } from './fakes/mail-server.ts';

/** Other test files share the machine. */
const PATIENCE_MS = 120_000;
const PAUSES = { lookEveryMs: 50, attempts: { firstMs: 20, longestMs: 50 } };
const PUBLIC_URL = 'https://twice.example.org';

let server: MailServer;
let api: RunningApi;
const mailSettings = (port: number) => ({
  server: { host: '127.0.0.1', port, tls: 'none' as const, user: null, password: null },
  from: 'Twicetold <twicetold@example.org>',
  publicUrl: PUBLIC_URL,
});

beforeAll(async () => {
  server = await MailServer.start();
  api = await RunningApi.start({ mail: mailSettings(server.port), mailPauses: PAUSES });
  await api.load('desk', STORY_NAMES.flatMap(storyEvents));
}, PATIENCE_MS);
beforeEach(() => server.empty());
afterAll(async () => {
  await api.close();
  await server.close();
}, PATIENCE_MS);

interface Sending {
  readonly recipient: string;
  readonly state: string;
  readonly attempts: number;
  readonly trouble: string | null;
  readonly dueAt: string;
  readonly from: string;
  readonly to: string;
}
interface Schedule {
  readonly id: number;
  readonly recipients: readonly string[];
  readonly paused: boolean;
  readonly nextAt: string | null;
  readonly sendings: readonly Sending[];
}
const FIELDS = 'id recipients paused nextAt sendings { recipient state attempts trouble dueAt from to }';
const content = { language: 'en', period: 'MONTH', question: { metrics: ['nps'] }, address: 'window=30' };
const weekly = {
  recipients: ['ann@example.org'],
  every: 'WEEK',
  weekday: 1,
  hour: 8,
  author: 'Jo',
  content,
};
const save = async (schedule: object, id: number | null = null) =>
  (
    await api.data<{ saveMailSchedule: Schedule }>(
      `mutation ($id: Int, $schedule: MailScheduleInput!) {
         saveMailSchedule(workspace: "desk", id: $id, schedule: $schedule) { ${FIELDS} }
       }`,
      { id, schedule },
    )
  ).saveMailSchedule;
const list = async () =>
  (await api.data<{ mailSchedules: Schedule[] }>(`{ mailSchedules(workspace: "desk") { ${FIELDS} } }`))
    .mailSchedules;
const sendNow = (id: number) =>
  api.data(`mutation ($id: Int!) { sendMailNow(workspace: "desk", id: $id) { id } }`, { id });
const remove = (id: number) =>
  api.data(`mutation ($id: Int!) { deleteMailSchedule(workspace: "desk", id: $id) }`, { id });
const preview = async (said: object = content) =>
  (
    await api.data<{ mailPreview: { subject: string; html: string; text: string } }>(
      `query ($content: MailContentInput!) {
         mailPreview(workspace: "desk", content: $content) { subject html text }
       }`,
      { content: said },
    )
  ).mailPreview;
const sendingsOf = async (id: number) => (await list()).find((each) => each.id === id)?.sendings ?? [];
/** The schedule was due at the moment, and nobody was there. */
const wasDue = (id: number, moment: string) =>
  api.stores.dataSource.query('update mail_schedule set next_at = $2 where id = $1', [id, moment]);

async function until<T>(look: () => Promise<T>, seen: (found: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = await look();
    if (seen(found)) return found;
    if (Date.now() > end) throw new Error(`not seen: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
const settled = (sendings: readonly Sending[]) =>
  sendings.length > 0 && sendings.every(({ state }) => state !== 'waiting');

describe('a schedule', () => {
  it('is kept, changed, paused, gone on with and removed', async () => {
    const { id, nextAt } = await save(weekly);
    // 8:00 of a Monday in UTC.
    expect(new Date(nextAt ?? '').toISOString()).toMatch(/T08:00:00/);
    expect(new Date(nextAt ?? '').getUTCDay()).toBe(1);
    const changed = await save({ ...weekly, recipients: ['ann@example.org', 'BOB@example.org'] }, id);
    expect(changed.recipients).toEqual(['ann@example.org', 'BOB@example.org']);
    const pause = `mutation ($id: Int!, $paused: Boolean!) {
      pauseMailSchedule(workspace: "desk", id: $id, paused: $paused) { paused nextAt }
    }`;
    expect(await api.data(pause, { id, paused: true })).toEqual({
      pauseMailSchedule: { paused: true, nextAt: null },
    });
    expect(await api.data(pause, { id, paused: false })).toEqual({
      pauseMailSchedule: { paused: false, nextAt },
    });
    expect(await remove(id)).toEqual({ deleteMailSchedule: true });
    expect(await remove(id)).toEqual({ deleteMailSchedule: false });
    expect(await list()).toEqual([]);
  });

  it.each([
    ['recipients', { recipients: [] }],
    ['recipients', { recipients: ['ann'] }],
    ['recipients', { recipients: ['ann@example.org\r\nBcc: all@example.org'] }],
    ['hour', { hour: 24 }],
    ['weekday', { weekday: 0 }],
    ['day', { every: 'MONTH', day: 32 }],
    ['author', { author: ' ' }],
    ['language', { content: { ...content, language: 'fi' } }],
    ['windowDays', { content: { ...content, question: { metrics: [], windowDays: 8 } } }],
  ])('with a wrong %s is refused', async (field, wrong) => {
    const { errors } = await api.query(
      `mutation ($schedule: MailScheduleInput!) {
         saveMailSchedule(workspace: "desk", schedule: $schedule) { id }
       }`,
      { schedule: { ...weekly, ...wrong } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('a mail', () => {
  it.each(LANGUAGES)('can be looked at before it leaves, in %s', async (language) => {
    const { subject, html, text } = await preview({ ...content, language });
    expect(html).toContain(`<html lang="${language}">`);
    expect(subject).not.toMatch(/[{}]/);
    expect(html.replace(/style="[^"]*"/g, '')).not.toMatch(/[{}]/);
    expect(text).not.toMatch(/[{}]/);
  });

  it('that is sent now reaches each address alone, with HTML, text, a link to those days and whom to ask', async () => {
    const { id } = await save({ ...weekly, recipients: ['ann@example.org', 'bob@example.org'] });
    await sendNow(id);
    const sendings = await until(() => sendingsOf(id), settled);
    expect(sendings.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(server.received.map(({ to }) => to).toSorted()).toEqual([
      ['ann@example.org'],
      ['bob@example.org'],
    ]);
    const [{ raw } = { raw: '' }] = server.received;
    expect(raw).toContain('From: Twicetold <twicetold@example.org>');
    expect(raw).toContain('text/plain');
    expect(raw).toContain('text/html');
    const body = server.readable(raw);
    const { from, to } = sendings[0] as Sending;
    expect(body).toContain(`${PUBLIC_URL}/desk?window=30&period=${from}..${to}`);
    expect(body).toContain('To stop it, ask Jo');
    await remove(id);
  });

  it('names no customer and no person of the five stories', async () => {
    const { text, html } = await preview({ ...content, period: 'HALF_YEAR' });
    const agents = STORY_NAMES.flatMap(storyEvents).flatMap((event) =>
      'agent' in event && typeof event.agent === 'string' ? [event.agent] : [],
    );
    const customers = STORY_NAMES.flatMap(storyEvents).map(({ customer }) => customer);
    for (const name of new Set([...agents, ...customers])) {
      expect(text).not.toContain(name);
      expect(html).not.toContain(name);
    }
  });

  it('says the same number as the page', async () => {
    const { from, to } = await monthOf();
    const { ask } = await api.data<{ ask: { overall: { total: { value: number | null; n: number } }[] } }>(
      `query ($question: QuestionInput!) {
         ask(workspace: "desk", question: $question) { overall { total { value n } } }
       }`,
      { question: { metrics: ['repeat_rate'], from, to } },
    );
    const { value, n } = ask.overall[0]?.total ?? { value: null, n: 0 };
    const { text } = await preview();
    const said =
      value === null
        ? 'unknown'
        : new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 3 }).format(value);
    expect(text).toContain(`Repeat contacts\n  Value: ${said}`);
    if (value !== null) expect(text).toContain(`n\u00a0=\u00a0${n}`);
  });
});

/** The days of the previews: those of the mail that would leave now. */
async function monthOf(): Promise<{ from: string; to: string }> {
  const { id } = await save(weekly);
  await sendNow(id);
  const [sending] = await until(() => sendingsOf(id), settled);
  await remove(id);
  return sending as Sending;
}

describe('a due time', () => {
  it('that passed while nobody was there is made up for once, late, and says so', async () => {
    const { id } = await save(weekly);
    // Many Mondays ago.
    await wasDue(id, '2026-01-05T08:00:00Z');
    const sendings = await until(() => sendingsOf(id), settled);
    expect(sendings).toHaveLength(1);
    expect(server.received).toHaveLength(1);
    expect((await list()).find((each) => each.id === id)?.nextAt).not.toBeNull();
    const lateBy = Date.now() - Date.parse((sendings[0] as Sending).dueAt);
    const body = server.readable(server.received[0]?.raw ?? '');
    // Tests run on Mondays at eight too.
    if (lateBy > 3_600_000) expect(body).toMatch(/Due on .* and late/);
    await remove(id);
  });

  it(
    'is served once by two servers on one database',
    async () => {
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
          mail: mailSettings(server.port),
          mailPauses: { ...PAUSES, lookEveryMs: 5 },
          say: () => undefined,
        });
        const ids: number[] = [];
        for (let i = 0; i < 6; i += 1)
          ids.push((await save({ ...weekly, recipients: [`p${i}@example.org`, `q${i}@example.org`] })).id);
        for (const id of ids) await wasDue(id, '2026-01-05T08:00:00Z');
        for (const id of ids) await until(() => sendingsOf(id), settled);
        const reached = server.received.map(({ to }) => to[0]).toSorted();
        expect(reached).toEqual([...new Set(reached)]);
        expect(reached).toHaveLength(12);
        for (const id of ids) await remove(id);
      } finally {
        await other?.close();
        await stores.close();
      }
    },
    PATIENCE_MS,
  );

  it('is not served while the schedule is paused', async () => {
    const { id } = await save(weekly);
    await api.data(`mutation { pauseMailSchedule(workspace: "desk", id: ${id}, paused: true) { id } }`);
    await wasDue(id, '2026-01-05T08:00:00Z');
    const { id: beside } = await save({ ...weekly, recipients: ['beside@example.org'] });
    await wasDue(beside, '2026-01-05T08:00:00Z');
    await until(() => sendingsOf(beside), settled);
    expect(await sendingsOf(id)).toEqual([]);
    await remove(id);
    await remove(beside);
  });
});

describe('a mail server', () => {
  it('that is busy twice gets the mail the third time', async () => {
    server.refuse(2, 451);
    const { id } = await save(weekly);
    await sendNow(id);
    const [sending] = await until(() => sendingsOf(id), settled);
    expect(sending).toMatchObject({ state: 'sent', attempts: 3, trouble: null });
    expect(server.received).toHaveLength(1);
    await remove(id);
  });

  it('that does not know an address is not asked again, and the others get theirs', async () => {
    server.unknown.add('gone@example.org');
    const { id } = await save({ ...weekly, recipients: ['gone@example.org', 'ann@example.org'] });
    await sendNow(id);
    const sendings = await until(() => sendingsOf(id), settled);
    expect(sendings).toEqual([
      expect.objectContaining({ recipient: 'ann@example.org', state: 'sent' }),
      expect.objectContaining({
        recipient: 'gone@example.org',
        state: 'failed',
        attempts: 1,
        trouble: 'recipient_refused',
      }),
    ]);
    await remove(id);
  });
});

describe('a server without settings of mail', () => {
  it(
    'names what is to be set, previews all the same, and says why nothing left',
    async () => {
      const stores = await Stores.open(api.url);
      const bare = await startApplication(stores, {
        host: '127.0.0.1',
        local: true,
        port: 0,
        development: true,
        dataFolder: api.dataFolder,
        key: null,
        privateHosts: false,
        say: () => undefined,
      });
      try {
        const reply = await fetch(`${bare.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: `query ($content: MailContentInput!) {
            mailMissing
            mailPreview(workspace: "desk", content: $content) { html }
          }`,
            variables: { content },
          }),
        });
        const { data } = (await reply.json()) as {
          data: { mailMissing: string[]; mailPreview: { html: string } };
        };
        expect(data.mailMissing).toEqual([
          'TWICETOLD_SMTP_URL',
          'TWICETOLD_MAIL_FROM',
          'TWICETOLD_PUBLIC_URL',
        ]);
        expect(data.mailPreview.html).toContain('Repeat contacts');
        expect(data.mailPreview.html).not.toContain('<a ');
      } finally {
        await bare.close();
        await stores.close();
      }
    },
    PATIENCE_MS,
  );
});
