/**
 * What metrics are counted from, told where it happens. Whoever tells knows nothing of metrics, and pays nothing where nobody
 * listens.
 */
import diagnostics, { type Channel } from 'node:diagnostics_channel';

class Happening<Message> {
  readonly #name: string;
  readonly #channel: Channel;

  constructor(name: string) {
    this.#name = `twicetold:${name}`;
    this.#channel = diagnostics.channel(this.#name);
  }

  tell(message: Message): void {
    if (this.#channel.hasSubscribers) this.#channel.publish(message);
  }

  /** Until the function that it returns is called. */
  listen(listener: (message: Message) => void): () => void {
    const heard = (message: unknown) => listener(message as Message);
    diagnostics.subscribe(this.#name, heard);
    return () => {
      diagnostics.unsubscribe(this.#name, heard);
    };
  }
}

/** One batch is in the log. */
export const appended = new Happening<{
  readonly accepted: number;
  readonly duplicates: number;
  readonly erased: number;
}>('appended');

/** One row was turned away; `reason` as the person who has to mend the source reads it. */
export const rejected = new Happening<{ readonly reason: string }>('rejected');

/** One batch of customers is computed. */
export const folded = new Happening<{
  readonly customers: number;
  readonly failures: number;
  readonly seconds: number;
}>('folded');

/** One attempt to send something. */
export const delivered = new Happening<{
  readonly way: 'webhook' | 'mail';
  readonly outcome: 'sent' | 'failed';
}>('delivered');

/** One operation of GraphQL; `field` is its only field, or `several`. */
export const operated = new Happening<{
  readonly kind: string;
  readonly field: string;
  readonly outcome: 'answered' | 'failed';
  readonly seconds: number;
}>('operated');

/** The turn of one question to the answer engine is over; `given up`: nobody waited for it any more, or not long enough. */
export const tookTurn = new Happening<{ readonly outcome: 'answered' | 'failed' | 'given up' }>('tookTurn');
