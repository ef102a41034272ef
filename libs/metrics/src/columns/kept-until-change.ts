/** What is derived from the columns, made once per key and kept until the columns change. */
import type { Columns } from './columns.ts';

export class KeptUntilChange<V> {
  readonly #kept = new WeakMap<Columns, { readonly version: number; readonly byKey: Map<string, V> }>();

  of(columns: Columns, key: string, make: () => V): V {
    let known = this.#kept.get(columns);
    if (known?.version !== columns.version) {
      known = { version: columns.version, byKey: new Map() };
      this.#kept.set(columns, known);
    }
    let value = known.byKey.get(key);
    if (value === undefined) known.byKey.set(key, (value = make()));
    return value;
  }
}
