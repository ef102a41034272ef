import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { filtersOf } from '../address/question-of.ts';
import { useView } from '../address/use-view.ts';
import type { Filters } from '../address/view.ts';
import { askAhead } from '../request/ask-ahead.ts';
import { ExpectedChange } from '../request/expected-change.ts';
import { useWorkspace } from './use-workspace.ts';

/** The numbers that a page opens with: what is only looked at with a pointer costs the server no more than these. */
const FIRST_NUMBERS: ReadonlySet<unknown> = new Set(['ask', 'behind', 'handoff-edges']);

/** The filters of the page. What they leave is asked for as they change, and its numbers when a change is about to come. */
export function useFilters() {
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const { view, change } = useView();
  const [expected] = useState(
    () => new ExpectedChange((queryKey) => void client.cancelQueries({ queryKey, exact: true })),
  );
  useEffect(() => () => expected.giveUp(), [expected]);
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
      expected.came();
      ahead(filters);
      change({ filters });
    },
    /** A pointer or the focus rests on what would change them. */
    expect: (filters: Filters) => expected.expect(() => ahead(filters, FIRST_NUMBERS)),
    unexpect: () => expected.giveUp(),
  };
}
