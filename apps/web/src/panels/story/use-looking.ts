import { type RefObject, useCallback, useMemo, useState } from 'react';
import type { Entry } from './entries.ts';
import type { Arc } from './figures.ts';

/** What the reader looks at: a fact brings its other tellings with it. */
export interface Looking {
  /** Tags of facts that stand out. */
  readonly active: ReadonlySet<string>;
  /** The row that the Tab key finds. */
  readonly row: string | null;
  readonly look: (tags: readonly string[]) => void;
  readonly arrive: (row: string, tags: readonly string[]) => void;
  readonly goTo: (row: string | null) => void;
  /** The row that told first what this tag tells again. */
  readonly firstOf: (tag: string) => { readonly key: string; readonly at: string } | null;
}

export function useLooking(
  list: RefObject<HTMLElement | null>,
  rows: readonly Entry[],
  arcs: readonly Arc[],
): Looking {
  const [looked, setLooked] = useState<readonly string[]>([]);
  const [row, setRow] = useState<string | null>(null);
  const active = useMemo(() => {
    const joined = arcs.filter(({ first, again }) => looked.includes(first) || looked.includes(again));
    return new Set([
      ...joined.flatMap(({ first, again }) => (looked.includes(again) ? [first, again] : [again])),
      ...looked,
    ]);
  }, [arcs, looked]);
  const firstRow = useMemo(
    () => new Map(arcs.map(({ again, from }) => [again, rows[from] ?? null])),
    [arcs, rows],
  );
  const look = useCallback((tags: readonly string[]) => setLooked(tags), []);
  const arrive = useCallback((key: string, tags: readonly string[]) => {
    setRow(key);
    setLooked(tags);
  }, []);
  const goTo = useCallback(
    (key: string | null) => {
      const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
        (each) => each.dataset['row'] === key,
      );
      row?.focus();
      row?.scrollIntoView({ block: 'center' });
    },
    [list],
  );
  const firstOf = useCallback((tag: string) => firstRow.get(tag) ?? null, [firstRow]);
  return { active, row, look, arrive, goTo, firstOf };
}
