import { infiniteQueryOptions } from '@tanstack/react-query';
import type { CellAddress } from '../../address/cell-address.ts';
import { questionOf } from '../../address/question-of.ts';
import type { Horizon } from '../../address/resolve-period.ts';
import type { View } from '../../address/view.ts';
import {
  BehindDocument,
  type BehindQuery,
  type CellInput,
  type QuestionInput,
  type UnitOrderInput,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { inTime } from './units-order.ts';

export type Unit = BehindQuery['behind']['edges'][number]['node'];

const pageSize = 50;

export const cellInput = ({ metric, by, key, bucket, walked }: CellAddress): CellInput => ({
  metric,
  key: by === undefined ? null : [key ?? null],
  bucket: bucket ?? null,
  step: walked?.step ?? null,
  fate: walked?.fate ?? null,
});

/** What it was cut by first is its group; what else it was cut by are filters, of which there may be any number. */
export function questionBehind(view: View, horizon: Horizon, { metric, by, also = [] }: CellAddress) {
  const question = questionOf(view, horizon, { metrics: [metric], ...(by === undefined ? {} : { by }) });
  if (question === null) return null;
  const filters = also.map(({ by: dimension, key }) => ({ dimension, in: [key] }));
  return { ...question, filters: [...(question.filters ?? []), ...filters] };
}

/** The units behind one number, page after page. */
export const unitsOptions = (
  workspace: string,
  question: QuestionInput | null,
  cell: CellInput,
  order: UnitOrderInput = inTime,
) =>
  infiniteQueryOptions({
    queryKey: ['behind', workspace, question, cell, order] as const,
    queryFn: async ({ signal, pageParam, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      const variables = { workspace, question: asked, cell, order, first: pageSize, after: pageParam };
      return (await request(BehindDocument, variables, signal)).behind;
    },
    // The list in another order: the rows that are there stay until it comes.
    placeholderData: (before, query) =>
      JSON.stringify(query?.queryKey.slice(0, 4)) === JSON.stringify(['behind', workspace, question, cell])
        ? before
        : undefined,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    enabled: question !== null,
  });
