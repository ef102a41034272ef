/** Zendesk by its webhooks alone, where nobody may ask its API. */
import Type, { type Static } from 'typebox';
import type { Connector } from '../connector.ts';
import { DESK, WEBHOOK_SECRET } from './fields.ts';
import { isSigned } from './signature.ts';
import { eventsToldBy } from './told-by-webhook.ts';

const configuration = Type.Object({ url: DESK, webhookSecret: WEBHOOK_SECRET });
const DAY_MS = 86_400_000;

export const zendeskWebhooks: Connector<Static<typeof configuration>> = {
  name: 'zendesk-webhooks',
  about:
    'Zendesk Support by its webhooks alone, where its API may not be asked: from the day on that they are sent.',
  adapter: {
    name: 'zendesk-webhooks',
    lacks: {
      openings: 'tickets that were there before the webhooks are known only by what changed since',
      csat: 'webhooks tell nothing of ratings',
      teams: 'groups are known by their numbers',
      agents: 'agents are known by their numbers',
      reasons: 'forms and brands are not told',
    },
  },
  configuration,
  secrets: ['webhookSecret'],
  pace: [],
  pollEveryMs: DAY_MS,
  headers: () => ({}),
  verify: isSigned,
  rowsOf(body) {
    const events = eventsToldBy(body);
    const row = { file: 'webhook', line: 0, events, rejection: null, raw: null };
    return { rows: events.length === 0 ? [] : [row], cases: [] };
  },
  async *pull(_session, cursor) {
    await Promise.resolve();
    yield { rows: [], cursor: cursor ?? '', caughtUp: true };
  },
  fetchCase: () => Promise.resolve([]),
};
