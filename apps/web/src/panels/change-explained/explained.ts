import { queryOptions } from '@tanstack/react-query';
import { ExplainedDocument, type ExplainedQuery, type QuestionInput } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { previousIfAlike } from '../../request/previous-answer.ts';

export type Explained = ExplainedQuery['explainChange'];
export type Slice = Explained['metrics'][number]['slices'][number];

export const explainedOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['explained', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(ExplainedDocument, { workspace, question: asked }, signal)).explainChange;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
