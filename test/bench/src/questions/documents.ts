/** The same questions as GraphQL, with what a page would show of the answers. */
import type { Asked } from './bench-question.ts';

const ask = (shows: string) => `query ($workspace: String!, $question: QuestionInput!) {
  ask(workspace: $workspace, question: $question) { asOf buckets { start } groupsLeftOut groups { key cells { ${shows} } } }
}`;
const SURVIVAL = `query ($workspace: String!, $question: QuestionInput!) {
  survival(workspace: $workspace, question: $question) { metrics {
    difference { chiSquare p }
    groups { key total { value n } quantiles { p value low high } curve { seconds survival low high } } } }
}`;
const BEHIND = `query ($workspace: String!, $question: QuestionInput!, $cell: CellInput!) {
  behind(workspace: $workspace, question: $question, cell: $cell, first: 50) {
    totalCount edges { node { at value case { id openedAt resolvedAt channel team reason contacts handoffs } } } }
}`;
const CASE = `query ($workspace: String!, $id: String!) {
  case(workspace: $workspace, id: $id) {
    summary { id contacts handoffs risk } events { id at type channel team } legs { team enteredAt leftAt } }
}`;

export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function requestOf(asked: Asked, workspace: string): Request {
  switch (asked.kind) {
    case 'ask':
      return { query: ask(asked.shows), variables: { workspace, question: asked.question } };
    case 'survival':
      return { query: SURVIVAL, variables: { workspace, question: asked.question } };
    case 'behind':
      return { query: BEHIND, variables: { workspace, question: asked.question, cell: asked.cell } };
    case 'case':
      return { query: CASE, variables: { workspace, id: asked.id } };
  }
}
