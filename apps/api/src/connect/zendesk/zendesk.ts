/** Zendesk: its incremental exports are polled, and what its webhooks announce is fetched at once. */
import { zendesk as adapter } from '../../load/adapters/zendesk/zendesk.ts';
import type { Connector } from '../connector.ts';
import { announcedTicket } from './announced-ticket.ts';
import { authorisation, configuration, SECRETS, type ZendeskConfiguration } from './configuration.ts';
import { deskOf } from './desk.ts';
import { auditsOf, fetchTicket, rowsOfTicket } from './fetched-tickets.ts';
import { pullDesk } from './pull.ts';
import { isSigned } from './signature.ts';

const MINUTE = 60_000;

export const zendeskConnector: Connector<ZendeskConfiguration> = {
  name: 'zendesk',
  about: 'Zendesk Support: its API is asked every minute, webhooks make a ticket known at once.',
  adapter: { name: adapter.name, lacks: adapter.lacks },
  configuration,
  secrets: SECRETS,
  // Zendesk allows ten exports a minute, and of everything at least two hundred on every plan that has an API.
  pace: [
    { paths: /^.*\/api\/v2\/incremental\//, requests: 10, perMs: MINUTE },
    { paths: /^/, requests: 200, perMs: MINUTE },
  ],
  pollEveryMs: MINUTE,
  headers: authorisation,
  verify: isSigned,
  // Its webhooks lack the ids of the updates that they tell of.
  rowsOf(body) {
    const ticket = announcedTicket(body);
    return { rows: [], cases: ticket === null ? [] : [ticket] };
  },
  pull: pullDesk,
  async fetchCase(session, id) {
    const desk = deskOf(session);
    await desk.learn(session);
    const ticket = await fetchTicket(session, desk, id);
    const updates = ticket === null ? null : await auditsOf(session, desk, id);
    return updates === null
      ? []
      : rowsOfTicket(desk, id, updates, () => true, `/api/v2/tickets/${id}/audits.json`);
  },
};
