import { infiniteQueryOptions } from '@tanstack/react-query';
import type { CellAddress } from '../../address/cell-address.ts';
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
