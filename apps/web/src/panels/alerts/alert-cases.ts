import { queryOptions } from '@tanstack/react-query';
import { AlertCasesDocument, type AlertCasesQuery } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { worklistKey } from '../worklist/worklist.ts';

export type CaseBehind = AlertCasesQuery['alertCases']['cases'][number];

/** One of the lists in which a change of an item shows at once; by state nothing is counted here. */
export const alertCasesOptions = (workspace: string, alert: number) =>
  queryOptions({
    queryKey: [...worklistKey(workspace), 'alert', alert],
    queryFn: async ({ signal }) => {
      const { alertCases } = await request(AlertCasesDocument, { workspace, alert }, signal);
      return { ...alertCases, counts: [] };
    },
  });
