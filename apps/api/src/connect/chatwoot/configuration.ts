/** How an account of Chatwoot is reached. */
import Type, { type Static } from 'typebox';
import { REPLAY_MS, type WebhookDelivery } from '../connector.ts';
import { isHexSignature, sameBytes } from '../signed-body.ts';

export const configuration = Type.Object({
  url: Type.String({ description: 'Base URL of the installation, like https://app.chatwoot.com.' }),
  account: Type.Integer({
    minimum: 1,
    description: 'In the address after /accounts/.',
  }),
  accessToken: Type.String({
    description:
      'Access token of an administrator (of an agent: without ratings), from the profile settings.',
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
      description:
        'Secret of the webhook; of versions that do not sign, the password in the address that they are given. Without it no webhook is taken.',
    }),
  ),
});
export type ChatwootConfiguration = Static<typeof configuration>;

export const SECRETS: readonly string[] = ['accessToken', 'webhookSecret'];

export function authorisation({ accessToken }: ChatwootConfiguration): Record<string, string> {
  return { api_access_token: accessToken };
}

/** Milliseconds since 1970 UTC. */
export function beginning({ from }: ChatwootConfiguration): number {
  const at = from === undefined ? 0 : Date.parse(`${from}T00:00:00Z`);
  return Number.isFinite(at) ? Math.max(0, at) : 0;
}

/**
 * HMAC-SHA256 of timestamp, dot and body. Versions that do not sign send the password of the address they were given; it proves who
 * sends, not what, and all that a delivery can do is to have a conversation fetched.
 */
export function isSigned({ headers, rawBody, secret, now }: WebhookDelivery): boolean {
  if (secret === '') return false;
  const signature = headers['x-chatwoot-signature'];
  if (signature === undefined) return hasPassword(headers['authorization'], secret);
  const timestamp = headers['x-chatwoot-timestamp'] ?? '';
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp) * 1000) > REPLAY_MS) return false;
  const [, digest] = /^sha256=([0-9a-f]{64})$/i.exec(signature) ?? [];
  return digest !== undefined && isHexSignature('sha256', secret, [`${timestamp}.`, rawBody], digest);
}

function hasPassword(authorization: string | undefined, secret: string): boolean {
  const [, encoded] = /^Basic ([\w+/]+=*)$/i.exec(authorization ?? '') ?? [];
  if (encoded === undefined) return false;
  const [, ...password] = Buffer.from(encoded, 'base64').toString().split(':');
  return sameBytes(Buffer.from(password.join(':')), Buffer.from(secret));
}
