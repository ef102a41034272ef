import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type QuestionInput, TeamHandoffsDocument, type TeamHandoffsQuery } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type TeamHandoffs = TeamHandoffsQuery['teamHandoffs'];
export type TeamSide = TeamHandoffs['handsOver'];

export const teamHandoffsOptions = (workspace: string, question: QuestionInput | null, team: string | null) =>
  queryOptions({
    queryKey: ['team-handoffs', workspace, question, team] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null || team === null) throw new Error('asked before a team was chosen');
      return (await request(TeamHandoffsDocument, { workspace, question: asked, team }, signal)).teamHandoffs;
    },
    enabled: question !== null && team !== null,
    placeholderData: keepPreviousData,
  });
