/**
 * Filters change: what is on screen is asked under the new ones before the page has been drawn for them. To draw a page takes
 * longer than to answer it, and its questions are known before: those that it shows, with other filters.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { FilterInput } from '../generated/graphql.ts';

interface Filtered {
  readonly filters?: readonly FilterInput[] | null;
}

export interface Refiltered {
  readonly workspace: string;
  /** Those that the page is drawn for. */
  readonly before: readonly FilterInput[];
  readonly after: readonly FilterInput[];
  /** Only queries of these kinds; by default all. */
  readonly only?: ReadonlySet<unknown>;
}

/** Asks what is not known yet, and returns the keys of it. Queries must read their question from their key: [what, workspace, question, …]. */
export function askAhead(client: QueryClient, refiltered: Refiltered): (readonly unknown[])[] {
  const asked: (readonly unknown[])[] = [];
  for (const { queryKey, options } of client.getQueryCache().findAll({ type: 'active' })) {
    const next = keyUnder(queryKey, refiltered);
    if (next === null) continue;
    const known = client.getQueryState(next);
    if (known?.data !== undefined || known?.fetchStatus === 'fetching') continue;
    const { queryHash: _, ...others } = options;
    // Where there is no answer the page asks itself, and says so.
    client.query({ ...others, queryKey: next }).catch(() => undefined);
    asked.push(next);
  }
  return asked;
}

/** null where the filters are no part of what is asked. */
export function keyUnder(
  [what, askedOf, question, ...others]: readonly unknown[],
  { workspace, before, after, only }: Refiltered,
): readonly unknown[] | null {
  if (askedOf !== workspace || !isFiltered(question) || only?.has(what) === false) return null;
  const { filters } = question;
  // What was clicked on to get here may stand behind the filters of the page.
  const [ofPage, behind] = [filters.slice(0, before.length), filters.slice(before.length)];
  if (JSON.stringify(ofPage) !== JSON.stringify(before)) return null;
  return [what, workspace, { ...question, filters: [...after, ...behind] }, ...others];
}

const isFiltered = (
  question: unknown,
): question is Required<Filtered> & { filters: readonly FilterInput[] } =>
  typeof question === 'object' && Array.isArray((question as Filtered | null)?.filters);
