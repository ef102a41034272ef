/** How a workspace of Intercom is reached. */
import Type, { type Static } from 'typebox';
import type { WebhookDelivery } from '../connector.ts';
import { isHexSignature } from '../signed-body.ts';

export const configuration = Type.Object({
  url: Type.String({
    description:
      'Base URL of the API: https://api.intercom.io, or https://api.eu.intercom.io or https://api.au.intercom.io by region.',
  }),
  accessToken: Type.String({
    description: 'Access token of an app that may read conversations, admins and teams.',
  }),
  from: Type.Optional(
    Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description:
        'Day since which conversations must have moved to be fetched, like 2026-01-31; by default all.',
    }),
  ),
  webhookSecret: Type.Optional(
    Type.String({
      description: 'Client secret of the app, which signs its webhooks; without it no webhook is taken.',
    }),
  ),
});
export type IntercomConfiguration = Static<typeof configuration>;

export const SECRETS: readonly string[] = ['accessToken', 'webhookSecret'];

/** Later versions call some fields otherwise. */
const VERSION = '2.14';

export function authorisation({ accessToken }: IntercomConfiguration): Record<string, string> {
  return { authorization: `Bearer ${accessToken}`, 'intercom-version': VERSION };
}

/** Seconds since 1970 UTC. */
export function beginning({ from }: IntercomConfiguration): number {
  const at = from === undefined ? 0 : Date.parse(`${from}T00:00:00Z`) / 1000;
  return Number.isFinite(at) ? Math.max(0, at) : 0;
}

/** HMAC-SHA1 of the body. No time is signed; what a repeated delivery does is to fetch a conversation once more. */
export function isSigned({ headers, rawBody, secret }: WebhookDelivery): boolean {
  const [, signature] = /^sha1=([0-9a-f]{40})$/i.exec(headers['x-hub-signature'] ?? '') ?? [];
  return signature !== undefined && secret !== '' && isHexSignature('sha1', secret, [rawBody], signature);
}
