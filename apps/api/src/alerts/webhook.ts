/**
 * An alert to a program: POST of JSON, signed, to where connections may go, without following a redirect. What is answered is
 * not read. Aggregate numbers and links only: no customer, no case.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { alertInWords, createWording } from '@twicetold/metrics/words';
import { CATALOGUES } from '@twicetold/metrics/words/catalogues';
import { createIntl } from '@formatjs/intl';
import type { LeasedDelivery } from '@twicetold/store';
import { fetch, type Dispatcher } from 'undici';
import { urlProblem, type ReachRules } from '../connect/reachable.ts';
import { Trouble } from '../connect/trouble.ts';
import { saidAlert } from './said-alert.ts';

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

export const newSecret = (): string => `whsec_${randomBytes(24).toString('base64url')}`;

/** needed | not_an_address | address_not_allowed, or null. Paths and queries may be secrets, and are kept as such. */
export function webhookProblem(text: string, rules: ReachRules): string | null {
  if (text.trim() === '') return 'needed';
  if (!URL.canParse(text)) return 'not_an_address';
  const { origin, username, password, protocol } = new URL(text);
  if (!['http:', 'https:'].includes(protocol) || username !== '' || password !== '') return 'not_an_address';
  return urlProblem(origin, rules) === null ? null : 'address_not_allowed';
}

/** Hex of HMAC-SHA256 over moment and body, so that neither can be changed nor an old one sent again. */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;

export function webhookBody(delivery: LeasedDelivery, link: string | null): string {
  const {
    id,
    event,
    workspace,
    zone,
    ruleId,
    rule,
    alertId,
    alertState,
    finding,
    firedAt,
    resolvedAt,
    lastValue,
  } = delivery;
  const speech = createIntl({ locale: 'en', messages: { ...CATALOGUES.en } });
  return JSON.stringify({
    id,
    event: event === 'test' ? 'test' : `alert.${event}`,
    workspace,
    rule: { id: ruleId, name: rule },
    alert:
      finding === null
        ? null
        : {
            id: alertId,
            state: alertState,
            metric: finding.question.metrics[0],
            unit: finding.unit,
            slice: finding.question.by.map((dimension, i) => ({ dimension, name: finding.key[i] ?? null })),
            filters: finding.question.filters ?? [],
            grain: finding.question.grain,
            bucket: finding.bucket.label,
            value: finding.value,
            n: finding.n,
            condition: finding.condition,
            side: finding.side,
            controlRule: finding.rule,
            usual: finding.centre,
            limits: finding.centre === null ? null : { low: finding.lowLimit, high: finding.highLimit },
            lastValue,
            firedAt: firedAt?.toISOString() ?? null,
            resolvedAt: resolvedAt?.toISOString() ?? null,
          },
    sentence: finding === null ? null : alertInWords(saidAlert(finding), createWording(speech, zone)),
    link,
  });
}

export interface Posted {
  readonly delivery: Pick<LeasedDelivery, 'id' | 'event'>;
  readonly target: WebhookTarget;
  readonly body: string;
  /** Milliseconds. */
  readonly now: number;
  readonly stop: AbortSignal;
}

const ANSWER_WITHIN_MS = 10_000;

/** The status of an answer from 200 to 299. Throws Trouble. */
export async function postWebhook(
  { delivery, target, body, now, stop }: Posted,
  dispatcher: Dispatcher,
  rules: ReachRules,
): Promise<number> {
  const { url, secret } = target;
  if (webhookProblem(url, rules) !== null) throw new Trouble('address_not_allowed');
  const seconds = Math.floor(now / 1000);
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Twicetold',
      'twicetold-delivery': delivery.id,
      'twicetold-event': delivery.event === 'test' ? 'test' : `alert.${delivery.event}`,
      'twicetold-signature': signatureOf(secret, seconds, body),
    },
    body,
    redirect: 'manual',
    signal: AbortSignal.any([stop, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    dispatcher,
  }).catch((error: unknown) => Promise.reject(troubleIn(error)));
  await answer.body?.cancel();
  const { status } = answer;
  if (status >= 200 && status < 300) return status;
  const again = status >= 500 || status === 408 || status === 425 || status === 429;
  throw new Trouble(status === 429 ? 'rate_limited' : again ? 'source_failing' : 'refused', { status });
}

/** undici tells what went wrong below it as a cause. */
function troubleIn(error: unknown): Trouble {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++)
    if (cause instanceof Trouble) return cause;
  return new Trouble('unreachable');
}
