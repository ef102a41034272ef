/** What is derived from the columns, made once per key and kept until the columns change, as long as there is room. */
import type { Held } from './budget.ts';
import { use } from './budget.ts';
import type { Columns } from './columns.ts';

interface Kept<V> {
  readonly version: number;
  readonly byKey: Map<string, { readonly value: V; readonly held: Held }>;
}

export class KeptUntilChange<V> {
  readonly #kept = new WeakMap<Columns, Kept<V>>();

  of(columns: Columns, key: string, make: () => V): V {
    const { byKey } = this.#of(columns);
    const known = byKey.get(key);
    if (known !== undefined) {
      use(known.held);
      return known.value;
    }
    const value = make();
    byKey.set(key, { value, held: columns.budget.hold(bytesOf(value), () => byKey.delete(key)) });
    return value;
  }

  #of(columns: Columns): Kept<V> {
    const known = this.#kept.get(columns);
    if (known?.version === columns.version) return known;
    for (const { held } of known?.byKey.values() ?? []) columns.budget.release(held);
    const kept: Kept<V> = { version: columns.version, byKey: new Map() };
    this.#kept.set(columns, kept);
    return kept;
  }
}

/** Of arrays; other things are taken for small. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>(
    (sum, part: unknown) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0),
    0,
  );
}
