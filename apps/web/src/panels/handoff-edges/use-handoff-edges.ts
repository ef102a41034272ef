import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { handoffEdgesOptions } from './handoff-edges.ts';

/** Between teams so many that none is left out of the matrix; between people the first ones say enough. */
export const MOST_OF_TEAMS = 500;

/** The edges under the view: list, flow, matrix and drawer share this request. */
export function useHandoffEdges() {
  const { name } = useWorkspace();
  const question = useQuestion('information_loss');
  const asked = useMemo(
    () => (question?.level === 'TEAM' ? { ...question, limit: MOST_OF_TEAMS } : question),
    [question],
  );
  return useQuery(handoffEdgesOptions(name, asked));
}
