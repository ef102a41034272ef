/**
 * Who asks the database for the same while the answer to it is under way shares the next answer with everybody else who
 * waits: fifty requests at once are one statement or two, and nobody gets what was looked up before they asked.
 */
export class AskedTogether<Key, Value> {
  readonly #underWay = new Map<Key, Promise<Value>>();
  readonly #next = new Map<Key, Promise<Value>>();

  /** `find` must be the same for everybody who asks for the same key. */
  of(key: Key, find: () => Promise<Value>): Promise<Value> {
    const underWay = this.#underWay.get(key);
    if (underWay === undefined) return this.#begin(key, find);
    const waiting = this.#next.get(key);
    if (waiting !== undefined) return waiting;
    const begin = () => {
      this.#next.delete(key);
      return this.#begin(key, find);
    };
    const next = underWay.then(begin, begin);
    this.#next.set(key, next);
    return next;
  }

  #begin(key: Key, find: () => Promise<Value>): Promise<Value> {
    const begun = find().finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, begun);
    return begun;
  }
}
