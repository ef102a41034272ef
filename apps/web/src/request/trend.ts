import { queryOptions } from '@tanstack/react-query';
import {
  NewestVerdictsDocument,
  type NewestVerdictsQuery,
  type QuestionInput,
  TrendDocument,
  type TrendQuery,
} from '../generated/graphql.ts';
import { request } from './request.ts';
import { previousIfAlike } from './previous-answer.ts';

export type Trend = TrendQuery['trend'];
export type Verdicts = NewestVerdictsQuery['trend'];
export type Verdict = Verdicts['metrics'][number]['overall']['newest'];

/** The control chart of each metric. */
export const trendOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['trend', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(TrendDocument, { workspace, question: asked }, signal)).trend;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });

/** What the charts say of many metrics at once, without the charts. */
export const verdictsOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['verdicts', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(NewestVerdictsDocument, { workspace, question: asked }, signal)).trend;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
