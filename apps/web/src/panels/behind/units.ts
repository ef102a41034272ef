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
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Unit = BehindQuery['behind']['edges'][number]['node'];

const pageSize = 50;

export const cellInput = ({ metric, by, key, bucket }: CellAddress): CellInput => ({
  metric,
  key: by === undefined ? null : [key ?? null],
  bucket: bucket ?? null,
});

/** What it was cut by first is its group; what else it was cut by are filters, of which there may be any number. */
export function questionBehind(view: View, horizon: Horizon, { metric, by, also = [] }: CellAddress) {
  const question = questionOf(view, horizon, { metrics: [metric], ...(by === undefined ? {} : { by }) });
  if (question === null) return null;
  const filters = also.map(({ by: dimension, key }) => ({ dimension, in: [key] }));
  return { ...question, filters: [...(question.filters ?? []), ...filters] };
}

/** The units behind one number, page after page. */
export const unitsOptions = (workspace: string, question: QuestionInput | null, cell: CellInput) =>
  infiniteQueryOptions({
    queryKey: ['behind', workspace, question, cell],
    queryFn: async ({ signal, pageParam }) => {
      if (question === null) throw new Error('asked before the first load');
      const variables = { workspace, question, cell, first: pageSize, after: pageParam };
      return (await request(BehindDocument, variables, signal)).behind;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    enabled: question !== null,
  });
