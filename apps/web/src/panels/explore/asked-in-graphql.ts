/** The question of a chart as it is sent, to be sent again by anybody: `POST /graphql` with this as its body. */
import type { Chart } from '../../address/explored.ts';
import {
  AskDocument,
  DistributedDocument,
  FunnelDocument,
  type QuestionInput,
  RankedDocument,
  SurvivedDocument,
  ExplainedDocument,
} from '../../generated/graphql.ts';

const documentOf = (chart: Chart): { toString(): string } => {
  if (chart === 'ranking') return RankedDocument;
  if (chart === 'survival') return SurvivedDocument;
  if (chart === 'change') return ExplainedDocument;
  if (chart === 'distribution') return DistributedDocument;
  if (chart === 'funnel') return FunnelDocument;
  return AskDocument;
};

export const askedInGraphql = (chart: Chart, workspace: string, question: QuestionInput): string =>
  JSON.stringify({ query: documentOf(chart).toString(), variables: { workspace, question } }, null, 2);
