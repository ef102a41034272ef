/** Whoever brings events: sends again until success was answered, as every client of an API has to. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CanonicalEvent } from '@twicetold/cases';
import type { Asking } from '../api/started.ts';

/** The server as it is now; another one after a restart. */
export type Server = () => Promise<Asking>;

const AGAIN_AFTER_MS = 50;
const GIVES_UP_AFTER_MS = 180_000;

const bodyOf = (events: readonly CanonicalEvent[]) => events.map((event) => JSON.stringify(event)).join('\n');

/** @returns how often it was sent */
async function untilTaken(send: () => Promise<boolean>, what: string): Promise<number> {
  const until = Date.now() + GIVES_UP_AFTER_MS;
  for (let tries = 1; ; tries++) {
    // The server is gone in the middle of it, or not there yet.
    if (await send().catch(() => false)) return tries;
    if (Date.now() > until) throw new Error(`${what} was not taken in ${tries} tries`);
    await pause(AGAIN_AFTER_MS);
  }
}

/** Throws where the server has an opinion of its own about the events. */
export function postUntilTaken(server: Server, token: string, events: readonly CanonicalEvent[]) {
  return untilTaken(async () => {
    const { address } = await server();
    const reply = await fetch(`${address}/ingest/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
      body: bodyOf(events),
    });
    if (reply.status !== 200) return false;
    const { accepted, duplicates } = (await reply.json()) as { accepted: number; duplicates: number };
    return accepted + duplicates === events.length;
  }, 'A request');
}

/** Success is answered once the server has promised to load it. */
export function uploadUntilTaken(
  server: Server,
  workspace: string,
  source: string,
  events: readonly CanonicalEvent[],
) {
  return untilTaken(async () => {
    const { address, headers } = await server();
    const uploads = `${address}/api/v1/workspaces/${workspace}/uploads`;
    const form = new FormData();
    form.append('file', new Blob([bodyOf(events)]), 'events.ndjson');
    const owner = { 'x-twicetold': '1', ...headers };
    const sent = await fetch(uploads, { method: 'POST', body: form, headers: owner });
    if (!sent.ok) return false;
    const { upload } = (await sent.json()) as { upload: string };
    const order = await fetch(`${uploads}/${upload}/load`, {
      method: 'POST',
      headers: { ...owner, 'content-type': 'application/json' },
      body: JSON.stringify({ source: 'canonical', sourceName: source }),
    });
    return order.status === 202;
  }, 'An upload');
}
