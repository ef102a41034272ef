import { queryOptions } from '@tanstack/react-query';
import { FunnelDocument, type FunnelQuery, type QuestionInput } from '../../generated/graphql.ts';
import { previousIfAlike } from '../../request/previous-answer.ts';
import { request } from '../../request/request.ts';

export type Funnel = FunnelQuery['funnel'];
export type FunnelGroup = Funnel['groups'][number];
export type StepReached = FunnelGroup['steps'][number];

export const walkedOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['funnel', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(FunnelDocument, { workspace, question: asked }, signal)).funnel;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
