/** Sends what alerts have put into the outbox: each at least once, again after a pause that grows where it failed, and at last no more. */
import { setTimeout as pause } from 'node:timers/promises';
import type { AlertDelivery, LeasedDelivery } from '@twicetold/store';
import { backOffMs } from '../connect/patience.ts';
import { guardedAgent, type ReachRules } from '../connect/reachable.ts';
import type { SecretBox } from '../connect/secret-box.ts';
import { Trouble } from '../connect/trouble.ts';
import { MailTrouble } from '../mail/mail-trouble.ts';
import type { Mailer } from '../mail/mailer.ts';
import { delivered } from '../operations/happenings.ts';
import type { Stores } from '../stores.ts';
import { alertAddress } from './alert-address.ts';
import { alertMail } from './alert-mail.ts';
import { postWebhook, webhookBody, type WebhookTarget } from './webhook.ts';
import type { Say } from '../log/say.ts';

export interface DeliveryPauses {
  readonly firstMs: number;
  readonly longestMs: number;
  /** How often something is tried. */
  readonly attempts: number;
  readonly lookEveryMs: number;
}

/** Half a minute to an hour, eight times: some three hours until it is given up. */
export const DELIVERY_PAUSES: DeliveryPauses = {
  firstMs: 30_000,
  longestMs: 3_600_000,
  attempts: 8,
  lookEveryMs: 5_000,
};

export interface DeliveringOptions {
  readonly stores: Stores;
  readonly mailer: Pick<Mailer, 'configured' | 'send' | 'publicUrl'>;
  readonly box: SecretBox;
  readonly reach: ReachRules;
  readonly pauses: DeliveryPauses;
  /** Sends what is due; false: others do, and here only what is sent by hand. */
  readonly runs: boolean;
  readonly say: Say;
}

export class Delivering {
  readonly #options: DeliveringOptions;
  readonly #agent: ReturnType<typeof guardedAgent>;
  readonly #stop = new AbortController();
  readonly #work: Promise<void>;
  #wake = new AbortController();

  constructor(options: DeliveringOptions) {
    this.#options = options;
    this.#agent = guardedAgent(options.reach);
    this.#work = options.runs ? this.#run() : Promise.resolve();
  }

  /** Something may be due. */
  wake(): void {
    this.#wake.abort();
  }

  /** Tries one now, and says what came of it; null where it is not there, or somebody else has it. */
  async deliver(id: string): Promise<AlertDelivery | null> {
    const leased = await this.#options.stores.alertDeliveries.lease(id);
    if (leased !== null) await this.#send(leased, 1);
    return this.#options.stores.alertDeliveries.find(id);
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#wake.abort();
    await this.#work;
    await this.#agent.destroy();
  }

  async #run(): Promise<void> {
    const { stores, pauses, say } = this.#options;
    while (!this.#stop.signal.aborted) {
      this.#wake = new AbortController();
      try {
        const leased = await stores.alertDeliveries.lease();
        if (leased !== null) {
          await this.#send(leased, pauses.attempts);
          continue;
        }
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        say('Alerts could not be sent and are tried again', { error });
      }
      if (this.#stop.signal.aborted) return;
      await pause(pauses.lookEveryMs, undefined, { signal: this.#wake.signal }).catch(() => undefined);
    }
  }

  async #send(leased: LeasedDelivery, attempts: number): Promise<void> {
    const { stores, pauses } = this.#options;
    const { id } = leased;
    try {
      await stores.alertDeliveries.sent(id, await this.#tried(leased));
      delivered.tell({ way: wayOf(leased), outcome: 'sent' });
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      const trouble = troubleOf(error);
      const again = trouble.again && leased.attempts < attempts;
      const nextAttemptMs = again ? backOffMs(leased.attempts, Math.random(), pauses) : null;
      delivered.tell({ way: wayOf(leased), outcome: 'failed' });
      await stores.alertDeliveries.failed(id, trouble.code, { ...trouble, nextAttemptMs });
    }
  }

  /** The status of what answered, where something does. Throws Trouble, MailTrouble or NoWay. */
  async #tried(leased: LeasedDelivery): Promise<number | null> {
    const { mailer, reach, box } = this.#options;
    const link = this.#linkOf(leased);
    if (leased.recipientId === null) throw new NoWay('recipient_removed');
    if (leased.kind === 'webhook') {
      const target = box.open(
        leased.recipientId,
        leased.secrets ?? Buffer.alloc(0),
      ) as unknown as WebhookTarget;
      const posted = {
        delivery: leased,
        target,
        body: webhookBody(leased, link),
        now: Date.now(),
        stop: this.#stop.signal,
      };
      return postWebhook(posted, this.#agent, reach);
    }
    if (leased.email === null) throw new NoWay('no_address');
    if (!mailer.configured) throw new NoWay('not_configured');
    await mailer.send(alertMail(leased, leased.email, link));
    return null;
  }

  #linkOf({ workspace, finding, zone }: LeasedDelivery): string | null {
    const { publicUrl } = this.#options.mailer;
    if (publicUrl === null) return null;
    const page = finding === null ? 'alerts' : alertAddress(finding, zone);
    return `${publicUrl}/${encodeURIComponent(workspace)}/${page}`;
  }
}

const wayOf = ({ kind }: LeasedDelivery) => (kind === 'webhook' ? 'webhook' : 'mail');

/** Nothing was tried: no_address | not_configured | recipient_removed */
class NoWay extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function troubleOf(error: unknown): {
  readonly code: string;
  readonly again: boolean;
  readonly never: boolean;
  readonly status: number | null;
} {
  if (error instanceof NoWay) return { code: error.code, again: false, never: true, status: null };
  if (error instanceof MailTrouble)
    return { code: error.code, again: error.again, never: error.code === 'not_configured', status: null };
  if (error instanceof Trouble)
    return { code: error.code, again: error.again, never: false, status: error.details.status ?? null };
  return { code: 'our_failure', again: true, never: false, status: null };
}
