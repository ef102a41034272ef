/** A line per case for lists of what is behind a number: as the question counted it. */
import { Injectable } from '@nestjs/common';
import { variantBit, type CustomerMeasures, type MeasureRow } from '@twicetold/cases';
import {
  DEFAULT_WEIGHTS,
  momentOfCase,
  resolveQuestion,
  riskContext,
  riskIndex,
  riskMoment,
  type QuestionAsAsked,
  type ResolvedQuestion,
  type RiskRow,
  type Unit,
} from '@twicetold/metrics';
import type { Workspace } from '@twicetold/store';
import type { CaseSummary } from '../generated/graphql.ts';
import { Stores } from '../stores.ts';
import { instantText } from './instant-text.ts';
import { measuresOf } from './measures-of.ts';
import { WorkspaceService } from './workspace.service.ts';

@Injectable()
export class CaseSummaries {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
  ) {}

  /** One per unit, in their order. */
  async of(
    workspace: Workspace,
    asked: QuestionAsAsked,
    units: readonly Pick<Unit, 'customer' | 'caseOrdinal'>[],
  ): Promise<CaseSummary[]> {
    const [columns, answering] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.contextFor(workspace, asked),
    ]);
    const question = resolveQuestion(asked, answering);
    const weights = question.calibration === 0 ? DEFAULT_WEIGHTS : (answering.calibration ?? DEFAULT_WEIGHTS);
    const context = riskContext(columns, riskMoment({ question, ...answering }), variantOf(question));
    const customers = units.map(({ customer }) => customer);
    const measures = await measuresOf(this.stores, workspace.id, customers, columns);
    return units.map(({ customer, caseOrdinal }) =>
      summaryOf(
        measures.get(customer),
        caseOrdinal,
        question,
        (risk, reason) => riskIndex(risk, momentOfCase(columns, context, reason), weights).index,
        context.at,
      ),
    );
  }
}

function summaryOf(
  measures: CustomerMeasures | undefined,
  ordinal: number,
  question: ResolvedQuestion,
  indexOf: (risk: RiskRow, reason: string | null) => number,
  at: number,
): CaseSummary {
  const row = measures?.rows.case[ordinal];
  if (measures === undefined || row === undefined) throw new Error('a counted case has measures');
  const bit = variantOf(question);
  const ofCase = <R extends { case: number; variants: number }>(rows: readonly R[]) =>
    rows.filter((each) => each.case === ordinal && (each.variants & bit) !== 0);
  const handoffs = ofCase(measures.rows.handoff).filter(({ level }) => level === question.level);
  const holds = ({ from, until }: { from: number | null; until: number | null }) =>
    (from ?? 0) <= at && at < (until ?? Infinity);
  const issueCase = ofCase(measures.rows.joined).find(holds)?.issueCase ?? ordinal;
  const risk = measures.rows.risk.find(
    (each) => each.case === issueCase && (each.variants & bit) !== 0 && holds(each),
  );
  return {
    ...caseHead(measures.cases[ordinal] as string, row),
    team: question.attribution === 'OPENING' ? row.openingTeam : row.resolvingTeam,
    contacts: ofCase(measures.rows.contact).filter(
      ({ direction, praise }) => direction === 'inbound' && !praise,
    ).length,
    handoffs: handoffs.length,
    repeatedFields: handoffs.reduce((sum, { repeated }) => sum + (repeated ?? 0), 0),
    risk: risk === undefined ? null : indexOf(risk, row.reason),
  };
}

function variantOf({ issueWindowDays, sameReason }: ResolvedQuestion): number {
  return variantBit({ windowDays: issueWindowDays, sameReason });
}

export function caseHead(id: string, row: MeasureRow<'case'>) {
  const { openedAt, resolvedAt, channel, reason } = row;
  return {
    id,
    openedAt: instantText(openedAt ?? 0),
    resolvedAt: resolvedAt === null ? null : instantText(resolvedAt),
    resolutionSeconds: openedAt === null || resolvedAt === null ? null : (resolvedAt - openedAt) / 1000,
    channel,
    reason,
  };
}
