import { queryOptions } from '@tanstack/react-query';
import { DefinitionsDocument } from '../generated/graphql.ts';
import { request } from './request.ts';

export const definitionsOptions = queryOptions({
  queryKey: ['definitions'],
  queryFn: async ({ signal }) => (await request(DefinitionsDocument, {}, signal)).metrics,
  staleTime: Infinity,
});
