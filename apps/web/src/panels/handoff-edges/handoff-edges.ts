import { queryOptions } from '@tanstack/react-query';
import { HandoffEdgesDocument, type HandoffEdgesQuery, type QuestionInput } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { previousIfAlike } from '../../request/previous-answer.ts';

export type HandoffEdges = HandoffEdgesQuery['handoffEdges'];
export type RankedEdge = HandoffEdges['ranked'][number];
/** The same without a rank where too few handoffs had anything to lose. */
export type Edge = HandoffEdges['tooFew'][number];
export type Holder = Edge['from'];
/** What is left out of a number of one edge, and how ripe it is, is not asked for. */
export type EdgeValue = Edge['handoffs'];

export const handoffEdgesOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['handoff-edges', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(HandoffEdgesDocument, { workspace, question: asked }, signal)).handoffEdges;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
