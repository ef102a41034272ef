/**
 * The worker that sends pages by mail, until it is told to stop. A due time is taken by one process only, and a mail is
 * marked as sent when the mail server has taken it; who dies in between leaves it to be sent again under the same id, by
 * which mail programs show it once.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { latestDue, nextDue } from '@twicetold/metrics';
import type { DueSchedule, LeasedSending } from '@twicetold/store';
import { backOffMs } from '../connect/patience.ts';
import type { Mailer } from '../mail/mailer.ts';
import { MailTrouble, mailTroubleOf } from '../mail/mail-trouble.ts';
import { delivered } from '../operations/happenings.ts';
import type { Stores } from '../stores.ts';
import type { LoyaltyMailService, WrittenMail } from './loyalty-mail.service.ts';
import type { Say } from '../log/say.ts';

export interface MailRoundsOptions {
  readonly stores: Stores;
  readonly mails: LoyaltyMailService;
  readonly mailer: Mailer;
  readonly say: Say;
  /** Milliseconds since 1970; another clock, for tests. */
  readonly now?: () => number;
  readonly pauses?: MailPauses;
}

export interface MailPauses {
  /** Between looks for what is due. */
  readonly lookEveryMs: number;
  /** Between attempts: the first, doubling up to the longest. */
  readonly attempts: { readonly firstMs: number; readonly longestMs: number };
}

const PAUSES: MailPauses = {
  lookEveryMs: 5_000,
  attempts: { firstMs: 60_000, longestMs: 6 * 3_600_000 },
};
const AFTER_TROUBLE_MS = 10_000;
/** With doubling pauses the last attempt comes about a day after the first. */
const MOST_ATTEMPTS = 12;
/** Later than that a mail says that it is late. */
const LATE_AFTER_MS = 3_600_000;
const FORGET_EVERY_MS = 24 * 3_600_000;
const KEPT_DAYS = 400;

export class MailRounds {
  readonly #options: MailRoundsOptions;
  readonly #pauses: MailPauses;
  readonly #stop = new AbortController();
  readonly #work: Promise<void>;
  #forgottenAt = 0;

  constructor(options: MailRoundsOptions) {
    this.#options = options;
    this.#pauses = options.pauses ?? PAUSES;
    this.#work = this.#run();
  }

  /** Resolves when the mail in hand is gone. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#work;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      let rest = this.#pauses.lookEveryMs;
      try {
        await this.#takeDue();
        while (!signal.aborted && (await this.#sendNext()));
        await this.#forget();
      } catch (error) {
        if (signal.aborted) break;
        this.#options.say('Looking for mails to send failed and is tried again', { error });
        rest = Math.max(rest, AFTER_TROUBLE_MS);
      }
      await pause(rest, undefined, { signal }).catch(() => undefined);
    }
  }

  get #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  /** Of due times that passed while nobody was there the last one is made up for. */
  async #takeDue(): Promise<void> {
    const { stores } = this.#options;
    const now = this.#now;
    for (const schedule of await stores.mailSchedules.due(new Date(now))) await this.#take(schedule, now);
  }

  async #take(schedule: DueSchedule, now: number): Promise<void> {
    const { stores, mails } = this.#options;
    const workspace = await stores.workspaces.find(schedule.workspace);
    if (workspace === null) return;
    const { rhythm, period } = schedule;
    const dueAt = latestDue(rhythm, workspace.zone, now);
    await stores.mailSchedules.takeDue(schedule, {
      dueAt: new Date(dueAt),
      then: new Date(nextDue(rhythm, workspace.zone, now)),
      period: mails.daysOf(workspace, period, dueAt),
    });
  }

  /** false: there is nothing to send. */
  async #sendNext(): Promise<boolean> {
    const { stores, mails, mailer } = this.#options;
    const sendings = await stores.mailSchedules.lease();
    const [first] = sendings;
    if (first === undefined) return false;
    let written: WrittenMail | MailTrouble;
    try {
      if (!mailer.configured) throw new MailTrouble('not_configured');
      written = await mails.write(this.#contentOf(first));
    } catch (error) {
      written = this.#troubleOf(error);
    }
    for (const sending of sendings) {
      if (this.#stop.signal.aborted) {
        await stores.mailSchedules.failed(sending.id, sending.trouble ?? 'our_failure', 0);
        continue;
      }
      await this.#send(sending, written);
    }
    return true;
  }

  #contentOf({ byHand, dueAt, from, to, ...sending }: LeasedSending) {
    const late = !byHand && this.#now - dueAt.getTime() > LATE_AFTER_MS;
    return { ...sending, days: { from, to }, dueAt: late ? dueAt : null };
  }

  async #send(sending: LeasedSending, written: WrittenMail | MailTrouble): Promise<void> {
    const { stores, mailer } = this.#options;
    try {
      if (written instanceof MailTrouble) throw written;
      await mailer.send({ ...written, to: [sending.recipient], id: sending.id });
    } catch (error) {
      const trouble = this.#troubleOf(error);
      const again = trouble.again && sending.attempts < MOST_ATTEMPTS;
      const waitMs = again ? backOffMs(sending.attempts, Math.random(), this.#pauses.attempts) : null;
      delivered.tell({ way: 'mail', outcome: 'failed' });
      return await stores.mailSchedules.failed(sending.id, trouble.code, waitMs);
    }
    delivered.tell({ way: 'mail', outcome: 'sent' });
    await stores.mailSchedules.sent(sending.id);
  }

  #troubleOf(error: unknown): MailTrouble {
    const trouble = mailTroubleOf(error);
    if (trouble.code === 'our_failure' && error !== trouble)
      this.#options.say('A mail could not be written', { error });
    return trouble;
  }

  async #forget(): Promise<void> {
    if (this.#now - this.#forgottenAt < FORGET_EVERY_MS) return;
    this.#forgottenAt = this.#now;
    await this.#options.stores.mailSchedules.forget(KEPT_DAYS);
  }
}
