/**
 * What one team hands over badly, and what it receives badly: its handoffs to others and from others against those of
 * everybody, and the edge among them that loses most, as facts for a sentence.
 */
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import type { MetricValue } from '../answer/answer-types.ts';
import type { AnalysisFrame } from './analysis-frame.ts';
import type { Edge } from './edge-index.ts';
import { handoffEdges, type FieldsAtStake, type HandoffEdge } from './handoff-edges.ts';

/** How most of it was lost: told again by the customer, asked for again, or wiped. */
export type WayOfLosing = 'given' | 'asked' | 'cleared';

/** `more` and `less` only where the interval of the edge leaves the usual out; else nobody can tell. */
export type AgainstUsual = 'more' | 'less' | 'alike';

export interface HandoffFinding extends Edge, FieldsAtStake {
  readonly loss: number;
  /** Of the same edge: how many times the loss of all handoffs together; null where that is 0 or not known. */
  readonly times: number | null;
  readonly against: AgainstUsual;
  /** null where nothing lost has a name. */
  readonly way: WayOfLosing | null;
}

export interface TeamSide {
  readonly handoffs: MetricValue;
  readonly loss: MetricValue;
  readonly times: number | null;
  /** The edge that loses most among the ranked ones; null where none is ranked. */
  readonly worst: HandoffFinding | null;
}

export interface TeamHandoffs extends Pick<AnalysisFrame, 'question' | 'asOf'> {
  readonly team: string;
  readonly usual: MetricValue;
  readonly handsOver: TeamSide;
  readonly receives: TeamSide;
}

/** As for `handoffEdges`. A team that nobody knows has no handoffs. Throws QuestionError. */
export function teamHandoffs(
  columns: Columns,
  asked: Omit<QuestionAsAsked, 'metrics'>,
  team: string,
  minimum: number | null,
  context: AnswerContext,
): TeamHandoffs {
  const all = handoffEdges(columns, { ...asked, limit: 1000 }, minimum, context);
  const usual = all.overall.loss;
  const sideOf = (dimension: 'fromTeam' | 'toTeam', end: 'from' | 'to'): TeamSide => {
    const filters = [...(asked.filters ?? []), { dimension, in: [team] }];
    const { handoffs, loss } = handoffEdges(columns, { ...asked, filters }, minimum, context).overall;
    const worst = all.ranked.find((edge) => edge[end].team === team) ?? null;
    return {
      handoffs,
      loss,
      times: timesUsual(loss.value, usual.value),
      worst: worst === null ? null : findingOf(worst, usual.value),
    };
  };
  const { question, asOf } = all;
  return {
    question,
    asOf,
    team,
    usual,
    handsOver: sideOf('fromTeam', 'from'),
    receives: sideOf('toTeam', 'to'),
  };
}

/** Of a ranked edge. */
export function findingOf(edge: HandoffEdge, usual: number | null): HandoffFinding {
  const { from, to, loss, fields, fieldsLost } = edge;
  const { low, high } = loss;
  const against =
    usual === null || low === null || high === null
      ? 'alike'
      : low > usual
        ? 'more'
        : high < usual
          ? 'less'
          : 'alike';
  return {
    from,
    to,
    ...fields,
    loss: loss.value ?? 0,
    times: timesUsual(loss.value, usual),
    against,
    way: mostOf(fieldsLost),
  };
}

const timesUsual = (loss: number | null, usual: number | null): number | null =>
  loss === null || usual === null || usual <= 0 ? null : loss / usual;

function mostOf(fields: HandoffEdge['fieldsLost']): WayOfLosing | null {
  const ways = (['asked', 'given', 'cleared'] as const).map((way) => ({
    way,
    count: fields.reduce((sum, field) => sum + field[way], 0),
  }));
  const most = ways.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count === 0 ? null : most.way;
}
