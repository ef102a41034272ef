import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type EdgesInFull, edgesInFullOptions, handoffEdgesOptions } from './handoff-edges.ts';

/** Between teams so many that none is left out of the matrix; between people the first ones say enough. */
export const MOST_OF_TEAMS = 500;

/** The edges under the view: flow, matrix and what is said of them share this request. */
export function useHandoffEdges() {
  const { name } = useWorkspace();
  return useQuery(handoffEdgesOptions(name, useEdgesQuestion()));
}

/** The same edges with everything known of them: list, tables and drawer share this request. */
export function useEdgesInFull() {
  const { name } = useWorkspace();
  return useQuery(edgesInFullOptions(name, useEdgesQuestion()));
}

/** For a file: asked for when it is saved. */
export function useAskEdgesInFull(): () => Promise<EdgesInFull> {
  const client = useQueryClient();
  const { name } = useWorkspace();
  const question = useEdgesQuestion();
  return useCallback(() => client.query(edgesInFullOptions(name, question)), [client, name, question]);
}

function useEdgesQuestion() {
  const question = useQuestion('information_loss');
  return useMemo(
    () => (question?.level === 'TEAM' ? { ...question, limit: MOST_OF_TEAMS } : question),
    [question],
  );
}
