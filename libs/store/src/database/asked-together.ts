import { currentScope } from '../wall/scope.ts';

/**
 * Who asks the database for the same while the answer to it is under way shares the next answer with everybody else who
 * waits: fifty requests at once are one statement or two, and nobody gets what was looked up before they asked. Shared is
 * what is asked in the same scope: nobody gets what somebody with other eyes has found.
 */
export class AskedTogether<Key extends string | number, Value> {
  readonly #underWay = new Map<string, Promise<Value>>();
  readonly #next = new Map<string, Promise<Value>>();

  /** `find` must be the same for everybody who asks for the same key. */
  of(asked: Key, find: () => Promise<Value>): Promise<Value> {
    const key = `${currentScope() ?? 'all'} ${asked}`;
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

  #begin(key: string, find: () => Promise<Value>): Promise<Value> {
    const begun = find().finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, begun);
    return begun;
  }
}
