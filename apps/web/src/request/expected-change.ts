type Key = readonly unknown[];

/** A pointer on its way elsewhere means nothing; milliseconds. */
const REST_MS = 60;

/** A change that may be about to come, as a pointer or the focus rests on what would make it. Only one is expected at a time. */
export class ExpectedChange {
  readonly #cancel: (key: Key) => void;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #asked: readonly Key[] = [];

  constructor(cancel: (key: Key) => void) {
    this.#cancel = cancel;
  }

  /** `ask` asks for what the change would leave, and returns the keys of what it asked. */
  expect(ask: () => readonly Key[]): void {
    this.giveUp();
    this.#resting = setTimeout(() => (this.#asked = ask()), REST_MS);
  }

  /** It came: what was asked for is wanted now, and under filters that the page no longer has nothing more is asked. */
  came(): void {
    clearTimeout(this.#resting);
    this.#asked = [];
  }

  giveUp(): void {
    const asked = this.#asked;
    this.came();
    for (const key of asked) this.#cancel(key);
  }
}
