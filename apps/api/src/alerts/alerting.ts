/** Alerts: rules are evaluated as numbers change, and what they find is sent. */
import { SecretBox } from '../connect/secret-box.ts';
import { secretsKey } from '../connect/secrets-key.ts';
import type { ReachRules } from '../connect/reachable.ts';
import type { LiveWorkspaces } from '../live/live-workspaces.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Stores } from '../stores.ts';
import { Delivering, DELIVERY_PAUSES, type DeliveryPauses } from './delivering.ts';
import { Evaluating, EVALUATING } from './evaluating.ts';
import type { WebhookTarget } from './webhook.ts';
import type { Say } from '../log/say.ts';

export interface AlertingOptions {
  readonly dataFolder: string;
  /** Base64, in place of the key in the data folder. */
  readonly key: string | null;
  readonly reach: ReachRules;
  readonly mailer: Pick<Mailer, 'configured' | 'missing' | 'send' | 'publicUrl'>;
  readonly pauses?: Partial<DeliveryPauses>;
  /** Rules are evaluated and alerts are sent here, and not only by other processes. */
  readonly runs: boolean;
  readonly say: Say;
}

export class Alerting {
  readonly evaluating: Evaluating;
  readonly delivering: Delivering;
  readonly reach: ReachRules;
  readonly #box: SecretBox;
  readonly #mailer: AlertingOptions['mailer'];

  private constructor(stores: Stores, live: LiveWorkspaces, box: SecretBox, options: AlertingOptions) {
    const { reach, mailer, pauses, runs, say } = options;
    this.reach = reach;
    this.#box = box;
    this.#mailer = mailer;
    this.delivering = new Delivering({
      stores,
      mailer,
      box,
      reach,
      pauses: { ...DELIVERY_PAUSES, ...pauses },
      runs,
      say,
    });
    this.evaluating = new Evaluating({
      stores,
      live,
      ...EVALUATING,
      now: Date.now,
      runs,
      onFired: () => this.delivering.wake(),
      say,
    });
  }

  static async open(stores: Stores, live: LiveWorkspaces, options: AlertingOptions): Promise<Alerting> {
    const box = new SecretBox(await secretsKey(options.key, options.dataFolder));
    return new Alerting(stores, live, box, options);
  }

  /** What is to be set before mail can leave, by the name of its variable. */
  get mailMissing(): readonly string[] {
    return this.#mailer.missing;
  }

  closeTarget(recipientId: string, target: WebhookTarget): Buffer {
    return this.#box.close(recipientId, { ...target });
  }

  async close(): Promise<void> {
    await this.evaluating.close();
    await this.delivering.close();
  }
}
