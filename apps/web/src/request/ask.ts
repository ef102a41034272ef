import { queryOptions } from '@tanstack/react-query';
import {
  AskDocument,
  type AskQuery,
  type CellsFragment,
  type QuestionInput,
  type ValueFragment,
} from '../generated/graphql.ts';
import { request } from './request.ts';
import { previousIfAlike } from './previous-answer.ts';

export type Answer = AskQuery['ask'];
export type Definition = Answer['definitions'][number];
export type Bucket = Answer['buckets'][number];
export type Group = Answer['groups'][number];
export type GroupCells = CellsFragment;
export type Value = ValueFragment;

/** Panels that ask the same share one request; a changed question keeps the old answer on screen, marked stale. */
export const askOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['ask', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(AskDocument, { workspace, question: asked }, signal)).ask;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
