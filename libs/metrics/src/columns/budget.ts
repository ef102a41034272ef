/**
 * What may be made again when it is needed, as long as there is room for it: what has not been used for longest goes first. What was made last
 * always stays, however large it is.
 */
export interface Held {
  bytes: number;
  /** By the clock of `use`. */
  lastUsed: number;
  readonly drop: () => void;
}

let clock = 0;

export function use(held: Held): void {
  held.lastUsed = ++clock;
}

export class Budget {
  /** Bytes of all that is held. */
  used = 0;
  /** Things that were made, those that are gone included. */
  made = 0;
  readonly #room: () => number;
  readonly #held = new Set<Held>();

  /** `room`: bytes, asked each time something is made. */
  constructor(room: () => number) {
    this.#room = room;
  }

  /** Bytes that all that is held may have together. */
  get room(): number {
    return this.#room();
  }

  /** `drop` is called once, when something else needs the room. */
  hold(bytes: number, drop: () => void): Held {
    const held: Held = { bytes, lastUsed: 0, drop };
    use(held);
    this.#held.add(held);
    this.used += bytes;
    this.made++;
    this.#makeRoom(held);
    return held;
  }

  resize(held: Held, bytes: number): void {
    this.used += bytes - held.bytes;
    held.bytes = bytes;
  }

  /** The owner has dropped it. */
  release(held: Held): void {
    if (this.#held.delete(held)) this.used -= held.bytes;
  }

  #makeRoom(newest: Held): void {
    const { room } = this;
    while (this.used > room && this.#held.size > 1) {
      let oldest: Held | null = null;
      for (const held of this.#held)
        if (held !== newest && (oldest === null || held.lastUsed < oldest.lastUsed)) oldest = held;
      if (oldest === null) return;
      this.release(oldest);
      oldest.drop();
    }
  }
}
