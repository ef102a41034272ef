import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type FilterInput, PromisesDueDocument, type PromisesDueQuery } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type PromisesDue = PromisesDueQuery['promisesDue'];
export type PromiseDue = PromisesDue['overdue']['promises'][number];
export type PromisesList = 'dueSoon' | 'overdue';

/** Due soon: in so many hours. Two days, so that on a Monday morning Tuesday is there already. */
export const SOON_HOURS = 48;
const FIRST = 50;

/** As of the horizon, whatever the period: what is due does not depend on which months are looked at. */
export const promisesDueOptions = (workspace: string, filters: readonly FilterInput[]) =>
  queryOptions({
    queryKey: ['promises-due', workspace, { filters }] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      const variables = { workspace, withinHours: SOON_HOURS, filters: asked.filters, first: FIRST };
      return (await request(PromisesDueDocument, variables, signal)).promisesDue;
    },
    placeholderData: keepPreviousData,
  });
