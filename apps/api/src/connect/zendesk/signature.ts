/** A webhook of Zendesk is signed: base64 of HMAC-SHA256 over its timestamp and its body, with the webhook's own secret. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { REPLAY_MS, type WebhookDelivery } from '../connector.ts';

export function isSigned({ headers, rawBody, secret, now }: WebhookDelivery): boolean {
  const timestamp = headers['x-zendesk-webhook-signature-timestamp'];
  const signature = headers['x-zendesk-webhook-signature'];
  if (timestamp === undefined || signature === undefined || secret === '') return false;
  const sentAt = Date.parse(timestamp);
  if (Number.isNaN(sentAt) || Math.abs(now - sentAt) > REPLAY_MS) return false;
  const expected = createHmac('sha256', secret).update(timestamp).update(rawBody).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
