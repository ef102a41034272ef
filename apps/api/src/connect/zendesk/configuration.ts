/** How an account of Zendesk is reached. */
import Type, { type Static } from 'typebox';
import { DESK, WEBHOOK_SECRET } from './fields.ts';

export const configuration = Type.Object({
  url: DESK,
  email: Type.Optional(Type.String({ description: 'Of the administrator that the API token belongs to.' })),
  token: Type.Optional(Type.String({ description: 'API token, together with the e-mail address.' })),
  accessToken: Type.Optional(Type.String({ description: 'OAuth access token, instead of the two.' })),
  from: Type.Optional(
    Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'Day from which on updates are fetched, like 2026-01-31; by default everything.',
    }),
  ),
  webhookSecret: WEBHOOK_SECRET,
});
export type ZendeskConfiguration = Static<typeof configuration>;

export const SECRETS: readonly string[] = ['token', 'accessToken', 'webhookSecret'];

export function authorisation({ email, token, accessToken }: ZendeskConfiguration): Record<string, string> {
  if (accessToken !== undefined) return { authorization: `Bearer ${accessToken}` };
  if (email === undefined || token === undefined) return {};
  return { authorization: `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}` };
}

/** Seconds since 1970 UTC. */
export function beginning({ from }: ZendeskConfiguration): number {
  const at = from === undefined ? 0 : Date.parse(`${from}T00:00:00Z`) / 1000;
  return Number.isFinite(at) ? Math.max(0, at) : 0;
}
