/** What was made last, as long as there is room for it: what has not been asked for longest goes first. */
export class LastUsed<V> {
  readonly #room: number;
  readonly #kept = new Map<string, { readonly value: V; readonly size: number }>();
  #used = 0;

  /** Of all values together, in whatever unit their sizes are told. */
  constructor(room: number) {
    this.#room = room;
  }

  /** What is larger than all the room is made each time. */
  of(key: string, make: () => V, sizeOf: (value: V) => number): V {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.value;
    }
    const value = make();
    const size = sizeOf(value);
    this.#kept.set(key, { value, size });
    this.#used += size;
    for (const [oldest, { size: freed }] of this.#kept) {
      if (this.#used <= this.#room) break;
      this.#kept.delete(oldest);
      this.#used -= freed;
    }
    return value;
  }
}
