import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { filtersOf } from '../address/question-of.ts';
import { useView } from '../address/use-view.ts';
import type { Filters } from '../address/view.ts';
import { askAhead } from '../request/ask-ahead.ts';
import { useWorkspace } from './use-workspace.ts';

/** The numbers that a page opens with: what is only looked at with a pointer costs the server no more than these. */
const FIRST_NUMBERS: ReadonlySet<unknown> = new Set(['ask', 'behind', 'handoff-edges']);
/** A pointer on its way elsewhere means nothing; milliseconds. */
const REST_MS = 60;

/** The filters of the page. What they leave is asked for as they change, and its numbers when a change is about to come. */
export function useFilters() {
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const { view, change } = useView();
  const expected = useRef<() => void>(undefined);
  const unexpect = useCallback(() => {
    expected.current?.();
    expected.current = undefined;
  }, []);
  useEffect(() => unexpect, [unexpect]);
  const ahead = (filters: Filters, only?: ReadonlySet<unknown>) =>
    askAhead(client, {
      workspace,
      before: filtersOf(view),
      after: filtersOf({ ...view, filters }),
      ...(only === undefined ? {} : { only }),
    });
  return {
    filters: view.filters,
    keep: (filters: Filters) => {
      // What was asked for stays: it is wanted now.
      expected.current = undefined;
      ahead(filters);
      change({ filters });
    },
    /** A pointer or the focus rests on what would change them; only one change is expected at a time. */
    expect: (filters: Filters) => {
      unexpect();
      let asked: (readonly unknown[])[] = [];
      const resting = setTimeout(() => (asked = ahead(filters, FIRST_NUMBERS)), REST_MS);
      expected.current = () => {
        clearTimeout(resting);
        for (const queryKey of asked) void client.cancelQueries({ queryKey, exact: true });
      };
    },
    unexpect,
  };
}
