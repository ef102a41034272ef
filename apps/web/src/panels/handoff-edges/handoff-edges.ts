import { queryOptions } from '@tanstack/react-query';
import {
  EdgesInFullDocument,
  type EdgesInFullQuery,
  HandoffEdgesDocument,
  type HandoffEdgesQuery,
  type QuestionInput,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { previousIfAlike } from '../../request/previous-answer.ts';

/** What stands in sight first: how many handoffs each pair has, and what is lost there. */
export type HandoffEdges = HandoffEdgesQuery['handoffEdges'];
export type RankedPair = HandoffEdges['ranked'][number];
/** The same without a rank where too few handoffs had anything to lose. */
export type Pair = HandoffEdges['tooFew'][number];
export type Holder = Pair['from'];

/** Everything that is known of each pair. */
export type EdgesInFull = EdgesInFullQuery['handoffEdges'];
export type RankedEdge = EdgesInFull['ranked'][number];
export type Edge = EdgesInFull['tooFew'][number];
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

/** Three times as long to count and to read as what stands in sight first. */
export const edgesInFullOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['edges-in-full', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(EdgesInFullDocument, { workspace, question: asked }, signal)).handoffEdges;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
