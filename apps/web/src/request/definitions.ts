import { queryOptions } from '@tanstack/react-query';
import { DefinitionsDocument, type DefinitionsQuery } from '../generated/graphql.ts';
import { request } from './request.ts';

/** An entry of the catalogue; its sentence is that of a question without parameters. */
export type CatalogueEntry = DefinitionsQuery['metrics'][number];

export const definitionsOptions = queryOptions({
  queryKey: ['definitions'],
  queryFn: async ({ signal }) => (await request(DefinitionsDocument, {}, signal)).metrics,
  staleTime: Infinity,
});
