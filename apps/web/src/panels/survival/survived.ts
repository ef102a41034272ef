import { queryOptions } from '@tanstack/react-query';
import { type QuestionInput, SurvivedDocument, type SurvivedQuery } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { previousIfAlike } from '../../request/previous-answer.ts';

export type Survival = SurvivedQuery['survival'];
export type SurvivalGroup = Survival['metrics'][number]['groups'][number];

export const survivedOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['survived', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(SurvivedDocument, { workspace, question: asked }, signal)).survival;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
