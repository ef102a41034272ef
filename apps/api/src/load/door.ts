/** Where rows of a source become events of the log, in batches: for files, for what is posted and for what is fetched. */
import { admit, type LoggedEvent, type Rejection } from '@twicetold/cases';
import { oncePerText, readMessage } from '@twicetold/cases/text';
import type { AdmittedEvent, Appended, Workspace, WorkspaceSecrets } from '@twicetold/store';
import { appended as happened } from '../operations/happenings.ts';

export interface DoorOptions {
  readonly workspace: Pick<Workspace, 'keepTexts'>;
  /** Name of the source: the ids of its events are unique within it. */
  readonly source: string;
  readonly secrets: WorkspaceSecrets;
  /** Milliseconds; later events are left out. */
  readonly until: number | null;
  /** Told of every event that passed, before it is written. */
  readonly onEvent: (event: LoggedEvent, customerStated: boolean) => void;
  /** Writes one batch, in one transaction. */
  readonly append: (batch: readonly AdmittedEvent[]) => Promise<Appended>;
}

const BATCH = 5_000;

export class Door {
  /** Events after `until`. */
  leftOut = 0;
  events = 0;
  cases = 0;
  duplicates = 0;
  /** Events of customers who were erased. */
  erased = 0;
  #batch: AdmittedEvent[] = [];
  #appending: Promise<void> = Promise.resolve();
  readonly #options: DoorOptions;
  readonly #readText = oncePerText(readMessage);

  constructor(options: DoorOptions) {
    this.#options = options;
  }

  /** Takes one event in the canonical format; what is wrong with it, or null where it passed. */
  take(raw: unknown): Rejection | null {
    const { workspace, source, secrets, until, onEvent } = this.#options;
    const admission = admit(raw, {
      source,
      keepTexts: workspace.keepTexts,
      readText: this.#readText,
      fingerprint: secrets.fingerprint,
      customerKey: secrets.customerKey,
    });
    if (!admission.ok) return admission;
    if (until !== null && admission.event.at > until) this.leftOut += 1;
    else {
      onEvent(admission.event, admission.customerStated);
      this.#batch.push(admission);
    }
    return null;
  }

  /** Whether to wait for `room` before taking more. */
  get isFull(): boolean {
    return this.#batch.length >= BATCH;
  }

  /** Resolves when there is room for more: the next batch is read while this one is being written. */
  async room(): Promise<void> {
    if (this.isFull) await this.#flush();
  }

  /** Resolves when everything that was taken is in the log. */
  async settle(): Promise<void> {
    await this.#flush();
    await this.#appending;
  }

  async #flush(): Promise<void> {
    await this.#appending;
    const batch = this.#batch;
    this.#batch = [];
    this.#appending = this.#append(batch);
    this.#appending.catch(() => undefined);
  }

  async #append(batch: readonly AdmittedEvent[]): Promise<void> {
    const appended = await this.#options.append(batch);
    happened.tell(appended);
    this.events += appended.accepted;
    this.cases += appended.newCases;
    this.duplicates += appended.duplicates;
    this.erased += appended.erased;
  }
}
